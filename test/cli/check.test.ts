import { describe, expect, it } from 'vitest';
import { BODY, check, FILES } from '../support/check-command.ts';

it('prints file:line:column severity code message', async () => {
  const { output, status } = await check('.');
  expect(output).toMatch(/^\.\/undated\.telegram:2:3 warning undated No date was found in this telegram\..*\n$/);
  expect(status).toBe(1);
});

it.each<[words: string, status: number]>([
  ['clean.telegram', 0],
  ['undated.telegram', 1],
  ['undated.telegram --fail-on error', 0],
  ['undated.telegram --fail-on hint', 1],
  ['undated.telegram --fail-on never', 0],
  ['undated.telegram gone', 2],
  ['clean.telegram gone', 2],
])('%s exits with %i', async (words, status) => {
  expect((await check(words)).status).toBe(status);
});

it('a folder sets the severity, and so what counts', async () => {
  const settings = { '/archive/.cablegram.yaml': 'rules: { undated: information }\n' };
  const { output, status } = await check('.', { ...FILES, ...settings });
  expect(output).toContain(' information undated ');
  expect(status).toBe(0);
});

it('case 24: a byte order mark is no column, and every line end ends a line', async () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const text = `\ufeff\u{1F4E8} ${BODY}`.replaceAll('\n', end);
    const { output } = await check('x.telegram --format json', { '/archive/x.telegram': text });
    expect(JSON.parse(output)).toMatchObject([{ line: 1, code: 'undated' }]);
  }
});

it.each<[words: string, codes: readonly string[]]>([
  ['both.telegram', ['undated', 'unsigned']],
  ['both.telegram --rule unsigned', ['unsigned']],
  ['both.telegram --rule unsigned --rule undated', ['undated', 'unsigned']],
  ['both.telegram --severity warning', ['undated', 'unsigned']],
  ['both.telegram --severity error', []],
])('%s shows %j', async (words, codes) => {
  const text = '[Type: telegram]\n\nThe Minister of Velmark received me today and spoke of the harbour at length.\n';
  const { output } = await check(`${words} --format json`, { '/archive/both.telegram': text });
  expect((JSON.parse(output) as { code: string }[]).map(({ code }) => code)).toEqual(codes);
});

it.each<[words: string, error: string]>([
  ['. --rule undatd', 'cablegram: there is no rule “undatd”. Is undated meant?'],
  ['. --rule nonsense', 'cablegram: there is no rule “nonsense”. There are '],
  ['. --baseline', '.cablegram-baseline.json: there is no such file'],
])('%s is refused', async (words, error) => {
  const { status, output, errors } = await check(words);
  expect({ status, output }).toEqual({ status: 2, output: '' });
  expect(errors.join('\n')).toContain(error);
});

it('counts by rule and by folder', async () => {
  const files = { ...FILES, '/archive/deep/x.telegram': BODY, '/archive/deep/y.telegram': BODY };
  const { output } = await check('. --summary', files);
  expect(output.split('\n').slice(3)).toEqual([
    'by rule',
    '  3  undated',
    '',
    'by folder',
    '  2  ./deep',
    '  1  .',
    '',
    '4 files, 3 findings: 3 warnings.',
    '',
  ]);
});

it('keeps the summary away from what a program reads', async () => {
  const { output, errors } = await check('. --summary --format json');
  expect(JSON.parse(output)).toHaveLength(1);
  expect(errors.join('\n')).toContain('by rule\n  1  undated');
});

it('steers no terminal by what stands in a document or in its name', async () => {
  const name = 'a\u001b[2J\n.telegram';
  const { output } = await check('.', { [`/archive/${name}`]: `\u001b]0;x\u0007 ${BODY}` }, { interactive: true });
  expect(output).toContain('./a␛[2J␊.telegram:1:');
  expect(output).toContain('␛]0;x␇ The Minister');
});

describe('two documents of one number', () => {
  const text = `4 November 1962\n[Number: 1643]\n\n${BODY}`;
  const files = { '/archive/a.telegram': text, '/archive/b.telegram': text, '/archive/deep/c.telegram': text };

  it.each<[what: string, words: string, found: readonly string[]]>([
    ['in one folder', '.', ['./b.telegram:2 Number 1643 stands in a.telegram already.']],
    ['where mending comes before', '. --fix', ['./b.telegram:2 Number 1643 stands in a.telegram already.']],
    ['one of them alone', 'b.telegram', []],
    ['in two folders', 'a.telegram deep', []],
  ])('%s', async (_what, words, found) => {
    const { output } = await check(`${words} --format json`, files);
    const all = JSON.parse(output) as { file: string; line: number; message: string }[];
    expect(all.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual(found);
  });
});

describe('a rule that is off unless a folder turns it on', () => {
  const files = {
    '/archive/a.telegram': '4 November 1962\n\nThen Halvard spoke to me.\n\nBRENNO\n',
    '/archive/officials.yaml':
      'officials:\n  - { id: ivar, name: "Halvard, Ivar" }\n  - { id: olga, name: "Halvard, Olga" }\n',
  };
  const off = { '/archive/.cablegram.yaml': 'rules:\n  ambiguous-official: off\n' };
  const hint = { '/archive/.cablegram.yaml': 'rules:\n  ambiguous-official: hint\n' };

  it.each<[what: string, words: string, more: Readonly<Record<string, string>>, found: readonly string[]]>([
    ['is silent', '.', {}, []],
    ['speaks where it is asked for', '. --rule ambiguous-official', {}, ['information']],
    ['is asked in vain where the folder turns it off', '. --rule ambiguous-official', off, []],
    ['has the severity that the folder gives it', '. --rule ambiguous-official', hint, ['hint']],
  ])('%s', async (_what, words, more, found) => {
    const { output } = await check(`${words} --format json`, { ...files, ...more });
    expect((JSON.parse(output) as { severity: string }[]).map(({ severity }) => severity)).toEqual(found);
  });
});

it('names other places as this one is named', async () => {
  const officials = 'officials:\n  - id: brenno\n    name: Brenno, Sandor\n    died: 1960\n';
  const files = { '/archive/deep/a.telegram': `4 November 1962\n\n${BODY}`, '/archive/officials.yaml': officials };
  const { output } = await check('. --rule anachronism', files, { interactive: true });
  expect(output).toContain('  see ./officials.yaml:3:11 Brenno, Sandor');
  expect((await check('deep --rule anachronism', files, { interactive: true })).output).toContain(
    '  see officials.yaml:3:11',
  );
});
