/** Several people in a line of a list, or a list run in: where each one's wording begins and ends. */
import { fold } from '../../names/fold.ts';
import { isOrdinaryWord } from '../../names/ordinary-words.ts';
import type { Span } from '../../text/span.ts';
import { isNameShaped, isOfficeShaped } from './name-shape.ts';
import { isOmission } from './omission.ts';

const TITLES =
  'Mr|Mrs|Ms|Miss|Dr|Sir|Messrs|Comrade|Ambassador|General|Gen|Secretary|Senator|Minister|President|Admiral|Adm|Governor|Colonel|Col|Major|M|Herr|Frau|Prof|Undersecretary|Genoss(?:e|en|in)|тов';
const A_PERSON = `(?:the )?(?:(?:${TITLES})\\.?\\s(?!of|in|to|at|for|and|General)\\p{Lu}|(?:\\p{Lu}\\.\\s?)+\\p{Lu}\\p{Ll})`;
const BETWEEN_COLUMNS = new RegExp(
  `\\t+|\\s{3,}|;\\s|,\\s(?=(?:${TITLES})\\.?\\s(?!of|in|to|at|for|and|General)\\p{Lu})`,
  'u',
);
const RUN_IN = new RegExp(
  `\\t+|\\s{3,}|;\\s?|,?\\s(?:and|und|et|и|y|as well as|sowie)\\s(?=(?:the )?\\p{Lu})|,\\s(?=${A_PERSON})`,
  'u',
);

/** The people of one line of a list: none where it names a side, else one, or several in columns. Relative to `flat`. */
export function splitListLine(flat: string): readonly Span[] {
  if (isGroupLabel(flat) || isOmission(flat)) return [];
  const names = splitNames(flat);
  if (names) return names;
  const pair = PAIR.exec(flat);
  if (pair?.[1] && pair[2] && !TITLED_PLURAL.test(flat)) {
    const second = flat.indexOf(pair[2], pair[1].length);
    return [
      [0, pair[1].length],
      [second, flat.length],
    ];
  }
  return merged(flat, divide(flat, BETWEEN_COLUMNS));
}

/** Two full names joined by `and`, each of two words or more. */
const PAIR =
  /^(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}) (?:and|und|и) (\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3})(?:,.*)?$/u;
const TITLED_PLURAL = /^(?:Messrs|Department|Ministry|Embassy|Office|Bureau|Division)/u;

/** `Mr. Tesar, Mr. Kowal and Ambassador Orlov`: divided at commas and `and`, but not before an office. */
export function splitRunIn(flat: string): readonly Span[] {
  return splitNames(flat) ?? merged(flat, divide(flat, RUN_IN));
}

/** `от Ардании — Орлов, Тесар`, `from the Velmark side: …`: whose people stand behind it. */
export const SIDE_LEAD =
  /^(?:(?:от|со стороны|from|for|on|auf|von|seitens|с)\s(?:the\s)?\p{L}[\p{L} ]{1,30}(?:(?<=side|seite|стороны)\s?[:—–-]?|\s?[:—–-])\s)/iu;

/** `Lund, Tesar, Kowal and Orlov (interpreter)`: three names or more and nothing else; null for any other line. */
function splitNames(flat: string): readonly Span[] | null {
  const from = SIDE_LEAD.exec(flat)?.[0].length ?? 0;
  const spans: Span[] = [];
  let at = from;
  for (const piece of flat.slice(from).split(/[,;]\s|,?\s(?:and|und|и|sowie)\s/u)) {
    const bare = piece.replace(/[.;]$/, '').replace(/\s?\([^()]{1,40}\)$/u, '');
    if (!isNameShaped(bare) || isOfficeShaped(bare) || /^\p{Lu}{1,5}$/u.test(bare) || isOrdinaryWord(fold(bare)))
      return null;
    const start = flat.indexOf(piece, at);
    at = start + piece.length;
    spans.push([start, start + piece.replace(/[.;]$/, '').length]);
  }
  return spans.length >= 3 ? spans : null;
}

/** `Velmark side:`, `U.S.`, `The United States`, `Defense`, `EUR`: whose people the lines below it are. */
export function isGroupLabel(flat: string): boolean {
  const words = flat.trim().replace(/[.:]$/, '');
  if (words.length === 0 || words.length > 50) return false;
  if (/(?:\s|^)(?:side|delegation|delegates|participants|seite|delegationen|сторона)$/iu.test(words)) return true;
  if (
    /^(?:\p{Lu}\.?){2,6}$/u.test(words) ||
    /^(?:foreign|others?|observers?|advis[eo]rs|guests|americans?)$/iu.test(words)
  )
    return true;
  return (
    !/[,\d]/.test(words) &&
    words
      .split(/[\s/–—-]+/)
      .every(word => isOrdinaryWord(fold(word)) && !/^(?:the )?(?:secretary|president|minister)/i.test(words))
  );
}

function divide(flat: string, at: RegExp): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const part of flat.split(at)) {
    const bare = part
      .trim()
      .replace(/[.,;:]$/, match => (match === '.' && /\b(?:Jr|Sr|Ret|Esq|\p{Lu})\.$/u.test(part.trim()) ? '.' : ''));
    if (bare.length === 0) continue;
    const start = flat.indexOf(bare, from);
    const plural = PLURAL.exec(bare)?.[0].length ?? 0;
    spans.push([start + plural, start + bare.length]);
    from = start + bare.length;
  }
  return spans;
}

/** `Senator for Trade, Dr. Kestner` is one: an office, then, behind a comma, the name that holds it. */
function merged(flat: string, spans: readonly Span[]): readonly Span[] {
  const people: Span[] = [];
  for (const span of spans) {
    const last = people.at(-1);
    const joined =
      last &&
      /^,\s$/.test(flat.slice(last[1], span[0])) &&
      (OFFICE_FOR.test(flat.slice(...last)) || /^(?:dem|der|den|the) \p{Lu}/u.test(flat.slice(...last)));
    if (joined) people[people.length - 1] = [last[0], span[1]];
    else people.push(span);
  }
  return people;
}

const OFFICE_FOR = /^(?:\p{Lu}\p{Ll}+ ){1,3}(?:for|of) (?:the )?\p{Lu}[\p{L} ]{1,40}$/u;

/** An honorific of several belongs to none of them alone. */
export const PLURAL =
  /^(?:Comrades|Messrs\.?|MM\.|Drs\.|Ambassadors|Ministers|Generals|Secretaries|die Genossen|товарищи)\s/u;
