import { describe, expect, it } from 'vitest';
import {
  readOpeningPeople,
  readPresentPeople,
  readRecorder,
  readTitlePeople,
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
  ])('%s', (flat, expected) => {
    expect(checkOpening(flat)?.slice(0, expected.length)).toEqual(expected);
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
  ])('%s', (flat, expected) => {
    expect(words(flat, readPresentPeople(flat) ?? [])).toEqual(expected);
  });

  it('a sentence that only begins so lists nobody', () => {
    expect(readPresentPeople('Presently the harbour is closed.')).toBeNull();
    expect(readPresentPeople('Mr. Lund was present at the talk.')).toBeNull();
  });

  it.each([
    [
      'Memorandum of Conversation Between President Lund and Chancellor Kestner, Sarnow, March 7, 1956',
      ['President Lund', 'Chancellor Kestner'],
    ],
    [
      'Record of conversation between N.S. Orlov and US Ambassador to Velmark F. Kowal during his visit',
      ['N.S. Orlov', 'US Ambassador to Velmark F. Kowal'],
    ],
    ['Talk Between Lund and Kestner, July 25. Guidance on the dues. 3 pp.', ['Lund', 'Kestner']],
    [
      'Gespräch zwischen Botschafter Kestner und Minister Tesar am 7. März 1956',
      ['Botschafter Kestner', 'Minister Tesar'],
    ],
    ['Memorandum of Conversation', []],
  ])('%s', (flat, expected) => {
    expect(words(flat, readTitlePeople(flat))).toEqual(expected);
  });

  it.each([
    ['Recorded by: K. Tesar', 'K. Tesar'],
    ['Записал К. Тесар', 'К. Тесар'],
    ['Recorded by hand in the register of the harbour.', null],
    ['The record of it is lost.', null],
  ])('%s', (flat, expected) => {
    const span = readRecorder(flat);
    expect(span && flat.slice(...span)).toBe(expected);
  });
});
