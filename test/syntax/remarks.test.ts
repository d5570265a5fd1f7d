import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/settings/settings.ts';
import { parseEntry } from '../../server/src/syntax/parse-entry.ts';
import { withoutRemarks } from '../../server/src/syntax/remarks.ts';

it.each<[text: string, read: string]>([
  ['BRENNO {>>who?<<}', 'BRENNO           '],
  ['a {>>one<<} b {>>two<<} c', 'a           b           c'],
  ['{>>over\ntwo lines<<} x', '       \n             x'],
  ['\\{>>escaped<<}', '\\{>>escaped<<}'],
  ['{>>never closed', '{>>never closed'],
  ['{++added++} {--struck--}', '{++added++} {--struck--}'],
  [`{>>${'x'.repeat(1300)}<<}`, `{>>${'x'.repeat(1300)}<<}`],
  ['', ''],
])('%j is read as %j', (text, read) => expect(withoutRemarks(text)).toBe(read));

const kinds = (text: string) => parseEntry(text, DEFAULT_SETTINGS).blocks.map(({ node }) => node.kind);
const PLAIN = '1.XI.62\n\nThe Minister received me.\n\nBRENNO\n';

describe('the same is recognised', () => {
  it.each([
    '{>>first<<}\n1.XI.62\n\nThe Minister received me.\n\nBRENNO\n',
    '1.XI.62 {>>or 1.IX?<<}\n\nThe Minister received me.\n\nBRENNO\n',
    '1.XI.62\n\nThe {>>Foreign<<} Minister received me.\n\nBRENNO {>>who?<<}\n',
    '1.XI.62\n\nThe Minister received me.\n\n{>>who?<<}\nBRENNO\n{>>an ambassador<<}\n',
  ])('%j', text => expect(kinds(text)).toEqual(kinds(PLAIN)));
});

it.each(['{>>', '<<}', '{>>x<<}', '\\{>>'])('takes linear time on a long row of “%s”', piece => {
  expect(withoutRemarks(piece.repeat(60_000)).length).toBe(piece.length * 60_000);
});
