import { expect, it } from 'vitest';
import { fingerprintOf, readBaseline } from '../../server/src/cli/baseline.ts';
import { BODY, check } from '../support/check-command.ts';

const FILE = '/archive/.cablegram-baseline.json';
const OLD = { '/archive/a.telegram': `# One\n\n${BODY}`, '/archive/deep/b.telegram': BODY };

async function baseline(): Promise<string> {
  const { status, output, saved } = await check('. --write-baseline', OLD);
  expect(output).toBe(
    "2 files, 2 findings: 2 warnings. They are in .cablegram-baseline.json and don't show with --baseline .cablegram-baseline.json.\n",
  );
  expect(status).toBe(0);
  return saved.get(FILE) ?? '';
}

it('names files from its own folder, sorted', async () => {
  expect(JSON.parse(await baseline())).toEqual({
    'cablegram-baseline': 1,
    files: {
      'a.telegram': { undated: { '# One': 1 } },
      'deep/b.telegram': { undated: { 'The Minister of Velmark rec': 1 } },
    },
  });
});

it.each<[what: string, files: Readonly<Record<string, string>>, words: string, left: number]>([
  ['nothing new', OLD, '.', 0],
  ['from another place', OLD, '/archive/deep', 0],
  ['a file whose lines moved', { '/archive/a.telegram': `# None\n\n\n# One\n\n${BODY}` }, '.', 0],
  ['lines that end otherwise', { '/archive/a.telegram': `# One\n\n${BODY}`.replaceAll('\n', '\r\n') }, '.', 0],
  ['a finding that is gone', { '/archive/a.telegram': '# One\n' }, '.', 0],
  ['the same words once more', { '/archive/a.telegram': `# One\n\n${BODY}\n# One\n\n${BODY}` }, '.', 1],
  ['a new document', { ...OLD, '/archive/c.telegram': BODY }, '.', 1],
  ['other words', { '/archive/a.telegram': `# Two\n\n${BODY}` }, '.', 1],
])('%s', async (_what, files, words, left) => {
  const { output, status } = await check(`${words} --baseline --format json`, { ...files, [FILE]: await baseline() });
  expect(JSON.parse(output)).toHaveLength(left);
  expect(status).toBe(left === 0 ? 0 : 1);
});

it('writes the same again', async () => {
  const first = await baseline();
  expect((await check('. --write-baseline', { ...OLD, [FILE]: first })).saved.get(FILE)).toBe(first);
});

it.each<[text: string, problem: string]>([
  ['', 'no JSON'],
  ['{}', 'no baseline'],
  ['[]', 'no baseline'],
  ['null', 'no baseline'],
])('%j is refused', (text, problem) => {
  const read = readBaseline(FILE, text);
  expect('problem' in read ? read.problem : '').toContain(problem);
});

it.each<[text: string, span: [number, number], words: string]>([
  ['One two\nthree  four five\nsix', [15, 19], 'three four five'],
  ['x'.repeat(500), [100, 400], 'x'.repeat(24 + 80 + 24)],
  ['', [0, 0], ''],
])('%j at %j is known by %j', (text, span, words) => {
  expect(fingerprintOf(text, { span })).toBe(words);
});
