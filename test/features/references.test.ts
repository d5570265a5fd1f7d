import { expect, it } from 'vitest';
import { type Archive, withClosed } from '../../server/src/archive/archive.ts';
import { meantInAuthority, type Place, referencesTo } from '../../server/src/features/references.ts';
import { archiveOf, OFFICIALS } from '../support/memory-archive.ts';

const ROOTS = ['/a', '/b'];
const FILES = {
  '/a/officials.yaml': OFFICIALS,
  '/b/officials.yaml': OFFICIALS,
  '/a/x.telegram': 'Sandor Brenno spoke.\n\n# Two\n\nBrenno came.\n',
  '/b/y.telegram': 'Brenno left.\n',
};

function run(steps: Generator<void, readonly Place[], void>): { places: readonly Place[]; steps: number } {
  for (let count = 0; ; count++) {
    const { done, value } = steps.next();
    if (done) return { places: value, steps: count };
  }
}

function references(archive: Archive, withDeclaration = false) {
  const meant = meantInAuthority(archive, '/a/officials.yaml', OFFICIALS.indexOf('sandor'));
  return run(referencesTo(archive, meant ?? { ids: [], file: '/a/x' }, withDeclaration));
}

it('finds every place of its root, open or not, one step a document', () => {
  const archive = withClosed(archiveOf(FILES, ROOTS), [
    ['/a/deep/z.telegram', 'Brenno stayed.\n'],
    ['/a/x.telegram', 'The text on disk names nobody.\n'],
    ['/elsewhere.telegram', 'Brenno.\n'],
  ]);
  const { places, steps } = references(archive);
  expect(places).toEqual([
    { file: '/a/x.telegram', span: [0, 13] },
    { file: '/a/x.telegram', span: [29, 35] },
    { file: '/a/deep/z.telegram', span: [0, 6] },
  ]);
  expect(steps).toBe(2);
});

it('begins with the declaration where that is wanted', () => {
  const start = OFFICIALS.indexOf('sandor-brenno');
  const [first] = references(archiveOf(FILES, ROOTS), true).places;
  expect(first).toEqual({ file: '/a/officials.yaml', span: [start, start + 'sandor-brenno'.length] });
});

it('an authority has officials only where their entries stand', () => {
  expect(meantInAuthority(archiveOf(FILES, ROOTS), '/a/officials.yaml', 2)).toBeNull();
  expect(meantInAuthority(archiveOf(FILES, ROOTS), '/a/gone.yaml', 2)).toBeNull();
});
