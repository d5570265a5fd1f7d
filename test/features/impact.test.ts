import { describe, expect, it } from 'vitest';
import { type Archive, withAuthority } from '../../server/src/archive/archive.ts';
import { type Change, impactOf } from '../../server/src/features/impact.ts';
import { changeInWords, impactInWords } from '../../server/src/features/impact-in-words.ts';
import { parseAuthority } from '../../server/src/officials/parse-authority.ts';
import { archiveOf, OFFICIALS } from '../support/memory-archive.ts';

const FILES = {
  '/a/officials.yaml': OFFICIALS,
  '/a/x.telegram': 'It rained. Brenno spoke with Olga Halvard. Then Kowal left.\n\n# Two\n\nIvar Halvard came.\n',
  '/a/y.telegram': 'The harbour is closed.\n\nBRENNO\n',
  '/b/z.telegram': 'Kowal stayed.\n',
};

function impact(yaml: string, files: Readonly<Record<string, string>> = FILES) {
  const before = archiveOf(files, ['/a', '/b']);
  const after: Archive = withAuthority(before, '/a/officials.yaml', parseAuthority(yaml, '/a/officials.yaml'));
  const steps = impactOf(before, after);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const shown = (changes: readonly Change[]) =>
  changes.map(change => `${change.file} ${change.text}: ${changeInWords(change)}`);

describe('the names that would mean another', () => {
  it.each<[about: string, yaml: string, changes: string[]]>([
    ['none where nothing changes', OFFICIALS, []],
    ['none where a note changes', OFFICIALS.replace('careful', 'careless'), []],
    ['a new official', `${OFFICIALS}  - id: kowal\n    name: Kowal, Piotr\n`, ['/a/x.telegram Kowal: nobody → kowal']],
    [
      'case 2: the wife of somebody who is there',
      `${OFFICIALS}  - id: ida-brenno\n    name: Brenno, Ida\n`,
      [
        '/a/x.telegram Brenno: sandor-brenno → sandor-brenno or ida-brenno',
        '/a/y.telegram BRENNO: sandor-brenno → sandor-brenno or ida-brenno',
      ],
    ],
    [
      'officials who are gone',
      OFFICIALS.slice(0, OFFICIALS.indexOf('  - id: ivar')),
      ['/a/x.telegram Olga Halvard: olga-halvard → nobody', '/a/x.telegram Ivar Halvard: ivar-halvard → nobody'],
    ],
  ])('%s', (_, yaml, changes) => expect(shown(impact(yaml))).toEqual(changes));

  it('come with their sentences', () => {
    const [change] = impact(`${OFFICIALS}  - id: kowal\n    name: Kowal, Piotr\n`);
    expect(change?.sentence).toBe('Then Kowal left.');
    expect(FILES['/a/x.telegram'].slice(...(change?.span ?? [0, 0]))).toBe('Kowal');
  });
});

it('is told in few words', () => {
  expect(impactInWords(impact(`${OFFICIALS}  - id: kowal\n    name: Kowal, Piotr\n`))).toEqual({
    label: 'One name in one document would mean another',
    description: 'Kowal: nobody → kowal (“Then Kowal left.”)',
  });
});
