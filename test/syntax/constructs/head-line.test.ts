import { describe, expect, it } from 'vitest';
import { readHeadLine } from '../../../server/src/syntax/constructs/head-line.ts';

const check = (line: string): string[] | null =>
  readHeadLine(line, 0)?.map(piece => `${piece.kind} ${piece.value}`) ?? null;

describe('line of head pieces', () => {
  it.each([
    ['TOP SECRET', ['classification TOP SECRET']],
    ['Secret. Copy 4 of 7', ['classification Secret', 'copy Copy 4 of 7']],
    ['SECRET IMMEDIATE', ['classification SECRET', 'precedence IMMEDIATE']],
    ['Making Copies Prohibited', ['handling Making Copies Prohibited']],
    ['Секретно. Экз. № 3', ['classification Секретно', 'copy Экз. № 3']],
    ['CIPHERED TELEGRAM', ['kind CIPHERED TELEGRAM']],
    ['No. 3411/SK', ['number No. 3411/SK']],
    ['IMMEDIATE ZFF-4', ['precedence IMMEDIATE', 'handling ZFF-4']],
    ['ZFF-4/11', ['number ZFF-4/11']],
    ['[Translation]', ['kind Translation']],
  ])('%s', (line, expected) => {
    expect(check(line)).toEqual(expected);
  });

  it.each(['Secret organizations of Ardana', 'Priority was given to the harbour.', 'N. Orlov', 'The Copy was lost'])(
    '%s is none',
    line => {
      expect(check(line)).toBeNull();
    },
  );
});
