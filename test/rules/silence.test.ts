import { expect, it } from 'vitest';
import { readExample } from '../support/rule-examples.ts';

const OFFICIALS = { 'officials.yaml': 'officials: []\n' };
const BODY = 'The Minister received [[nobody-here|him]] today and spoke of the harbour at length.';

it.each<[what: string, text: string, codes: readonly string[]]>([
  ['a rule of the entry', `{>>cablegram-ignore undated<<}\n\n${BODY}\n\nBRENNO\n`, ['unknown-official']],
  ['a rule of the archive', `1.XI.62\n\n${BODY} {>>cablegram-ignore unknown-official<<}\n\nBRENNO\n`, []],
  [
    'a rule of the archive that finds nothing',
    '1.XI.62\n{>>cablegram-ignore anachronism<<}\n\nHe came.\n\nBRENNO\n',
    ['unused-ignore'],
  ],
  [
    'a rule that there isn’t, once',
    '1.XI.62\n{>>cablegram-ignore nonsense<<}\n\nHe came.\n\nBRENNO\n',
    ['unused-ignore'],
  ],
])('silences %s', (_what, text, codes) => {
  expect(readExample({ about: '', text, beside: OFFICIALS }).findings.map(({ code }) => code)).toEqual(codes);
});
