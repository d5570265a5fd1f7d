/** `--format json`: a list of findings, as `schemas/findings.schema.json` describes it. */
import type { Report } from './report.ts';

export function jsonReport(): Report {
  let any = false;
  return {
    begin: '[',
    file({ findings }) {
      if (findings.length === 0) return '';
      const out = `${any ? ',' : ''}\n${findings.map(finding => JSON.stringify(finding)).join(',\n')}`;
      any = true;
      return out;
    },
    end: () => (any ? '\n]\n' : ']\n'),
  };
}
