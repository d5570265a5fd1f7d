import { describe, expect, it } from 'vitest';
import { isGroupLabel, splitListLine, splitRunIn } from '../../../server/src/syntax/constructs/people.ts';
import type { Span } from '../../../server/src/text/span.ts';

const words = (flat: string, spans: readonly Span[]): string[] => spans.map(span => flat.slice(...span));

describe('several people', () => {
  it.each([
    ['Mr. Tesar, Mr. Kowal and Ambassador Orlov', ['Mr. Tesar', 'Mr. Kowal', 'Ambassador Orlov']],
    ['Mr. Tesar, Minister, EUR', ['Mr. Tesar, Minister, EUR']],
    ['Comrades Kurt Lund and N. Tesar', ['Kurt Lund', 'N. Tesar']],
    ['the Chancellor (Kestner) and the Ambassador (Orlov)', ['the Chancellor (Kestner)', 'the Ambassador (Orlov)']],
    ['Н.П. Орлов и К. Тесар', ['Н.П. Орлов', 'К. Тесар']],
    ['Lund, Tesar, Kowal and Orlov (interpreters).', ['Lund', 'Tesar', 'Kowal', 'Orlov (interpreters)']],
    ['Иден, Керр, Молотов и Бирс (переводчики).', ['Иден', 'Керр', 'Молотов', 'Бирс (переводчики)']],
    ['Kestner und Whitcombe', ['Kestner', 'Whitcombe']],
  ])('%s run in', (flat, expected) => {
    expect(words(flat, splitRunIn(flat))).toEqual(expected);
  });

  it.each([
    ['N.P. Orlov, Ambassador of Velmark', ['N.P. Orlov, Ambassador of Velmark']],
    ['General Lund\tMr. Orlov', ['General Lund', 'Mr. Orlov']],
    ['Senator for Trade, Dr. Kestner', ['Senator for Trade, Dr. Kestner']],
    ['Walter Lund, Lord Keeper', ['Walter Lund, Lord Keeper']],
    ['от Ардании — Н.П. Орлов, К. Тесар, Г. Лунд (переводчик);', ['Н.П. Орлов', 'К. Тесар', 'Г. Лунд (переводчик)']],
    ['Walter Lund, Jr.', ['Walter Lund, Jr.']],
  ])('%s in a list', (flat, expected) => {
    expect(words(flat, splitListLine(flat))).toEqual(expected);
  });

  it.each(['Velmark side:', 'U.S.', 'The United States', 'State', 'Defense', 'AEC', 'Federal Republic of Germany'])(
    '%s is a side, nobody',
    flat => {
      expect(isGroupLabel(flat)).toBe(true);
      expect(splitListLine(flat)).toEqual([]);
    },
  );

  it.each(['The Secretary', 'Mr. State', 'Lund', 'Kurt Lund', 'N. Tesar'])('%s is no side', flat => {
    expect(isGroupLabel(flat)).toBe(false);
  });
});
