import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Archive } from '../../server/src/archive/archive.ts';
import type * as Module from '../../server/src/archive/resolve-entry.ts';

const COUNTED = '../../server/src/archive/resolve-entry.ts';

/** The real function, counted, in modules of their own: the other tests share theirs. */
vi.resetModules();
vi.doMock(COUNTED, async original => {
  const real = await original<typeof Module>();
  return { ...real, resolveEntry: vi.fn(real.resolveEntry) };
});
const { documentsOf, withAuthority } = await import('../../server/src/archive/archive.ts');
const { mentionsOf } = await import('../../server/src/archive/mentions.ts');
const { resolveEntry } = await import('../../server/src/archive/resolve-entry.ts');
const { parseAuthority } = await import('../../server/src/officials/parse-authority.ts');
const { archiveOf } = await import('../support/memory-archive.ts');

afterAll(() => {
  vi.doUnmock(COUNTED);
  vi.resetModules();
});
beforeEach(() => void vi.mocked(resolveEntry).mockClear());

const OFFICIALS = `officials:
  - id: tarn
    name: Tarn, Otto
  - id: kestner
    name: Kestner, Emil
    offices:
      - { title: Prime Minister of Velmark, from: 1950, to: 1960 }
  - id: orlov
    name: Orlov, Nikolai
`;

const TEXTS: Readonly<Record<string, string>> = {
  '/a/tarn.telegram': 'Sarnow, 7 March 1956\n\nOtto Tarn came. Tarn spoke.\n',
  '/a/kestner.telegram': 'Sarnow, 7 March 1956\n\nMr. Kestner came. The Prime Minister of Velmark spoke.\n',
  '/a/orlov.telegram': 'Sarnow, 7 March 1956\n\nВчера сообщили Орлову о зерне.\n',
  '/a/mark.telegram': 'Sarnow, 7 March 1956\n\n[[tarn|He]] came.\n',
  '/a/none.telegram': 'Sarnow, 7 March 1956\n\nNobody came.\n',
};

const meanings = (archive: Archive) =>
  [...documentsOf(archive)].map(document => [
    document.file,
    ...document.entries.flatMap(({ entry }) =>
      mentionsOf(archive, document, entry).map(({ text, resolution }) => [
        text,
        resolution.kind === 'resolved' ? [resolution.official.id, resolution.official.place.id] : resolution.kind,
      ]),
    ),
  ]);

/** How many entries are resolved again after the change; what they say is as if read afresh. */
function resolvedAgain(change: (yaml: string) => string): number {
  const before = archiveOf({ ...TEXTS, '/a/officials.yaml': OFFICIALS });
  meanings(before);
  vi.mocked(resolveEntry).mockClear();
  const yaml = change(OFFICIALS);
  const after = meanings(withAuthority(before, '/a/officials.yaml', parseAuthority(yaml, '/a/officials.yaml')));
  const count = vi.mocked(resolveEntry).mock.calls.length;
  expect(after).toEqual(meanings(archiveOf({ ...TEXTS, '/a/officials.yaml': yaml })));
  return count;
}

describe('a change of the authority resolves again only the entries that it concerns', () => {
  it.each<[what: string, change: (yaml: string) => string, count: number]>([
    ['nothing but a remark', yaml => `# Officials\n${yaml}`, 0],
    ['a note', yaml => yaml.replace('Nikolai\n', 'Nikolai\n    note: Of Sarnow.\n'), 1],
    ['a surname', yaml => yaml.replace('Tarn, Otto', 'Tarnen, Otto'), 2],
    ['an id', yaml => yaml.replace('id: tarn', 'id: o-tarn'), 2],
    ['a spelling that a text has', yaml => yaml.replace('Orlov, Nikolai', 'Orloff, Nikolai'), 1],
    ['an office', yaml => yaml.replace('to: 1960', 'to: 1955'), 1],
    ['an official taken out', yaml => yaml.slice(0, yaml.indexOf('  - id: orlov')), 1],
    ['one added whom nobody names', yaml => `${yaml}  - id: lund\n    name: Lund, Ivar\n`, 0],
    ['one added of the same surname', yaml => `${yaml}  - id: lund\n    name: Tarn, Ivar\n`, 1],
  ])('%s', (_, change, count) => expect(resolvedAgain(change)).toBe(count));
});

it('asks once for each authority', () => {
  const archive = archiveOf({ ...TEXTS, '/a/officials.yaml': OFFICIALS });
  meanings(archive);
  meanings(archive);
  expect(vi.mocked(resolveEntry).mock.calls.length).toBe(Object.keys(TEXTS).length);
});
