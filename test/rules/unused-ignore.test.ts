import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/text/edit.ts';
import { unusedIgnore } from '../../server/src/rules/unused-ignore.ts';
import { readExample, checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(unusedIgnore));

const BODY = 'The Minister received me today and spoke of the harbour.';

it.each<[what: string, text: string, codes: readonly string[]]>([
  ['on a line of its own it serves the entry', `1.XI.62\n{>>cablegram-ignore unsigned: lost<<}\n\n${BODY}\n`, []],
  ['at the end of the entry too', `1.XI.62\n\n${BODY}\n\n{>>cablegram-ignore unsigned: lost<<}\n`, []],
  ['on a line it serves that line', `{>>cablegram-ignore undated<<} ${BODY}\n\nBRENNO\n`, []],
  [
    'and no other line',
    `1.XI.62 {>>cablegram-ignore unsigned<<}\n\n${BODY}\n\nMore was not said.\n`,
    ['unused-ignore', 'unsigned'],
  ],
  ['two rules take two remarks', `{>>cablegram-ignore undated<<} ${BODY} {>>cablegram-ignore unsigned<<}\n`, []],
  [
    'of two equal remarks none is unused',
    `1.XI.62\n{>>cablegram-ignore unsigned<<}\n\n${BODY} {>>cablegram-ignore unsigned<<}\n`,
    [],
  ],
  [
    'another entry has remarks of its own',
    `# Telegram to Ardana\n1.XI.62\n{>>cablegram-ignore unsigned<<}\n\n${BODY}\n\n# Telegram to Velm\n1.XI.62\n\n${BODY}\n`,
    ['unsigned'],
  ],
  ['a date stays one', `1.XI.62 {>>who says so?<<}\n\n${BODY}\n\nBRENNO {>>who?<<}\n`, []],
  ['a signature stays one beside a remark', `1.XI.62\n\n${BODY}\n\nBRENNO\n{>>who?<<}\n`, []],
  ['and behind it', `1.XI.62\n\n${BODY}\n\n{>>who?<<}\n\nBRENNO\n`, []],
])('%s', (_what, text, codes) => {
  expect(readExample({ about: '', text }).findings.map(({ code }) => code)).toEqual(codes);
});

it.each<[before: string, after: string]>([
  ['1.XI.62\n{>>cablegram-ignore unsigned<<}\n\nText.\n\nBRENNO\n', '1.XI.62\n\nText.\n\nBRENNO\n'],
  ['1.XI.62\r\n{>>cablegram-ignore unsigned<<}\r\nText.\r\n\r\nBRENNO\r\n', '1.XI.62\r\nText.\r\n\r\nBRENNO\r\n'],
  ['1.XI.62\n\nText. {>>cablegram-ignore unsigned<<}\n\nBRENNO\n', '1.XI.62\n\nText.\n\nBRENNO\n'],
  ['1.XI.62\n\nText.\n\nBRENNO\n{>>cablegram-ignore unsigned<<}', '1.XI.62\n\nText.\n\nBRENNO'],
])('the remark is taken out of %j', (before, after) => {
  const { findings, fixesOf } = readExample({ about: '', text: before });
  const [finding] = findings;
  expect(findings.map(({ code }) => code)).toEqual(['unused-ignore']);
  const [fix] = finding ? fixesOf(finding) : [];
  expect(fix && applyEdits(before, fix.edits)).toBe(after);
});
