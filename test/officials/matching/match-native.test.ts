import { describe, expect, it } from 'vitest';
import { scanNameWords } from '../../../server/src/names/words.ts';
import { matchName } from '../../../server/src/officials/matching/match-name.ts';
import { buildNameIndex } from '../../../server/src/officials/name-index.ts';
import { parseAuthority } from '../../../server/src/officials/parse-authority.ts';

/** The widest match, by the number of words that it covers. */
function matched(name: string, text: string) {
  const { officials } = parseAuthority(`officials:\n  - id: a\n    name: ${JSON.stringify(name)}\n`, 'a.yaml');
  const index = buildNameIndex(officials, new Map());
  const words = scanNameWords(text);
  const matches = words.flatMap((word, at) =>
    (index.words.get(word.folded) ?? []).flatMap(anchor => matchName(words, at, anchor, index) ?? []),
  );
  const [widest] = matches.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  return widest && { covered: widest.to - widest.from, whole: widest.whole, contradicted: widest.contradicted };
}

describe('a name in native order', () => {
  it.each<[name: string, text: string, covered: number]>([
    ['Ngo Dinh Diem', 'Ngo Dinh Diem', 3],
    ['Park Chung Hee', 'Chung Hee Park', 3],
    ['Park Chung Hee', 'Park Chung-hee', 2],
  ])('%s is all of %s', (name, text, covered) => {
    expect(matched(name, text)).toEqual({ covered, whole: true, contradicted: false });
  });

  it('its last word alone calls its bearer', () => {
    expect(matched('Ngo Dinh Diem', 'Diem')).toEqual({ covered: 1, whole: false, contradicted: false });
  });

  it.each([
    ['Park Chung Hee', 'Park Tae-chung'],
    ['Ngo Dinh Diem', 'Robert Diem'],
  ])('%s is not %s', (name, text) => {
    expect(matched(name, text)?.contradicted).toBe(true);
  });
});
