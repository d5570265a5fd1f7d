/** Names that a Cyrillic word may transcribe. */
import { describe, expect, it } from 'vitest';
import { easternSpellings, westernSpellings } from '../../server/src/names/cyrillic-sounds.ts';
import { findSpelled } from '../../server/src/names/spelling-search.ts';

const WESTERN = (
  'adenauer attlee beck bidault bohlen buchanan chamberlain churchill curtin daladier dubchek eden eisenhower goring grotewohl hull johnson kiesinger kissinger ' +
  'nagy nehru poincare rapacki roosevelt rusk schmidt stresemann togliatti truman yoshida'
).split(' ');
const EASTERN = 'deng enlai giap pham vandong xiaoping zedong zhou'.split(' ');

describe('finds a Western name by its sound', () => {
  it.each([
    ['Черчилль', 'churchill'],
    ['Иден', 'eden'],
    ['Рузвельт', 'roosevelt'],
    ['Эйзенхауэр', 'eisenhower'],
    ['Трумэн', 'truman'],
    ['Бьюкенен', 'buchanan'],
    ['Хэлл', 'hull'],
    ['Бидо', 'bidault'],
    ['Пуанкаре', 'poincare'],
    ['Тольятти', 'togliatti'],
    ['Рапацкий', 'rapacki'],
    ['Дубчек', 'dubchek'],
    ['Геринг', 'goring'],
    ['Надь', 'nagy'],
    ['Ёсида', 'yoshida'],
    ['Киссинджер', 'kissinger'],
    ['Кизингер', 'kiesinger'],
  ])('%s: %s', (cyrillic, latin) => {
    expect(findSpelled(cyrillic, WESTERN, westernSpellings()).map(({ word }) => word)).toEqual([latin]);
  });
});

describe('finds an Eastern name by its syllables', () => {
  it.each([
    ['Чжоу', 'zhou'],
    ['Эньлай', 'enlai'],
    ['Цзэдун', 'zedong'],
    ['Сяопин', 'xiaoping'],
    ['Фам', 'pham'],
    ['Зиап', 'giap'],
  ])('%s: %s', (cyrillic, latin) => {
    expect(findSpelled(cyrillic, EASTERN, easternSpellings()).map(({ word }) => word)).toEqual([latin]);
  });
});

describe('finds nobody', () => {
  it.each(['', 'Ь', 'Смит', 'Сазанов', 'Чапек', 'Идея', 'Трумпель', 'Гарин', 'Иде', 'Эйзенштейн', 'Х'.repeat(50)])(
    '%s',
    cyrillic => {
      expect(findSpelled(cyrillic, WESTERN, westernSpellings())).toEqual([]);
    },
  );

  it('where another vowel makes another Slavic surname', () => {
    expect(findSpelled('Сазанов', ['sazonov'], westernSpellings())).toEqual([]);
    expect(findSpelled('Сазонов', ['sazonov'], westernSpellings())).toEqual([{ word: 'sazonov', cost: 0 }]);
  });
});
