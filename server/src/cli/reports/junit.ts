/** `--format junit`: a test suite a file, a test a finding; one that fails where the finding fails the check. */
import type { Checked, Located } from '../located.ts';
import type { Presentation, Report } from './report.ts';

export function junitReport({ fails }: Presentation): Report {
  return {
    begin: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="cablegram check">\n',
    file: checked => suiteOf(checked, fails),
    end: ({ failures }) => `${failures.length > 0 ? failed(failures) : ''}</testsuites>\n`,
  };
}

function suiteOf({ name, findings }: Checked, fails: (finding: Located) => boolean): string {
  const failing = findings.filter(fails).length;
  const tests = Math.max(1, findings.length);
  const cases = findings.map(finding => caseOf(name, finding, fails(finding)));
  if (cases.length === 0) cases.push(`    <testcase name="nothing found" classname=${quoted(name)}/>\n`);
  return `  <testsuite name=${quoted(name)} tests="${tests}" failures="${failing}" errors="0">\n${cases.join('')}  </testsuite>\n`;
}

function caseOf(name: string, { line, column, severity, code, message }: Located, failing: boolean): string {
  const head = `    <testcase name=${quoted(`${code} at ${line}:${column}`)} classname=${quoted(name)}`;
  const body = failing
    ? `<failure type=${quoted(code)} message=${quoted(message)}>${escaped(`${severity}: ${name}:${line}:${column}`)}</failure>`
    : `<system-out>${escaped(`${severity}: ${message}`)}</system-out>`;
  return `${head}>\n      ${body}\n    </testcase>\n`;
}

function failed(failures: readonly string[]): string {
  const cases = failures.map(
    failure =>
      `    <testcase name=${quoted(failure)} classname="not read">\n      <error message=${quoted(failure)}/>\n    </testcase>\n`,
  );
  return `  <testsuite name="not read" tests="${cases.length}" failures="0" errors="${cases.length}">\n${cases.join('')}  </testsuite>\n`;
}

function quoted(text: string): string {
  return `"${escaped(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`;
}

/** XML has no sign at all for most control characters and for halves of characters. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
