/** The people whom the title of a record names: `Between President Lund and Chancellor Kestner`, `Беседа Н. Орлова с К. Тесаром`. */
import { withoutCalls } from '../../text/ends.ts';
import type { Span } from '../../text/span.ts';
import { splitRunIn } from './people.ts';

const BETWEEN = /(?:^|\s)(?:between|among|zwischen|между)\s(?=(?:the |den |dem |der )?\p{L})/iu;
const TALK =
  /(?:^|\s)(?:conversations?|talks?|meeting|discussions?|interview|gespräche?s?|unterredung|besprechung|бесед\p{L}*|встреч\p{L}*|переговор\p{L}*)(?=\s)/iu;
const RECEPTION = /^при[её]м\s(?=\p{L})/iu;
const WITH = /(?:^|\s)(?:with|mit|со?)\s(?=(?:the |den |dem |der )?[\p{L}])/iu;
const AUTHOR = /\sby (\p{Lu}[\p{L}.’' -]{2,60}?) of\s/u;
const TITLE_ENDS =
  /,\s(?:(?:at )?\p{Lu}[\p{L} ’']+,\s){0,3}(?:\p{Lu}\p{Ll}+ \d{1,2}|\d{1,2}\.? \p{L}+ \d{4})(?:[,.].*)?$|\s(?:regarding|concerning|about|during|on the|on \p{Lu}|über|о|об|am|от|\d{1,2} \p{Ll}+ \d{4})\s.*$|(?<=\p{Ll}{2}|\d{2})\.\s\p{Lu}.*$|\s\d{1,2} \p{Ll}+ \d{4}.*$/u;

/** Relative to `flat`; nobody where the title sets nobody against anybody. */
export function readTitlePeople(flat: string): readonly Span[] {
  const between = BETWEEN.exec(flat);
  if (between) return listOf(flat, between.index + between[0].length, flat.length);
  const reception = RECEPTION.exec(flat);
  if (reception) return listOf(flat, reception[0].length, flat.length);
  const talk = TALK.exec(flat);
  const from = talk ? talk.index + talk[0].length : 0;
  const against = WITH.exec(flat.slice(from));
  if (!against) return [];
  const second = listOf(flat, from + against.index + against[0].length, flat.length);
  return talk ? [...firstOf(flat, from, from + against.index), ...second] : second;
}

/** Who stands between the talk and the `with`: `of Comrade Lund`, `des Genossen Lund`; else who wrote the note of it. */
function firstOf(flat: string, from: number, to: number): readonly Span[] {
  const lead = /^\s(?:of|by|held by|des|der|von)\s/iu.exec(flat.slice(from, to))?.[0].length ?? 1;
  if (from + lead < to) return listOf(flat, from + lead, to);
  const author = AUTHOR.exec(flat.slice(0, from))?.[1];
  if (author === undefined) return [];
  const start = flat.indexOf(author);
  return [[start, start + author.length]];
}

function listOf(flat: string, from: number, to: number): readonly Span[] {
  const rest = flat.slice(from, to).replace(TITLE_ENDS, '');
  return splitRunIn(withoutCalls(rest))
    .flatMap(span => splitAtInitials(rest, span))
    .map(([start, end]): Span => [from + start, from + end]);
}

/** `Chief Editor G.K. Lund and artist, chief of the guild U. Orlov`: two names with initials, `and` behind the first. */
function splitAtInitials(rest: string, [start, end]: Span): readonly Span[] {
  const first = /(?:\p{Lu}\.\s?){1,3}\p{Lu}\p{L}+ and (?=.{0,80}\p{Lu}\.)/u.exec(rest.slice(start, end));
  if (!first) return [[start, end]];
  const behind = start + first.index + first[0].length;
  return [
    [start, behind - ' and '.length],
    [behind, end],
  ];
}
