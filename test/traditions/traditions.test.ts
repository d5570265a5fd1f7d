/** Names of other traditions against an authority that has nothing but one spelling of each. */
import { describe, expect, it } from 'vitest';
import { namesIn } from '../support/resolved-names.ts';
import { OFFICIALS, OTHERS, SENTENCES } from './officials-and-spellings.ts';
import { STATESMEN } from './statesmen.ts';

type Table = readonly (readonly [listed: string, ...spellings: string[]])[];

/** Whom the names of a sentence mean, as they are listed. */
function reader(table: Table): (sentence: string) => readonly string[] {
  const authority = table.map(([listed], at) => `o${at} | ${listed}`).join('\n');
  return sentence =>
    namesIn(sentence, authority).flatMap(name => {
      const id = /= o(\d+)$/.exec(name)?.[1];
      return id === undefined ? [] : [table[Number(id)]?.[0] ?? ''];
    });
}

const meant = reader(OFFICIALS);

describe.each([
  ['officials', OFFICIALS],
  ['statesmen', STATESMEN],
])('%s are found under every spelling', (_, table) => {
  const read = reader(table);
  it.each(table)('%s', (listed, ...spellings) => {
    const found = spellings.map((spelling, at) => {
      const sentence = (SENTENCES[at % SENTENCES.length] ?? '').replace('@', spelling);
      return [spelling, ...new Set(read(sentence))];
    });
    expect(found).toEqual(spellings.map(spelling => [spelling, listed]));
  });
});

const CYRILLIC_OTHERS =
  'Сазанов Симонов Иванов Камень Сила Хотя Чили Франция Деньги Смит Вебер Вагнер Коваленко Мазур Уилсон Тейлор Шварц Ионеску Свобода Тот Агеев Луна Там';

describe('is none of the statesmen', () => {
  const read = reader(STATESMEN);
  it.each(CYRILLIC_OTHERS.split(' '))('%s', other => {
    expect(read(`${other} сообщил об этом вчера.`)).toEqual([]);
    expect(read(`Вчера об этом сообщил ${other}.`)).toEqual([]);
  });
});

describe('is nobody of the list', () => {
  it.each(OTHERS)('%s', other => {
    expect(SENTENCES.flatMap(sentence => meant(sentence.replace('@', other)))).toEqual([]);
  });
});
