/** Several people in a line, a list run in, an opening sentence or a title: where each one's wording begins and ends. */
import type { Span } from '../../text/span.ts';

const GROUP =
  /(?:side|delegation|^(?:u\.?s\.?(?:a\.?)?|united states|united kingdom|ussr|u\.?k\.?|american|british|soviet))\s*:?$/iu;
const TITLES =
  'Mr|Mrs|Ms|Dr|Sir|Lord|Messrs|Comrade|Ambassador|General|Gen|Secretary|Senator|Minister|President|Admiral|Governor|M|Herr|Frau';
const BETWEEN_COLUMNS = new RegExp(`\\t+|\\s{3,}|;\\s|,\\s(?=(?:${TITLES})\\.?\\s(?!of|in|to|at|for|and)\\p{Lu})`, 'u');
const RUN_IN = new RegExp(
  `;\\s*|,?\\s+(?:and|und|et|и|y)\\s+(?=\\p{Lu})|,\\s+(?=(?:${TITLES})\\.?\\s+(?!of|in|to|at|for|and)\\p{Lu}|(?:\\p{Lu}\\.\\s?)+\\p{Lu})`,
  'u',
);

/** The people of one line of a list: none where it names a side, else one, or several in columns. Relative to `flat`. */
export function splitListLine(flat: string): readonly Span[] {
  if (flat.length < 40 && GROUP.test(flat)) return [];
  return divide(flat, BETWEEN_COLUMNS);
}

/** `Mr. Tesar, Mr. Kowal and Ambassador Orlov`: divided at commas and `and`, but not before an office. */
export function splitRunIn(flat: string): readonly Span[] {
  return divide(flat, RUN_IN);
}

function divide(flat: string, at: RegExp): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const part of flat.split(at)) {
    const bare = part.trim().replace(/[.,;]$/, '');
    if (bare.length === 0) continue;
    const start = flat.indexOf(bare, from);
    const plural = PLURAL.exec(bare)?.[0].length ?? 0;
    spans.push([start + plural, start + bare.length]);
    from = start + bare.length;
  }
  return spans;
}

/** An honorific of several belongs to none of them alone. */
const PLURAL = /^(?:Comrades|Messrs\.?|MM\.|Drs\.|Ambassadors|Ministers|Generals|Secretaries|die Genossen|товарищи)\s/u;

export interface OpeningPeople {
  readonly people: readonly Span[];
  /** `myself`, `me`, `I`: the author took part. */
  readonly author: Span | null;
}

const MEETS =
  /(?:talks?|conversations?|met(?![\p{L}])|meeting|received|called on|visited|discussions?|negotiations|interview|Gespräch|Unterredung|бесед|встреч|приня|переговор)/iu;
const WITH =
  /(?:between|among|with|participated|took part|present(?: at the (?:talks?|meeting|conversation))?(?: were)?|attended by|in the presence of|met (?:with )?|received|called on|visited|zwischen|mit|между|принял[аи]?|принят[ао]?|присутствовали|с)\s/iu;
const NAME =
  /(?:(?:Comrades?|Mr|Mrs|Dr|Sir|Ambassador|Minister|President|Premier|Secretary|General|Chairman|[Тт]ов)\.?\s){0,3}(?:\p{Lu}\.\s?){0,3}\p{Lu}[\p{L}\p{M}’'-]+(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}’'-]+)){0,3}/gu;
const AUTHOR = /(?:as well as|and|with|also|plus) (myself|me)(?=[\s.,])|^(I) (?:met|called|received|visited|had)/iu;
const INITIALED = /(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}\p{M}’'-]+$/u;

/** `Today talks were conducted between A.I. Mikoyan and Comrades …, as well as myself.` Relative to `flat`; null where nobody meets. */
export function readOpeningPeople(flat: string): OpeningPeople | null {
  const sentence = /^.{0,600}?[\p{Ll})]\.(?=\s|$)/u.exec(flat)?.[0] ?? flat.slice(0, 600);
  if (!MEETS.test(sentence)) return null;
  const word = WITH.exec(sentence);
  if (!word) return null;
  const from = word.index + word[0].length;
  const people: Span[] = [];
  for (const match of sentence.slice(from).matchAll(NAME)) {
    const span = nameAt(sentence, from + match.index, match[0]);
    if (span) people.push(span);
  }
  if (people.length === 0) return null;
  const author = AUTHOR.exec(sentence);
  const own = author?.[1] ?? author?.[2];
  const at = author && own !== undefined ? author.index + author[0].indexOf(own) : 0;
  return { people, author: own === undefined ? null : [at, at + own.length] };
}

function nameAt(sentence: string, at: number, words: string): Span | null {
  const plural = PLURAL.exec(words)?.[0].length ?? 0;
  const cyrillic = /^\p{Script=Cyrillic}/u.test(words) ? INITIALED.exec(words) : null;
  const start = at + (cyrillic ? cyrillic.index : plural);
  const end = at + words.length;
  const alone = !/[\s.]/.test(sentence.slice(start, end));
  return alone &&
    /^\s\p{Ll}{3,}/u.test(sentence.slice(end)) &&
    !/^\s(?:and|und|who|from|in|at|on|were|was)\s/u.test(sentence.slice(end))
    ? null
    : [start, end];
}

const BETWEEN = /(?:^|\s)(?:between|among|with|zwischen|между)\s/iu;
const PLACE_AND_DATE =
  /,\s(?:\p{Lu}[\p{L} ’']+,\s){0,3}\p{Lu}\p{Ll}+ \d{1,2},.*$|\s(?:regarding|concerning|about|during|on the)\s.*$/u;

/** The people of a title that names the parties of a talk: `Between President Lund and Chancellor Kestner`. Relative to `flat`. */
export function readTitlePeople(flat: string): readonly Span[] {
  const between = BETWEEN.exec(flat);
  if (!between) return [];
  const from = between.index + between[0].length;
  const rest = flat.slice(from).replace(PLACE_AND_DATE, '');
  return splitRunIn(rest).map(([start, end]): Span => [from + start, from + end]);
}
