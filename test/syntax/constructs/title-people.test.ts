import { describe, expect, it } from 'vitest';
import { readTitlePeople } from '../../../server/src/syntax/constructs/title-people.ts';
import type { Span } from '../../../server/src/text/span.ts';

const words = (flat: string, spans: readonly Span[]): string[] => spans.map(span => flat.slice(...span));

describe('people of a title', () => {
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
    [
      'Record of Conversation of N.S. Orlov with the Minister of Trade K. Tesar',
      ['N.S. Orlov', 'the Minister of Trade K. Tesar'],
    ],
    ['Note by Lund of conversation with Tesar', ['Lund', 'Tesar']],
    ['Запись беседы Н.П. Орлова с председателем совета К. Тесаром', ['Н.П. Орлова', 'председателем совета К. Тесаром']],
    ['ЗАПИСЬ БЕСЕДЫ ТОВ. Н.П. ОРЛОВА С ТЕСАРОМ', ['ТОВ. Н.П. ОРЛОВА', 'ТЕСАРОМ']],
    ['ПРИЕМ посла США Ковала 7 марта 1956 года', ['посла США Ковала']],
    [
      'Niederschrift über das Gespräch des Genossen Kurt Lund mit Genossen L. Tesar am 7. März 1956 in Sarnow',
      ['Genossen Kurt Lund', 'Genossen L. Tesar'],
    ],
    [
      'Vermerk über ein Gespräch mit dem Leiter der 3. Abteilung, Genossen Tesar, am 7.3.1956',
      ['dem Leiter der 3. Abteilung, Genossen Tesar'],
    ],
    ['Memorandum of Conversation', []],
    ['Memorandum on the Negotiations', []],
  ])('%s', (flat, expected) => {
    expect(words(flat, readTitlePeople(flat))).toEqual(expected);
  });
});
