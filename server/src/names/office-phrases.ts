/** The capitalised phrases before and behind a name, in which an office may stand. Characters only: no office is known here. */
import type { Span } from '../text/span.ts';
import { fold } from './fold.ts';

const TAIL = /(?:(?:\p{Lu}[\p{L}\p{M}.’'-]{0,30}|of|for|the|to|in|at)[ \n]{1,2}){1,12}$/u;
const LINK = /\b(?:From|from|To|to|By|by|Between|between|With|with|and|the)\s+(?=[A-Z])/g;
const BEHIND = /^(?:,|\s*\(|\s+[–—-]+)\s*((?:the\s+)?[A-Za-z][^\n;()]{3,150})/;
const CLAUSE = /\b(?:who|and|said|was|had|which|stated|told)\b.*$/s;

/** The capitalised words and the small ones between them that stand directly before a name, first to last. */
export function capitalWordsBefore(before: string): readonly string[] {
  const tail = TAIL.exec(before)?.[0];
  return tail ? tail.split(/[ \n]+/).filter(part => part !== '') : [];
}

/** `of`, `for`, `the`: a phrase doesn't begin with one. */
export const isLinkWord = (word: string): boolean => /^(?:of|for|the|to|in|at)$/.test(word);

/** What stands behind each `the`, `from`, `to` … of the phrase, the widest first. */
export function phrasesBehindLinks(phrase: string): readonly string[] {
  return [...phrase.matchAll(LINK)].map(match => phrase.slice(match.index + match[0].length));
}

/** What follows a name behind a comma, a parenthesis or a dash, or null. */
export function phraseBehind(rest: string): string | null {
  return BEHIND.exec(rest)?.[1] ?? null;
}

/** The phrase up to the first word of a clause: `Minister of Trade who said` → `Minister of Trade `. */
export const withoutClause = (phrase: string): string => phrase.replace(CLAUSE, '');

/** Words that stand alone for an office; the others need to be told of what (`Secretary of State`). */
const ALONE = new Set(
  'president premier chancellor king queen shah emperor sultan pope primeminister foreignminister'.split(' '),
);
const TOLD = new Set('secretary minister ambassador governor'.split(' '));

export const mayBeOffice = (folded: string): boolean => ALONE.has(folded) || TOLD.has(folded);

const OF =
  /(?: (?:of|for|in|to|at)(?: the)? \p{Lu}[\p{L}\p{M}’'.-]{0,30}(?:(?: (?:and|of|for|of the))? \p{Lu}[\p{L}\p{M}’'.-]{0,30}){0,5}){1,2}/uy;
const BEFORE =
  /(?:\b(the|The|our|your|his|their|a|an|any|every|no|former|late|future|next|new) )?((?:\p{Lu}[\p{L}\p{M}’.-]{1,20} ){0,3})$/u;
const NAME_BEHIND = /^ ?(?:\(|\p{Lu}|[A-Z]\.|[-–]\p{L})/u;

/** Behind these not the holder is meant. */
const INDEFINITE = new Set('a an any every no former late future next new'.split(' '));

/**
 * The office that a head word names without a name beside it: `the President`, `the Soviet Ambassador`, `Secretary of State`.
 * Null where a name follows, and where neither an article nor anything else says that an office is meant.
 */
export function officeAt(text: string, [start, end]: Span): Span | null {
  OF.lastIndex = end;
  const behind = withoutEnd(OF.exec(text)?.[0] ?? '');
  const before = BEFORE.exec(text.slice(Math.max(0, start - 80), start));
  const article = before?.[1];
  const titles = before?.[2] ?? '';
  if (INDEFINITE.has(article ?? '')) return null;
  const to = end + behind.length;
  if (NAME_BEHIND.test(text.slice(to, to + 4))) return null;
  const word = fold(text.slice(start, end));
  const lead = fold(titles);
  const alone = ALONE.has(word) || (word === 'minister' && (lead.endsWith('prime') || lead.endsWith('foreign')));
  if (behind === '' && !(alone && article === 'the') && !(alone && article === 'The') && !hasNation(titles))
    return null;
  if (!alone && !TOLD.has(word)) return null;
  return [start - titles.length, to];
}

/** A full stop behind the last word ends the sentence. */
function withoutEnd(phrase: string): string {
  let end = phrase.length;
  while (end > 0 && !/\p{L}|\p{M}/u.test(phrase[end - 1] ?? '')) end--;
  return phrase.slice(0, end);
}

/** `Soviet Ambassador`, `Cuban Premier`: the adjective of a state, by its ending; the authority has the last word. */
function hasNation(titles: string): boolean {
  return /(?:[a-z]an|[a-z]ish|[a-z]ese|[a-z]ench|[a-z]i|Greek|Czech|Swiss|Dutch|Thai|Lao|Soviet) (?:\p{Lu}\p{L}+ )?$/u.test(
    titles,
  );
}
