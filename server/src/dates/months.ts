/** Month names in the languages of the archives, with their cases and abbreviations, by number. */
import type { DateSettings } from './date-settings.ts';
import { flatten } from './flat.ts';

/** Names as `flat.ts` folds them: lower case, no accents. A dash stands where a language has no abbreviation of its own. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  english: [
    'january jan',
    'february feb febr',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ],
  russian: [
    'январь января январе янв',
    'февраль февраля феврале февр фев',
    'март марта марте мар',
    'апрель апреля апреле апр',
    'май мая мае маи',
    'июнь июня июне июн',
    'июль июля июле июл',
    'август августа августе авг',
    'сентябрь сентября сентябре сент сен',
    'октябрь октября октябре окт',
    'ноябрь ноября ноябре нояб ноя',
    'декабрь декабря декабре дек',
  ],
  german: [
    'januar janner jaenner jan jann',
    'februar feber febr feb',
    'marz maerz mrz',
    'april apr',
    'mai',
    'juni jun',
    'juli jul',
    'august aug',
    'september sept sep',
    'oktober okt',
    'november nov',
    'dezember dez',
  ],
  french: [
    'janvier janv',
    'fevrier fevr fev',
    'mars',
    'avril avr',
    'mai',
    'juin',
    'juillet juil',
    'aout',
    'septembre',
    'octobre',
    'novembre',
    'decembre',
  ],
  spanish: [
    'enero ene',
    'febrero',
    'marzo',
    'abril abr',
    'mayo',
    'junio',
    'julio',
    'agosto ago',
    'septiembre setiembre set',
    'octubre',
    'noviembre',
    'diciembre dic',
  ],
  italian: [
    'gennaio genn gen',
    'febbraio febbr',
    'marzo',
    'aprile',
    'maggio magg mag',
    'giugno giu',
    'luglio lug',
    'agosto ago',
    'settembre sett',
    'ottobre ott',
    'novembre',
    'dicembre',
  ],
  portuguese: [
    'janeiro',
    'fevereiro',
    'marco',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro out',
    'novembro',
    'dezembro',
  ],
};

export interface MonthName {
  readonly month: number;
  /** English puts the month before the day as well as behind it. */
  readonly english: boolean;
  /** Also a word, a name or a verb: in lower case it needs a year beside it. */
  readonly ordinary: boolean;
  /** A word of its own even beside a number: `set 7`, `Gen. 7`. It needs a day before it and a year behind it. */
  readonly weak: boolean;
  readonly abbreviated: boolean;
}

const ORDINARY = new Set(
  'may march mar mars mai august marco mae maio jan dec jun sept sep маи мае мая мар'.split(' '),
);
const WEAK = new Set('set out ago gen mag ott sett ene mae'.split(' '));

const BY_NAME = new Map<string, MonthName>();
for (const [language, rows] of Object.entries(NAMES)) {
  for (const [index, row] of rows.entries()) {
    for (const name of row.split(' ')) {
      if (BY_NAME.has(name)) continue;
      BY_NAME.set(name, {
        month: index + 1,
        english: language === 'english',
        ordinary: ORDINARY.has(name),
        weak: WEAK.has(name),
        abbreviated: name.length < 5 && name !== row.split(' ')[0],
      });
    }
  }
}

export const LONGEST_MONTH = 12;

/** The month that a folded word names, or null. */
export function monthNamed(word: string, settings: DateSettings): MonthName | null {
  const known = BY_NAME.get(word);
  if (known) return known;
  if (!Object.hasOwn(settings.months, word)) return null;
  const month = settings.months[word];
  return month === undefined ? null : { month, english: true, ordinary: false, weak: false, abbreviated: false };
}

/** A month's name as dates are compared, without accents and in lower case; null where no date could hold it. */
export function monthWord(name: string): string | null {
  const { low } = flatten(name, 0, name.length);
  return WHOLE.test(low) && low.length <= LONGEST_MONTH ? low : null;
}

const WHOLE = /^[\p{Ll}\p{Lo}]{3,}$/u;

/** Latin letters that look like Cyrillic ones, in lower case. */
const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  u: 'и',
};

/** The Cyrillic word that one with letters of both scripts was meant to be; null where it has one script alone. */
export function inOneScript(word: string): string | null {
  if (!/[a-z]/.test(word) || !/[а-яё]/.test(word)) return null;
  let out = '';
  for (const letter of word) out += CYRILLIC[letter] ?? letter;
  return out;
}
