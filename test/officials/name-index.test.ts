import { expect, it } from 'vitest';
import { buildNameIndex, listedNameOf } from '../../server/src/officials/name-index.ts';
import { parseAuthority } from '../../server/src/officials/parse-authority.ts';

const officials = (...names: readonly string[]) =>
  parseAuthority(
    `officials:\n${names.map((name, at) => `  - id: o${at}\n    name: ${JSON.stringify(name)}\n`).join('')}`,
    'a.yaml',
  ).officials;

const words = (name: string): string[] => {
  const { words: found } = buildNameIndex(officials(name), new Map());
  return [...found].flatMap(([word, anchors]) => anchors.map(({ kind }) => `${word} ${kind}`)).sort();
};

it.each([
  ['Kestner, Otto', ['kestner family']],
  ['Castro Ruz, Fidel', ['castro family', 'ruz family']],
  ['Couve de Murville, Maurice', ['couve family', 'murville family']],
  ['Ngo Dinh Diem', ['diem call', 'dinh part', 'ngo first']],
  ['Tran Van Do', ['do call', 'tran first', 'van part']],
  ['Sukarno', ['sukarno call']],
  ['Lord, Winston', ['lord family']],
])('%s is found by %j', (name, expected) => expect(words(name)).toEqual(expected));

it.each<[string, readonly string[], readonly string[]]>([
  ['Taylor, General Maxwell D.', ['maxwell', 'd'], ['general']],
  ['Hussein, King', [], ['king']],
  ['Suharto, General', [], ['general']],
  ['Menon, V.K. Krishna', ['v', 'k', 'krishna'], []],
  ['Carter, James Earl, Jr.', ['james', 'earl'], []],
  ['Eden, Rt. Hon. Sir Anthony', ['anthony'], ['rt', 'hon', 'sir']],
])('%s: given names and titles', (name, given, titles) => {
  const [official] = officials(name);
  const listed = official && listedNameOf(official);
  expect([listed?.shapes[0]?.given, listed?.titles]).toEqual([given, titles]);
});

it('what one word costs does not grow with the number of officials', () => {
  const letters = (at: number) =>
    Array.from(String(at))
      .map(digit => 'abdefgklmn'[Number(digit)])
      .join('o');
  const many = buildNameIndex(
    officials(...Array.from({ length: 2_000 }, (_, at) => `Tarn${letters(at)}x, Otto`)),
    new Map(),
  );
  expect(many.words.get('otto')).toBeUndefined();
  expect(Math.max(...[...many.words.values()].map(anchors => anchors.length))).toBe(1);
});
