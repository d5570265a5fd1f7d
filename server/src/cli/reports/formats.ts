/** The ways of reporting by the word that asks for each. */
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import { linesReport } from './lines.ts';
import type { Format, Presentation, Report } from './report.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';

const REPORTS: Readonly<Record<Format, (presentation: Presentation) => Report>> = {
  lines: linesReport,
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport,
  junit: junitReport,
};

export function startReport(format: Format, presentation: Presentation): Report {
  return REPORTS[format](presentation);
}

/** Whether anything else on standard output would break it. */
export function isForPrograms(format: Format): boolean {
  return format === 'json' || format === 'sarif' || format === 'junit';
}
