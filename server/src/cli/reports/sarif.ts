/** `--format sarif`: SARIF 2.1.0, which code scanning services and editors read. */
import { ALL_RULES } from '../../rules/all-rules.ts';
import type { Fix } from '../../rules/fix.ts';
import type { Severity } from '../../settings/settings.ts';
import { fingerprintOf } from '../baseline.ts';
import type { Located, Place } from '../located.ts';
import type { Presentation, Report } from './report.ts';

export function sarifReport({ version }: Presentation): Report {
  let any = false;
  return {
    begin: `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"tool":${JSON.stringify(toolOf(version))},"columnKind":"utf16CodeUnits","results":[`,
    file({ text, findings }) {
      if (findings.length === 0) return '';
      const results = findings.map(finding => JSON.stringify(resultOf(text, finding)));
      const out = `${any ? ',' : ''}\n${results.join(',\n')}`;
      any = true;
      return out;
    },
    end: ({ failures }) => `\n],"invocations":${JSON.stringify([invocationOf(failures)])}}]}\n`,
  };
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

function toolOf(version: string) {
  const rules = ALL_RULES.map(({ code, severity, summary, why }) => ({
    id: code,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: why },
    defaultConfiguration: { level: levelOf(severity) },
  }));
  return { driver: { name: 'Cablegram', semanticVersion: version, rules } };
}

function resultOf(text: string, finding: Located) {
  const { file, severity, code, message, related } = finding;
  const fixes = finding.fixes();
  const index = ALL_RULES.findIndex(rule => rule.code === code);
  return {
    ruleId: code,
    ...(index < 0 ? {} : { ruleIndex: index }),
    level: levelOf(severity),
    message: { text: message },
    locations: [locationOf(file, finding)],
    ...(related.length > 0 && {
      relatedLocations: related.map(each => ({ ...locationOf(each.file, each), message: { text: each.message } })),
    }),
    ...(fixes.length > 0 && { fixes: fixes.map(fix => fixOf(file, fix)) }),
    partialFingerprints: { 'cablegram/v1': fingerprintOf(text, finding) },
  };
}

function locationOf(file: string, place: Place) {
  return { physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: regionOf(place) } };
}

function fixOf(file: string, { title, edits }: Fix) {
  const replacements = edits.map(({ span, text }) => ({
    deletedRegion: { charOffset: span[0], charLength: span[1] - span[0] },
    insertedContent: { text },
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation: { uri: uriOf(file) }, replacements }] };
}

function regionOf({ line, column, endLine, endColumn, span }: Place) {
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    charOffset: span[0],
    charLength: span[1] - span[0],
  };
}

function invocationOf(failures: readonly string[]) {
  return {
    executionSuccessful: failures.length === 0,
    toolExecutionNotifications: failures.map(text => ({ level: 'error', message: { text } })),
  };
}

function levelOf(severity: Severity | 'off'): 'error' | 'warning' | 'note' | 'none' {
  if (severity === 'off') return 'none';
  return severity === 'error' || severity === 'warning' ? severity : 'note';
}

/** A path as a reference: relative ones stay so, for whoever knows where they begin. */
function uriOf(file: string): string {
  const path = (file.startsWith('./') ? file.slice(2) : file).split('/').map(encodeURIComponent).join('/');
  return file.startsWith('/') ? `file://${path}` : path;
}
