/** A person as a head, a list or a title names him: name and office told apart. */
import { isNameShaped, isOfficeShaped } from '../syntax/constructs/name-shape.ts';
import { type Span, trim } from '../text/span.ts';
import type { PersonFact, Written } from './facts.ts';

const HONORIFIC =
  /^(?:(?:the|mr|mrs|ms|miss|mme|messrs|dr|sir|lord|lady|count|baron|prince|comrades?|com(?:r)?|h\.?e|his excellency|the hon(?:ou?rable)?|m|herr|frau|señor|тов|товарищ)\.?\s)+/iu;
const RANK =
  /^(?:(?:vice |deputy |acting |under ?|assistant |prime |foreign |ex-|former )?(?:president|premier|minister|secretary(?: of (?:state|defense|war|the treasury))?|ambassador|amb\.|chancellor|chairman|governor|senator|congressman|judge|general|gen\.|lt\. gen\.|maj\. gen\.|brig\. gen\.|brigadier|admiral|adm\.|vice adm\.|rear adm\.|marshal|colonel|col\.|lt\. col\.|major|maj\.|captain|capt\.|commander|lieutenant|professor|prof\.|counselor|consul(?: general)?|chargé|king|shah|prince|princess|emperor|director|first secretary|посол|министр)\s)+(?=\p{Lu})/iu;

/** `words` at `span`: name and office by parentheses, commas, honorifics and ranks. */
export function readPerson(text: string, span: Span): PersonFact {
  const [start, end] = trim(text, span);
  const words = text.slice(start, end);
  const whole: Written = { text: words, span: [start, end] };
  const inside = parenthesised(words, start);
  if (inside) return { ...whole, name: inside.name, office: inside.office };
  const comma = words.search(/[,;]|\s[—–-]\s|\s*\(/);
  const first = comma > 0 ? words.slice(0, comma) : words;
  const dash = /^([\p{Lu}/ ]{1,14})[—–](?=\p{Lu})/u.exec(words);
  if (dash && !isNameShaped(words)) {
    const rest = trim(text, [start + dash[0].length, end]);
    const person = readPerson(text, rest);
    return {
      ...whole,
      name: person.name,
      office: person.office ?? { text: dash[1] ?? '', span: [start, start + (dash[1]?.length ?? 0)] },
    };
  }
  const lead = HONORIFIC.exec(first)?.[0].length ?? 0;
  const bare = first.slice(lead);
  const rank = RANK.exec(bare)?.[0].length ?? 0;
  if (isNameShaped(bare.slice(rank)) && !(rank === 0 && isOfficeShaped(bare))) {
    const name: Span = [start + lead + rank, start + first.trimEnd().length];
    const after = comma > 0 ? trim(text, [start + comma + 1, end]) : null;
    const office = after && after[0] < after[1] ? { text: text.slice(after[0], after[1]), span: after } : null;
    return { ...whole, name, office };
  }
  const of = /^((?:\p{Lu}[\p{L}.’'-]* ){1,4})(?:of|from) (?:the |his )/u.exec(bare);
  if (of?.[1] && isNameShaped(of[1].trim()) && !isOfficeShaped(of[1])) {
    const nameEnd = start + lead + of[1].trimEnd().length;
    return {
      ...whole,
      name: [start, nameEnd],
      office: { text: text.slice(nameEnd + 1, end), span: [nameEnd + 1, end] },
    };
  }
  return { ...whole, name: null, office: whole };
}

/** `the Under Secretary of State (Halloran)`: the office before, the name in parentheses. */
function parenthesised(words: string, start: number): { readonly name: Span; readonly office: Written } | null {
  const match = /\(([^()]{2,50})\)/.exec(words);
  if (!match?.[1] || !isNameShaped(match[1]) || NO_NAMES.test(match[1])) return null;
  const before = words.slice(0, match.index).trimEnd();
  if (before.length === 0 || (isNameShaped(before.replace(HONORIFIC, '')) && !isOfficeShaped(before))) return null;
  const name = start + match.index + 1;
  return { name: [name, name + match[1].length], office: { text: before, span: [start, start + before.length] } };
}

const NO_NAMES =
  /^(?:retired|ret|extract|excerpt|geneva|paris|london|interpreter|notetaker|part|partial|observer|acting|draft|translation|no\..*)$/i;
