/** What stands around a date and changes its value: about, before, not later than, `?`, Old Style, early March. */
import { addDays, dayText, daysInMonth, pad, parseDay } from './calendar.ts';
import type { Value } from './value.ts';

export type Qualifier =
  | {
      readonly kind: 'about' | 'doubt' | 'latest' | 'before' | 'earliest' | 'after' | 'between';
      readonly length: number;
    }
  | { readonly kind: 'part'; readonly length: number; readonly part: string };

const WORDS: readonly (readonly [Exclude<Qualifier['kind'], 'part'>, RegExp])[] = [
  [
    'about',
    /(?:on or about|about|approximately|approx\.|circa|ca?\.|around|um|etwa|ungefahr|gegen|около|примерно|прибл\.|vers|environ|hacia|verso)(?: the| den| dem| le| el| il)? ?$/,
  ],
  [
    'latest',
    /(?:not later than|no later than|on or before|at the latest|spatestens|nicht spater als|не позднее|не позже|au plus tard|a mas tardar)(?: the| am| den| le| el)? $/,
  ],
  [
    'earliest',
    /(?:not before|not earlier than|no earlier than|on or after|fruhestens|не ранее|не раньше|au plus tot)(?: the| am| den| le| el)? $/,
  ],
  ['before', /(?:before|prior to|vor|до|ранее|avant|antes del?)(?: the| dem| den| le| el)? $/],
  ['after', /(?:after|nach|после|apres|despues del?)(?: the| dem| den| le| el)? $/],
  [
    'doubt',
    /(?:probably|possibly|perhaps|presumably|apparently|wohl|vermutlich|wahrscheinlich|вероятно|предположительно|probablement|probablemente)(?: on)?(?: the| am| den| le| el)? $/,
  ],
  ['between', /(?:between|zwischen|между|entre)(?: the| dem| den| le| el)? $/],
];

const PARTS: readonly (readonly [string, RegExp])[] = [
  [
    '1-10~',
    /(?:early(?: in)?|(?:the )?beginning of|anfang|(?:в )?начал[оеа]|debut|(?:a )?principios de|inizio(?: di)?|aux? debut de)\?? ?$/,
  ],
  ['11-20~', /(?:mid-?|(?:the )?middle of|mitte|(?:в )?середин[аеы]|mi-|(?:a )?mediados de|meta(?: di)?)\?? ?$/],
  ['21-~', /(?:late(?: in)?|(?:the )?end of|ende|(?:в )?кон(?:ец|це|ца)|(?:a )?fin(?:es)?(?: de)?|fine(?: di)?)\?? ?$/],
  ['1-10', /(?:first (?:decade|ten days)|перв(?:ая|ой) декад[аеы])(?: of| in)?\?? ?$/],
  ['11-20', /(?:second (?:decade|ten days)|втор(?:ая|ой) декад[аеы])(?: of| in)?\?? ?$/],
  ['21-', /(?:(?:third|last) (?:decade|ten days)|треть(?:я|ей) декад[аеы])(?: of| in)?\?? ?$/],
  ['1-15', /(?:first half|erste halfte|перв(?:ая|ой) половин[аеы])(?: of| des)?\?? ?$/],
  ['16-', /(?:second half|zweite halfte|втор(?:ая|ой) половин[аеы])(?: of| des)?\?? ?$/],
];

/** The qualifier that ends where the date begins; its length is what of `left` belongs to it. */
export function readQualifier(left: string, isMonth: boolean): Qualifier | null {
  if (isMonth) {
    for (const [part, pattern] of PARTS) {
      const match = pattern.exec(left);
      if (match && isWordStart(left, match.index)) return { kind: 'part', part, length: match[0].length };
    }
  }
  for (const [kind, pattern] of WORDS) {
    const match = pattern.exec(left);
    if (match && isWordStart(left, match.index)) return { kind, length: match[0].length };
  }
  return null;
}

function isWordStart(left: string, at: number): boolean {
  return at === 0 || !/[a-zа-яё\d.]/.test(left.charAt(at - 1));
}

/** The value as the qualifier and a question mark beside the date change it. */
export function qualify(value: Value, qualifier: Qualifier | null, doubt: boolean): Value {
  const { edtf } = value;
  if (edtf === null) return value;
  if (qualifier?.kind === 'part') return partOfMonth(value, edtf, qualifier.part);
  const kind = qualifier?.kind ?? null;
  if (kind === null || kind === 'about' || kind === 'doubt' || kind === 'between') {
    const sign = kind === 'about' ? (doubt ? '%' : '~') : doubt || kind === 'doubt' ? '?' : '';
    return { ...value, edtf: withSign(edtf, sign) };
  }
  return bounded(value, edtf, kind);
}

/** EDTF has no qualifier behind an unspecified digit, a set or another qualifier. */
function withSign(edtf: string, sign: string): string {
  if (sign === '' || !/^[\d/-]+$/.test(edtf)) return edtf;
  return edtf
    .split('/')
    .map(part => part + sign)
    .join('/');
}

function bounded(value: Value, edtf: string, kind: 'latest' | 'before' | 'earliest' | 'after'): Value {
  // A bound of what isn't known is none, and the day itself is what the words exclude.
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(edtf)) return { ...value, edtf: null, precision: 'none' };
  const bound = (text: string): Value => ({ ...value, edtf: text, precision: 'interval' });
  switch (kind) {
    case 'latest':
      return bound(`[..${edtf}]`);
    case 'before':
      return bound(`[..${neighbour(edtf, -1)}]`);
    case 'earliest':
      return bound(`[${edtf}..]`);
    case 'after':
      return bound(`[${neighbour(edtf, 1)}..]`);
  }
}

/** The day, month or year before or after. */
function neighbour(edtf: string, by: number): string {
  const day = parseDay(edtf);
  if (day) return dayText(addDays(day, by));
  const [year, month] = edtf.split('-').map(Number);
  if (year === undefined || month === undefined) return pad(Number(edtf) + by, 4);
  if (month >= 33 || month < 1 || month > 12) return edtf;
  const months = year * 12 + month - 1 + by;
  return `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1, 2)}`;
}

function partOfMonth(value: Value, edtf: string, part: string): Value {
  const match = /^(\d{4})-(\d\d)$/.exec(edtf);
  const days = /^(\d+)-(\d*)(~?)$/.exec(part);
  if (!match || !days) return value;
  const last = days[2] === '' ? daysInMonth(Number(match[1]), Number(match[2])) : Number(days[2]);
  const day = (number: number): string => `${edtf}-${pad(number, 2)}${days[3] ?? ''}`;
  return { ...value, edtf: `${day(Number(days[1]))}/${day(last)}`, precision: 'interval' };
}
