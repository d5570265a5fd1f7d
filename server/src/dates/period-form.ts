/** Seasons, quarters, halves, and years alone where something beside them says that they are dates: `spring 1956`. */
import { matchAt } from './at.ts';
import { pad } from './calendar.ts';
import type { Flat } from './flat.ts';
import type { DateForm } from './reading.ts';
import type { Value } from './value.ts';
import { isPlausible } from './year-part.ts';

export interface Period {
  readonly start: number;
  readonly end: number;
  readonly form: DateForm;
  readonly value: Value;
}

const YEARS = /(\d{4})(?!\d)(?: ?(?:([-/]) ?(\d{4}|\d\d)(?![\d]|[-/.]\d))?(?: ?г(?:\.|ода?|г\.)(?![а-я]))?)/y;
const SEASONS: readonly (readonly [RegExp, number])[] = [
  [/(?:spring|fruhjahr|fruhling|printemps|primavera|весн(?:а|ой|ы))(?: of| de| des jahres| del)?,? $/, 21],
  [/(?:summer|sommer|ete|verano|estate|лет(?:о|ом|а))(?: of| de| des jahres| del)?,? $/, 22],
  [/(?:autumn|fall|herbst|automne|otono|autunno|осен(?:ь|ью|и))(?: of| de| des jahres| del)?,? $/, 23],
  [/(?:winter|hiver|invierno|inverno|зим(?:а|ой|ы))(?: of| de| des jahres| del)?,? $/, 24],
];
const NUMBERED =
  /(first|second|third|fourth|1st|2nd|3rd|4th|erste[sn]?|zweite[sn]?|dritte[sn]?|vierte[sn]?|premier|deuxieme|primer|segundo|перв\p{L}{2}|втор\p{L}{2}|[1-4]|iv|i{1,3})(?:\.|-?е|-?й|er)? (?:(quarter|quartal|trimestre|квартал\p{L}?)|(?:half(?:[- ]year)?|halbjahr|semestre|полугоди\p{L}))(?: of| de| des jahres| del)?,? $/u;
const LETTER = /(?:^|[^a-z])(?:q([1-4])|h([12])),? $/;
const PART = /(early(?: in)?|beginning of|anfang|mid-?|middle of|mitte|late(?: in)?|end of|ende)(?: the year)? ?$/;
const REFERENCE = /(?:no|nos|nr|pp?|vol|resolution|art|section|sec|file|box|page|pages|document|doc|№)\.? $/;

/** The period whose year begins at `at`; a year alone only where `alone` says that nothing else stands there. */
export function readPeriod(flat: Flat, at: number, floor: number, alone: boolean): Period | null {
  const { low } = flat;
  const match = matchAt(YEARS, low, at);
  if (!match || !isPlausible(Number(match[1]))) return null;
  const left = low.slice(Math.max(floor, at - 40), at);
  const year = Number(match[1]);
  const end = at + match[0].length;
  const part = readPartOf(left, year, match[3]);
  if (part) return { start: at - part.length, end, form: 'period', value: period(part.edtf, part.precision) };
  if (match[2] !== undefined) {
    const last = secondYear(match[1] ?? '', match[2], match[3] ?? '');
    if (last === null || REFERENCE.test(left) || /[\d./-]$/.test(left)) return alone ? yearOnly(at, year) : null;
    return { start: at, end, form: 'year', value: period(`${pad(year, 4)}/${pad(last, 4)}`, 'year') };
  }
  return alone || isAbout(flat.text.slice(Math.max(floor, at - 8), at))
    ? { start: at, end, form: 'year', value: period(pad(year, 4), 'year') }
    : null;
}

function yearOnly(at: number, year: number): Period {
  return { start: at, end: at + 4, form: 'year', value: period(pad(year, 4), 'year') };
}

/** `U.S.C. 1717` is a section of a code. */
function isAbout(left: string): boolean {
  return /(?:^|[^a-zA-Z.])(?:[cC]irca|ca?\.|ca) ?$/.test(left);
}

/** The last year of `1956–57`; null where the numbers are something else. */
function secondYear(first: string, mark: string, second: string): number | null {
  const year = Number(second.length === 4 ? second : first.slice(0, 2) + second);
  const years = year - Number(first);
  return years > 0 && (mark === '/' ? years === 1 : years < 50) ? year : null;
}

interface PartOfYear {
  readonly edtf: string;
  readonly length: number;
  readonly precision: Value['precision'];
}

function readPartOf(left: string, year: number, second: string | undefined): PartOfYear | null {
  const text = pad(year, 4);
  for (const [pattern, season] of SEASONS) {
    const match = pattern.exec(left);
    if (match && isWordStart(left, match.index))
      return { edtf: `${text}-${season}`, length: match[0].length, precision: 'month' };
  }
  if (second !== undefined) return null;
  const numbered = NUMBERED.exec(left);
  if (numbered?.[1] !== undefined && isWordStart(left, numbered.index)) {
    const number = ordinalNumber(numbered[1]);
    const isQuarter = numbered[2] !== undefined;
    if (!isQuarter && number > 2) return null;
    return { edtf: `${text}-${(isQuarter ? 32 : 39) + number}`, length: numbered[0].length, precision: 'month' };
  }
  const letter = LETTER.exec(left);
  if (letter) {
    const code = letter[1] === undefined ? 39 + Number(letter[2]) : 32 + Number(letter[1]);
    return { edtf: `${text}-${code}`, length: letter[0].trimStart().length, precision: 'month' };
  }
  const part = PART.exec(left);
  if (!part?.[1] || !isWordStart(left, part.index)) return null;
  const [from, to] = /^(?:early|beg|anf)/.test(part[1])
    ? ['01', '04']
    : part[1].startsWith('mi')
      ? ['05', '08']
      : ['09', '12'];
  return { edtf: `${text}-${from}~/${text}-${to}~`, length: part[0].length, precision: 'month' };
}

function isWordStart(left: string, at: number): boolean {
  return at === 0 || !/[\p{L}\d]/u.test(left.charAt(at - 1));
}

function ordinalNumber(word: string): number {
  if (/^(?:first|1|i$|erst|prem|prim|перв)/.test(word)) return 1;
  if (/^(?:second|2|ii$|zwei|deux|seg|втор)/.test(word)) return 2;
  return /^(?:third|3|iii|dritt)/.test(word) ? 3 : 4;
}

function period(edtf: string, precision: Value['precision']): Value {
  return { edtf, precision, problem: null, candidates: [], style: null };
}
