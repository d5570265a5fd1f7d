import { describe, expect, it } from 'vitest';
import { DEFAULT_DATE_SETTINGS } from '../../../server/src/dates/date-settings.ts';
import {
  isLoweredName,
  isUnsignedLine,
  readRunInName,
  readSignatureLine,
  readWireName,
} from '../../../server/src/syntax/constructs/signature-line.ts';

/** Signers, date, and a star for a mark; null where the line does not sign. */
function check(line: string): string | null {
  const read = readSignatureLine(line, 0, DEFAULT_DATE_SETTINGS);
  if (!read) return null;
  const signers = read.signers.map(({ span, withheld }) => line.slice(...span) + (withheld ? ' (withheld)' : ''));
  return `${signers.join(' + ')}${read.date ? ` ${read.date.edtf}` : ''}${read.marked ? ' *' : ''}`;
}

describe('signature line', () => {
  it.each([
    ['Whitcombe', 'Whitcombe'],
    ['[signed Walter Lund]', 'Walter Lund *'],
    ['[signature illegible]', '[signature illegible] (withheld)'],
    ['Whitcombe[4]', 'Whitcombe'],
    ['7.III.56 ORLOV', 'ORLOV 1956-03-07'],
    ['7.III.56 г. Н. ОРЛОВ', 'Н. ОРЛОВ 1956-03-07'],
    ['ORLOV 7.III.56', 'ORLOV 1956-03-07'],
    ['DAVIS, Acting Secretary.', 'DAVIS, Acting Secretary.'],
    ['/s/ W. Lund', 'W. Lund *'],
    ['gez. Kestner', 'Kestner *'],
    ['[signed Walter Lund]', 'Walter Lund *'],
    ['[Lund]', '[Lund]'],
    ['(N. TESAR)', '(N. TESAR)'],
    ['(MAJOR-GENERAL KURT LUND)', '(MAJOR-GENERAL KURT LUND)'],
    ['H.K Lund', 'H.K Lund'],
    ['Nicholas deB Tesar', 'Nicholas deB Tesar'],
    ['EUR—Walter P. Lund', 'Walter P. Lund'],
    ['W[alter] L[und]', 'W[alter] L[und]'],
    ['O R L O V', 'O R L O V'],
    ['N. ORLOV        K. TESAR', 'N. ORLOV + K. TESAR'],
    ['Chairman of the Board of Trade        N. ORLOV', 'N. ORLOV'],
    ['of the Board of "Seaways"        N. Orlov', 'N. Orlov'],
    ['Посол в Ардании                  Н. Орлов', 'Н. Орлов'],
    ['ОРЛОВ, ТЕСАР', 'ОРЛОВ + ТЕСАР'],
    ['7 марта 1956 г. 10 ч. 15 м. № 1872. Лунд.', 'Лунд. 1956-03-07'],
    ['L [?][und]', 'L [?][und]'],
    ['v. Arnsberg', 'v. Arnsberg'],
    ['[name not declassified]', '[name not declassified] (withheld)'],
    ['= hermine =', 'hermine'],
    ['S. Lund[8] Minister', 'S. Lund[8] Minister'],
  ])('%s', (line, expected) => {
    expect(check(line)).toBe(expected);
  });

  it.each([
    'Counselor of Embassy',
    'I. Sekretär',
    'Председатель Комитета безопасности',
    'Armeegeneral',
    'Ihr',
    'of the harbour        the dues',
    'Major General, USA',
    'We agreed to go on.',
    'END',
    '[unsigned]',
    '(the harbour was closed)',
    'EUR—they agreed',
    'March 7, 1956',
    'The talks lasted four hours',
  ])('%s signs nothing', line => {
    expect(check(line)).toBeNull();
  });

  it('declares the absence of one', () => {
    expect(
      [
        '[unsigned]',
        '[Message Unsigned]',
        '[File copy not signed]',
        'без подписи',
        '[signed]',
        'The copy is unsigned and late.',
      ].map(isUnsignedLine),
    ).toEqual([true, true, true, true, false, false]);
  });

  it.each<[name: string, above: string, lowered: boolean]>([
    ['brandes', 'fuerchte hier zu lange aufgehalten zu werden', true],
    ['goldmann', 'gruss =', true],
    ['brandes', 'Fuerchte hier zu lange aufgehalten zu werden', false],
    ['werden wir alle noch sehen', 'fuerchte hier zu lange', false],
    ['brandes', 'dies geht an,', false],
  ])('%s below %s', (name, above, lowered) => {
    expect(isLoweredName(name, above)).toBe(lowered);
  });

  it('runs on behind the text', () => {
    const at = (flat: string, span: readonly [number, number] | null): string | null => span && flat.slice(...span);
    const wire = 'bitte um wagen = hermine +';
    expect(at(wire, readWireName(wire))).toBe('hermine');
    expect(readWireName('a = b is an equation')).toBeNull();
    const close = 'Faithfully yours, Walter.';
    expect(at(close, readRunInName(close))).toBe('Walter');
    expect(readRunInName('Sincerely yours,')).toBeNull();
  });
});
