/** Letters with hooks and tails as other languages spell their sounds: `Beneš` is `Benesch` and `Benesh`, `Ceaușescu` `Ceaushescu`. */

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[šşșś]/g, 'sh'],
  [/[čćç]/g, 'ch'],
  [/[žż]/g, 'zh'],
  [/[țţ]/g, 'ts'],
  [/ř/g, 'rzh'],
  [/ň/g, 'n'],
  [/đ/g, 'dj'],
];
const HOOKED = /[šşșśčćçžżțţřđ]/;

/** The word with those letters written out, or null where it has none. */
export function unhooked(word: string): string | null {
  const lower = word.normalize('NFC').toLowerCase();
  return HOOKED.test(lower) ? SOUNDS.reduce((text, [letter, sound]) => text.replace(letter, sound), lower) : null;
}

/** `Guenther`, `Inoenue`: an umlaut written with an `e`. Null where there is none. */
export function withoutUmlautE(folded: string): string | null {
  const plain = folded.replace(/(?<![aeiou])([aou])e(?=[^aeiou]|$)/g, '$1');
  return plain === folded ? null : plain;
}
