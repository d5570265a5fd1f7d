import { describe, expect, it } from 'vitest';
import { readFacts } from '../../server/src/facts/read-facts.ts';
import { DEFAULT_SETTINGS } from '../../server/src/settings/settings.ts';
import { parseEntry } from '../../server/src/syntax/parse-entry.ts';

const TEXT = 'Sarnow, March 7, 1956.\n\nThe Minister received me today and spoke of the harbour at length.\n\n';

const signersOf = (close: string): readonly string[] =>
  readFacts(parseEntry(TEXT + close, DEFAULT_SETTINGS), DEFAULT_SETTINGS).signatures.map(({ text }) => text);

describe('who signs', () => {
  it.each([
    ['a surname', 'Halloran\n', ['Halloran']],
    ['an initial that opens a reception elsewhere', 'R. Lund\n', ['R. Lund']],
    ['a name above its reception', 'Lund\n\nReceived March 8, 1956\n', ['Lund']],
    ['two with full names', 'Walter Lund\n\nKurt P. Tesar\n', ['Walter Lund', 'Kurt P. Tesar']],
    ['a full name and initials', 'W.P. Lund\n\nKPT\n', ['W.P. Lund', 'KPT']],
    ['a message sent on', 'Faithfully yours, Walter.\n\nHalloran\n', ['Halloran']],
    ['a name above the post’s', 'Walter Lund\n\nHalloran\n', ['Halloran']],
    ['a sentence above the signer', 'A good new year.\n\nWL\n', ['WL']],
    ['an office over two lines', 'Walter Lund\n\nColonel, General Staff,\nMilitary Section\n', ['Walter Lund']],
    [
      'an office with a point',
      '(KURT LUND)\n\nHead of the Federal Government,\nCommander of the Army.\n',
      ['(KURT LUND)'],
    ],
    ['an office with an elided article', 'Walter Lund\n\nChargé d’Affaires, a.i.\n', ['Walter Lund']],
    ['an office in small letters', 'Walter Lund\n\nExecutive secretary\n', ['Walter Lund']],
    ['ticks behind it', 'Walter Lund\n\nApprove\n\nDisapprove\n\nSee me[3]\n', ['Walter Lund']],
    [
      'a remark with calls in it',
      `Halloran\n\n[The agreement on the dues[4] was signed. ${'It held. '.repeat(9)}]\n`,
      ['Halloran'],
    ],
    ['a bracket of its own', '[\n\nWalter Lund\n\n][4]\n', ['Walter Lund']],
    ['a note between text and name', 'Note: The Minister telephoned at noon.\n\nWalter Lund[2]\n', ['Walter Lund']],
    ['an office in Russian over the name', 'Председатель Комитета безопасности\n          ОРЛОВ\n', ['ОРЛОВ']],
    ['a rank below the name', 'Lund\nArmeegeneral\n', ['Lund']],
    ['a place and a date below the name', 'N. TESAR.\nPort Ilden, March 8, 1956.\n', ['N. TESAR.']],
    ['a mark above the name', 'Ambassador\n[signature]\nN. TESAR\n', ['N. TESAR']],
    ['a date above the name', 'March 9, 1956\n\nKurt Tesar\n', ['Kurt Tesar']],
    ['a date and a number below the name', 'К. Тесар\n\n7 марта 1956 г.\n№ 394/2\n', ['К. Тесар']],
    ['a number and a date below the name', 'ТЕСАР\n\n№ 8600\n7 марта 1956 г.\n', ['ТЕСАР']],
    ['copies in Russian', '7.III.56 ТЕСАР\n\nОтп. 12 экз.\nт. Орлову — 3 экз.\nт. Лунду\n', ['ТЕСАР']],
    ['offices that got a copy', 'TESAR\n\nMIN. FOR E.A.\nP.M.\nSEC.\n', ['TESAR']],
    ['an office of the first class', 'Karl Tesar\nI. Sekretär\n', ['Karl Tesar']],
    ['a pronoun above the name', 'Mit herzlichen Grüßen\nIhr\nv. Arnsberg\n', ['v. Arnsberg']],
    ['a formula in German', 'Mit den besten Grüßen\nIhr sehr ergebener\nKurt Lund\n', ['Kurt Lund']],
    ['a pronoun before the name', 'Крепко обнимаю тебя.\n\nТвой Н. Орлов\n', ['Н. Орлов']],
    ['one who concurs', 'Walter Lund\nConcur: Kurt Tesar\n', ['Walter Lund']],
  ])('%s', (_, close, signers) => {
    expect(signersOf(close)).toEqual(signers);
  });
});

describe('how regularly such a document is signed', () => {
  const expectedOf = (text: string) =>
    readFacts(parseEntry(text, DEFAULT_SETTINGS), DEFAULT_SETTINGS).signatureExpected;
  it.each([
    ['Telegram From the Embassy in Ardana to the Ministry\n\n', 'always'],
    ['Telegram From the Commander of the Fleet to the Ministry\n\n', 'often'],
    ['Letter From the Commander of the Fleet to the Minister\n\n', 'always'],
    ['Memorandum From the Director to the Minister\n\n', 'never'],
    ['', 'often'],
  ])('%s', (title, expected) => {
    expect(expectedOf(title + TEXT)).toBe(expected);
  });

  it('what nothing but its want of signs calls a telegram is expected to be signed only where it reports of the day', () => {
    const prose = 'The harbour of Sarnow lies open to the north, and the dues are high.\n';
    expect(expectedOf(`Sarnow, March 7, 1956.\n\n${prose}`)).toBe('never');
    expect(expectedOf(`Sarnow, March 7, 1956.\n\nI met N. Tesar on March 3. ${prose}`)).toBe('never');
    expect(expectedOf(`Sarnow, March 7, 1956.\n\nToday I met N. Tesar. ${prose}`)).toBe('often');
  });
});
