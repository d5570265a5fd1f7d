import { describe, expect, it } from 'vitest';
import { readStretches } from '../../../server/src/archive/resolution/stretches.ts';

const print = (text: string) => readStretches(text).map(({ stretch, start }) => [start, stretch.text]);

describe('stretches', () => {
  it.each<[text: string, stretches: readonly (readonly [number, string])[]]>([
    ['', [[0, '']]],
    ['one\ntwo', [[0, 'one\ntwo']]],
    [
      'one\n\ntwo',
      [
        [0, 'one\n\n'],
        [5, 'two'],
      ],
    ],
    [
      'one\n \t\u00a0\n\n two',
      [
        [0, 'one\n \t\u00a0\n\n'],
        [9, ' two'],
      ],
    ],
    [
      'one\r\n\r\ntwo\r\n',
      [
        [0, 'one\r\n\r\n'],
        [7, 'two\r\n'],
      ],
    ],
    [
      '\n\none\n\n',
      [
        [0, '\n\n'],
        [2, 'one\n\n'],
      ],
    ],
  ])('%j', (text, stretches) => {
    expect(print(text)).toEqual(stretches);
  });

  it('are the text, in linear time', () => {
    for (const piece of ['\n', ' \n', 'a\n\n', 'a\n \n']) {
      const text = piece.repeat(50_000);
      expect(
        readStretches(text)
          .map(({ stretch }) => stretch.text)
          .join(''),
      ).toBe(text);
    }
  });

  it('are taken over by identity where an edit left them alone', () => {
    const before = readStretches('one\n\ntwo\n\nthree\n');
    const after = readStretches('one\n\ntwo, two\n\nthree\n', before);
    expect(after.map(({ stretch }) => before.some(old => old.stretch === stretch))).toEqual([true, false, true]);
    expect(after.map(({ start }) => start)).toEqual([0, 5, 15]);
  });
});
