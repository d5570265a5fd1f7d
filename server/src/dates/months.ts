/** Month names in the languages of the archives, with their cases and abbreviations, by number. */

const NAMES: readonly (readonly string[])[] = [
  [
    'january',
    'jan',
    'januar',
    'jänner',
    'jän',
    'janvier',
    'janv',
    'enero',
    'ene',
    'gennaio',
    'janeiro',
    'январь',
    'января',
    'январе',
    'янв',
  ],
  [
    'february',
    'feb',
    'febr',
    'februar',
    'feber',
    'février',
    'fevrier',
    'févr',
    'febrero',
    'febbraio',
    'fevereiro',
    'февраль',
    'февраля',
    'феврале',
    'фев',
    'февр',
  ],
  ['march', 'mar', 'märz', 'maerz', 'mars', 'marzo', 'março', 'март', 'марта', 'марте', 'мар'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr', 'aprile', 'апрель', 'апреля', 'апреле', 'апр'],
  ['may', 'mai', 'mayo', 'maggio', 'maio', 'май', 'мая', 'мае'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'giugno', 'junho', 'июнь', 'июня', 'июне', 'июн'],
  ['july', 'jul', 'juli', 'juillet', 'juil', 'julio', 'luglio', 'julho', 'июль', 'июля', 'июле', 'июл'],
  ['august', 'aug', 'août', 'aout', 'agosto', 'ago', 'август', 'августа', 'августе', 'авг'],
  [
    'september',
    'sep',
    'sept',
    'septembre',
    'septiembre',
    'setiembre',
    'settembre',
    'setembro',
    'сентябрь',
    'сентября',
    'сентябре',
    'сен',
    'сент',
  ],
  [
    'october',
    'oct',
    'oktober',
    'okt',
    'octobre',
    'octubre',
    'ottobre',
    'outubro',
    'октябрь',
    'октября',
    'октябре',
    'окт',
  ],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro', 'ноябрь', 'ноября', 'ноябре', 'ноя', 'нояб'],
  [
    'december',
    'dec',
    'dezember',
    'dez',
    'décembre',
    'decembre',
    'déc',
    'diciembre',
    'dic',
    'dicembre',
    'dezembro',
    'декабрь',
    'декабря',
    'декабре',
    'дек',
  ],
];

const BY_NAME = new Map(NAMES.flatMap((names, i) => names.map(name => [name, i + 1] as const)));

/** Words that are months only between a day and a year: they are words, names or verbs as well. */
const COMMON = new Set([
  'may',
  'mar',
  'march',
  'sept',
  'august',
  'mai',
  'mars',
  'ago',
  'dic',
  'jan',
  'dec',
  'mae',
  'juni',
  'мае',
  'dez',
]);

/** The month's number from 1, or null. `word` without point, in any case. */
export function monthOf(word: string, extra: Readonly<Record<string, number>>): number | null {
  const folded = word.normalize('NFC').toLowerCase();
  return BY_NAME.get(folded) ?? extra[folded] ?? null;
}

/** True where the word in lower case may be no month at all. */
export function isCommonWord(word: string): boolean {
  return COMMON.has(word) && word === word.toLowerCase();
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** A Roman month, with what OCR makes of it: `Xl`, `lII`, a Cyrillic `Х`, `1` for `I`. */
export function romanMonth(word: string): { readonly month: number; readonly slip: boolean } | null {
  const exact = ROMAN.indexOf(word);
  if (exact >= 0) return { month: exact + 1, slip: false };
  if (/^\d+$/.test(word)) return null;
  const repaired = word
    .replace(/[lіІI1|!]/g, 'I')
    .replace(/[ХхXx]/g, 'X')
    .replace(/[Vv]/g, 'V');
  const month = ROMAN.indexOf(repaired);
  if (month < 0) return null;
  return { month: month + 1, slip: word.toUpperCase() !== repaired || /l/.test(word) };
}

export const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
