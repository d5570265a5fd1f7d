import { describe, expect, it } from 'vitest';
import { scanNameWords } from '../../../server/src/names/words.ts';
import { compareGiven, isOwnGiven } from '../../../server/src/officials/matching/given-names.ts';

const NIKITA = { given: ['nikita', 'sergeevich'], nicknames: [] };

describe('what is written before or behind a family name', () => {
  it.each<[written: string, names: number, initials: number]>([
    ['Nikita', 1, 0],
    ['Nikita Sergeevich', 2, 0],
    ['N.S.', 0, 2],
    ['N.', 0, 1],
    ['NS', 0, 2],
    ['Nikita S.', 1, 1],
    ['Никита', 1, 0],
  ])('%s agrees', (written, names, initials) => {
    const compared = compareGiven(scanNameWords(written), NIKITA);
    expect(compared).toEqual({ names, initials, contradicted: false, slip: false });
  });

  it.each(['Boris', 'B.S.', 'Sergei Nikita', 'Борис'])('%s is somebody else’s', written => {
    expect(compareGiven(scanNameWords(written), NIKITA).contradicted).toBe(true);
  });

  it('an initial that disagrees behind a name that agrees is a slip', () => {
    expect(compareGiven(scanNameWords('Nikita B.'), NIKITA)).toMatchObject({ contradicted: false, slip: true });
  });

  it.each<[written: string, own: boolean]>([
    ['Nick', true],
    ['Nikita', true],
    ['NS', true],
    ['Ivan', false],
    ['N', false],
  ])('%s is one of his own: %s', (written, own) => {
    const [word] = scanNameWords(written);
    expect(word && isOwnGiven(word, { ...NIKITA, nicknames: ['nick'] })).toBe(own);
  });
});
