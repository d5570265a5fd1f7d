/** Slavic surnames as the languages write them: `Khrushchev`, `Chruschtschow`, `Khrouchtchev`, `Jruschov` share a key. */

type Rules = readonly (readonly [RegExp, string])[];

/**
 * How the letters of each language sound, in classes: `S` for all hissing ones, `K` for `k` and `kh`, `C` for `ts`. Each list is
 * that language's usual transcription of Russian.
 */
const ENGLISH: Rules = [
  [/shch|sch|sh|zh|ch/g, 'S'],
  [/kh|ck/g, 'K'],
  [/t[sz]/g, 'C'],
];
const GERMAN: Rules = [
  [/s?tsch|schtsch|sch/g, 'S'],
  [/ch/g, 'K'],
  [/z|ts/g, 'C'],
];
const FRENCH: Rules = [
  [/chtch|tch|ch|j/g, 'S'],
  [/kh/g, 'K'],
  [/ou/g, 'u'],
  [/gu(?=[eiy])/g, 'g'],
  [/e$/g, ''],
  [/t[sz]/g, 'C'],
];
const SPANISH: Rules = [
  [/sch|ch|sh|zh/g, 'S'],
  [/j/g, 'K'],
  [/gu(?=[eiy])/g, 'g'],
  [/qu/g, 'k'],
  [/t[sz]/g, 'C'],
];
/** Polish, Dutch and Scandinavian, Italian. */
const NEIGHBOURS: Rules = [
  [/szcz|sjtsj|tsj|cz|sz|rz|sj|tj|zj|sc(?=[ei])/g, 'S'],
  [/ch/g, 'K'],
  [/oe/g, 'u'],
  [/ts|c(?=[eio])/g, 'C'],
];
/** Czech, Croatian and the scholars' transliteration, whose hooks are lost by folding. */
const HOOKED: Rules = [
  [/sc|[sz]/g, 'S'],
  [/h|ch/g, 'K'],
  [/c/g, 'C'],
];

/** What the languages have in common: one letter for glides, for `s` and `z`, for the ending `-ov`. */
const COMMON: Rules = [
  [/w/g, 'v'],
  [/ff?$/g, 'v'],
  [/x/g, 'ks'],
  [/[ckqh]/g, 'K'],
  [/z/g, 's'],
  [/(?:i[iy]|[iy]j|iy|y|j)/g, 'i'],
  [/i(?=[aeou])/g, ''],
  [/[eo]v$/g, 'ev'],
  [/(?:ski|skii)$/g, 'ski'],
  [/([a-zA-Z])\1+/g, '$1'],
];

/** `Semyonov` is `Semenov` where the dots of the `ё` were left out. */
const DOTTED = /(?<=[bdfgklmnprstvz])[yij]o/g;

const apply = (word: string, rules: Rules): string =>
  rules.reduce((text, [pattern, by]) => text.replace(pattern, by), word);

const keysUnder = (folded: string, languages: readonly Rules[]): readonly string[] => [
  ...new Set(languages.map(rules => apply(apply(folded, rules), COMMON))),
];

/** A list of persons is in one of the great languages. */
export const listedSlavicKeys = (folded: string): readonly string[] => {
  const languages = [ENGLISH, GERMAN, FRENCH];
  const plain = folded.replace(DOTTED, 'e');
  return [...new Set([...keysUnder(folded, languages), ...(plain === folded ? [] : keysUnder(plain, languages))])];
};

export const writtenSlavicKeys = (folded: string): readonly string[] =>
  keysUnder(folded, [ENGLISH, GERMAN, FRENCH, SPANISH, NEIGHBOURS, HOOKED]);

/** By its ending a surname may be Russian, Ukrainian, Bulgarian, Armenian. */
const ENDING =
  /(?:[eo]v|[eo]w|[eo]ff|[iy]n|ine|sk(?:y|i|ii|iy|ij|yi)|tsk(?:y|yi)|rn(?:y|yi|yy)|[nc]ko|[iy]ko|kha|[iy]an|jan|uk|[iy]ch|vil)$/;

export const mayBeSlavic = (folded: string): boolean => folded.length >= 5 && ENDING.test(folded);
