/** A person as a head, a list or a title names him: name and office told apart. */
import { isNameShaped, isOfficeShaped } from './name-shape.ts';
import { type Span, trim } from '../../text/span.ts';

const HONORIFIC =
  /^(?:(?:the|mr|mrs|ms|miss|mme|messrs|dr|sir|lord|lady|count|baron|prince|comrades?|com(?:r)?|h\.?e|his excellency|the hon(?:ou?rable)?|herr|frau|señor|тов|товарищ)\.?\s)+/iu;
const RANK =
  /^(?:(?:vice |deputy |acting |under ?|assistant |prime |foreign |ex-|former )?(?:president|premier|minister|secretary(?: of (?:state|defense|war|the treasury))?|ambassador|amb\.|chancellor|chairman|governor|senator|congressman|judge|general|gen\.|lt\. gen\.|maj\. gen\.|brig\. gen\.|brigadier|admiral|adm\.|vice adm\.|rear adm\.|marshal|colonel|col\.|lt\. col\.|major|maj\.|captain|capt\.|commander|lieutenant|professor|prof\.|counselor|consul(?: general)?|chargé|king|shah|prince|princess|emperor|director|first secretary|посол|министр)\s)+(?=\p{Lu})/iu;

export interface PersonShape {
  /** The whole wording. */
  readonly span: Span;
  /** The name alone; null where only an office stands. */
  readonly name: Span | null;
  readonly office: Span | null;
}

/** The wording at `span`: name and office by parentheses, commas, honorifics and ranks. */
export function readPersonShape(text: string, span: Span): PersonShape {
  const [start, end] = trim(text, span);
  const words = text.slice(start, end);
  const whole: Span = [start, end];
  const inside = parenthesised(words, start);
  if (inside) return { span: whole, ...inside };
  const dash = /^([\p{Lu}/ ]{1,14})[—–](?=\p{Lu})/u.exec(words);
  if (dash && !isNameShaped(words)) {
    const person = readPersonShape(text, [start + dash[0].length, end]);
    return { span: whole, name: person.name, office: person.office ?? [start, start + (dash[1]?.length ?? 0)] };
  }
  return { span: whole, ...nameThenOffice(text, words, start, end) };
}

function nameThenOffice(text: string, words: string, start: number, end: number): Omit<PersonShape, 'span'> {
  const comma = words.search(/[,;]|\s[—–-]\s|\s?\(/);
  const first = comma > 0 ? words.slice(0, comma) : words;
  const lead = HONORIFIC.exec(first)?.[0].length ?? 0;
  const bare = first.slice(lead);
  const rank = RANK.exec(bare)?.[0].length ?? 0;
  if (isNameShaped(bare.slice(rank)) && !(rank === 0 && isOfficeShaped(bare))) {
    const after = comma > 0 ? trim(text, [start + comma + 1, end]) : null;
    return {
      name: [start + lead + rank, start + first.trimEnd().length],
      office: after && after[0] < after[1] ? after : null,
    };
  }
  const of = /^((?:\p{Lu}[\p{L}.’'-]* ){1,4})(?:of|from) (?:the |his )/u.exec(bare);
  if (of?.[1] && isNameShaped(of[1].trim()) && !isOfficeShaped(of[1])) {
    const nameStart = start + lead;
    const nameEnd = nameStart + of[1].trimEnd().length;
    return { name: [nameStart, nameEnd], office: [nameEnd + 1, end] };
  }
  const tail = TAIL_NAME.exec(bare);
  if (tail?.[1] && isOfficeShaped(bare.slice(0, tail.index))) {
    const nameStart = start + lead + tail.index;
    return { name: [nameStart, nameStart + tail[1].length], office: [start, nameStart - 1] };
  }
  return { name: null, office: [start, end] };
}

/** `US Ambassador to Velmark F. Kowal`: initials and a surname behind an office. */
const TAIL_NAME = /(?<=\s)((?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}\p{M}’'-]+)$/u;

/** `the Under Secretary of State (Halloran)`: the office before, the name in parentheses. */
function parenthesised(words: string, start: number): Omit<PersonShape, 'span'> | null {
  const match = /\(([^()]{2,50})\)/.exec(words);
  if (!match?.[1] || !isNameShaped(match[1]) || NO_NAMES.test(match[1])) return null;
  const before = words.slice(0, match.index).trimEnd();
  if (before.length === 0 || (isNameShaped(before.replace(HONORIFIC, '')) && !isOfficeShaped(before))) return null;
  const name = start + match.index + 1;
  return { name: [name, name + match[1].length], office: [start, start + before.length] };
}

const NO_NAMES =
  /^(?:retired|ret|extract|excerpt|geneva|paris|london|interpreter|notetaker|part|partial|observer|acting|draft|translation|no\..*)$/i;
