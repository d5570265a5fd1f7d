import { describe, expect, it } from 'vitest';
import {
  readOpeningPeople,
  readPresentPeople,
  readRecorder,
} from '../../../server/src/syntax/constructs/meeting-people.ts';
import type { Span } from '../../../server/src/text/span.ts';

const words = (flat: string, spans: readonly Span[]): string[] => spans.map(span => flat.slice(...span));

function checkOpening(flat: string): string[] | null {
  const opening = readOpeningPeople(flat);
  if (!opening) return null;
  return [...words(flat, opening.people), ...(opening.author ? words(flat, [opening.author]) : [])];
}

describe('people of a meeting', () => {
  it.each([
    [
      'Today talks were held between L.M. Brenno and Comrades K. Tesar, A. Rusal of the Ardanan side, as well as myself.',
      ['L.M. Brenno', 'K. Tesar', 'A. Rusal', 'myself'],
    ],
    ['Today I met N. Tesar. He was in good health.', ['N. Tesar', 'I']],
    ['I called on the Foreign Minister yesterday to take my leave.', ['the Foreign Minister', 'I']],
    ['Ambassador Orlov called on me today to ask about Sarnow and the dues.', ['Ambassador Orlov', 'me']],
    ['I had a talk with Mr. Tesar and Mr. Lund about Ardana.', ['Mr. Tesar', 'Mr. Lund', 'I']],
    ['I met N. Tesar in the presence of: from the Velmark side – A. Lund.', ['N. Tesar', 'I']],
    ['Heute empfing mich Botschafter Kestner zu einem Gespräch über die Häfen.', ['Botschafter Kestner']],
    ['Сегодня состоялась беседа с Н.П. Орловым и К. Тесаром.', ['Н.П. Орловым', 'К. Тесаром']],
    [
      'Сегодня в 16 час. 30 мин. Н.П. Орлов принял посла США Ковала по его просьбе.',
      ['Н.П. Орлов', 'посла США Ковала'],
    ],
    ['Сегодня посетил канцлера К. Кестнера по его просьбе.', ['К. Кестнера']],
    [
      'Today President Lund received Ambassador Orlov. Minister Tesar was also present.',
      ['President Lund', 'Ambassador Orlov', 'Minister Tesar'],
    ],
    [
      'The Ardanan Minister, Mr Tesar, called on me today at his own request.',
      ['The Ardanan Minister, Mr Tesar', 'me'],
    ],
    [
      'Das Gespräch fand in Sarnow statt. Von unserer Seite nahmen teil die Genossen Lund und Tesar.',
      ['Lund', 'Tesar'],
    ],
    ['Сегодня принял посла Ковала. На приеме присутствовал К. Тесар.', ['посла Ковала', 'К. Тесар']],
  ])('%s', (flat, expected) => {
    expect(checkOpening(flat)?.slice(0, expected.length)).toEqual(expected);
  });

  it.each([
    ['Visited Tesar at his request.', true],
    ['Сегодня посетил К. Тесара по его просьбе.', true],
    ['I visited Tesar at his request.', false],
    ['Н.П. Орлов принял К. Тесара.', false],
  ])('%s leaves its subject untold: %s', (flat, untold) => {
    expect(readOpeningPeople(flat)?.untold).toBe(untold);
  });

  it.each([
    'The harbour lies open to the north.',
    'The talks with Velmark and the United States go on in Sarnow.',
    'The meeting was called to order at ten.',
    'Relations between Ardana and its neighbours have grown worse since the talks.',
  ])('%s names nobody who met', flat => {
    expect(checkOpening(flat)?.filter(name => !/Ardana|Velmark/.test(name)) ?? []).toEqual([]);
  });

  it.each([
    [
      'Present at the talk were N.P. Orlov, head of the Trade Office K.M. Lund, Embassy Counselor Steen and the interpreter A. Tesar.',
      ['N.P. Orlov', 'head of the Trade Office K.M. Lund', 'Embassy Counselor Steen', 'interpreter A. Tesar'],
    ],
    [
      'Also present: Mr. Lund; Mr. Tesar, Minister of Trade; the Chancellor Kestner.',
      ['Mr. Lund', 'Mr. Tesar, Minister of Trade', 'Chancellor Kestner'],
    ],
    ['При беседе присутствовали К. Тесар и Н.П. Орлов.', ['К. Тесар', 'Н.П. Орлов']],
    ['An dem Gespräch nahmen Herr Lund und Botschafter Tesar teil.', ['Herr Lund', 'Botschafter Tesar']],
    [
      'An dem Gespräch nahmen teil: Auf ardanischer Seite Lund; auf unserer Seite Botschafter Tesar und Gesandter Kestner.',
      ['Lund', 'Botschafter Tesar', 'Gesandter Kestner'],
    ],
  ])('%s', (flat, expected) => {
    expect(words(flat, readPresentPeople(flat) ?? [])).toEqual(expected);
  });

  it('a sentence that only begins so lists nobody', () => {
    expect(readPresentPeople('Presently the harbour is closed.')).toBeNull();
    expect(readPresentPeople('Mr. Lund was present at the talk.')).toBeNull();
  });

  it.each([
    ['Recorded by: K. Tesar', 'K. Tesar'],
    ['Записал К. Тесар', 'К. Тесар'],
    ['Recorded by hand in the register of the harbour.', null],
    ['Protokoll Nr. 36/53 der Sitzung vom 7. März', null],
    ['The record of it is lost.', null],
  ])('%s', (flat, expected) => {
    const span = readRecorder(flat);
    expect(span && flat.slice(...span)).toBe(expected);
  });
});
