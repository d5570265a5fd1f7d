/** A person as a head, a list or a title names him: name and office told apart. */
import { fold } from '../../names/fold.ts';
import { isOrdinaryWord } from '../../names/ordinary-words.ts';
import { type Span, trim } from '../../text/span.ts';
import { isNameShaped, isOfficeShaped } from './name-shape.ts';

export interface PersonShape {
  /** The whole wording. */
  readonly span: Span;
  /** The name alone; null where only an office stands. */
  readonly name: Span | null;
  readonly office: Span | null;
}

const HONORIFIC =
  /^(?:(?:the|mr|mrs|ms|miss|mme|messrs|dr|sir|lord|lady|count|baron|prince|comrades?|com(?:r)?|h\.?e|his excellency,?|her excellency,?|(?:the )?hon(?:ou?rable)?|herr|frau|señor|тов|товарищ|г-н|genosse)\.?\s)+/iu;
/** A word behind which a name can stand, whatever stands before it: `Deputy Under Secretary Halloran`. */
const RANK =
  /^(?:president(?:-elect)?|premier|minister|secretary|undersecretary|ambassador|amb|chancellor|chairman|governor|mayor|senator|congressman|judge|justice|general|gen|brigadier|admiral|adm|marshal|colonel|col|major|maj|captain|capt|commander|cdr|lieutenant|lt|professor|prof|counsel(?:l)?or|consul|chargé|king|shah|prince|princess|emperor|archbishop|director|commissioner|representative|botschafter|gesandter|minister|bundeskanzler|staatssekretär|legationsrat|посол|министр|советник|секретарь)\.?$/iu;
const CALLS = /(?:\s?\[(?:\d{1,3}|[^\]]{0,40}declas[^\]]{0,20})\]){1,4}$/;

/** The wording at `span`: name and office by parentheses, commas, honorifics and ranks. */
export function readPersonShape(text: string, span: Span): PersonShape {
  const [start, whole] = trim(text, span);
  const end = whole - (CALLS.exec(text.slice(start, whole))?.[0].length ?? 0);
  const words = text.slice(start, end);
  const inside = parenthesised(words, start);
  if (inside) return { span: [start, end], ...inside };
  const dash = /^(\p{Lu}[\p{L}/ .]{0,30})[—–](?=\p{Lu})/u.exec(words);
  if (dash && !isNameShaped(words) && !isPersonName(dash[1] ?? '')) {
    const person = readPersonShape(text, [start + dash[0].length, end]);
    return { span: [start, end], name: person.name, office: person.office ?? [start, start + (dash[1]?.length ?? 0)] };
  }
  return { span: [start, end], ...nameThenOffice(text, words, start, end) };
}

function nameThenOffice(text: string, words: string, start: number, end: number): Omit<PersonShape, 'span'> {
  const cut = divide(words);
  const first = words.slice(0, cut ?? words.length).trimEnd();
  const lead = HONORIFIC.exec(first)?.[0].length ?? 0;
  const rank = ranksLength(first.slice(lead));
  const bare = first.slice(lead + rank);
  const of = /^((?:\p{Lu}[\p{L}.’'-]* ){1,4})(?:of|from|in) (?:the |his )?\p{Lu}/u.exec(bare);
  if (of?.[1] && isName(of[1].trim()) && !isOfficeShaped(of[1])) {
    const nameStart = start + lead + rank;
    const nameEnd = nameStart + of[1].trimEnd().length;
    return { name: [nameStart, nameEnd], office: [nameEnd + 1, end] };
  }
  if (isName(bare, lead + rank > 0) && !(rank === 0 && isOfficeShaped(bare))) {
    const office = cut === null ? null : officeAt(text, start + cut, end);
    return { name: [start + lead + rank, start + first.length], office };
  }
  return (
    nameAtEnd(first, start) ??
    (/^\p{Ll}/u.test(words) ? nameAtEnd(words, start) : null) ??
    nameBehindComma(text, words, cut, start, end) ?? { name: null, office: [start, end] }
  );
}

/** Where the name's part ends: at a comma (not before `Jr.`), a dash or a parenthesis. */
function divide(words: string): number | null {
  for (const match of words.matchAll(/[,;]|\s[—–-]\s|\s?\(/g)) {
    if (match.index > 0 && !/^,? ?(?:Jr|Sr|II|III|IV|2d|3d|M\.D|Ph\.D)\b/.test(words.slice(match.index)))
      return match.index;
  }
  return null;
}

function officeAt(text: string, from: number, end: number): Span | null {
  let at = from;
  while (at < end && /[\s,;—–-]/.test(text.charAt(at))) at++;
  const whole = text.charAt(at) === '(' && text.indexOf(')', at) === end - 1;
  const [start, stop] = trim(text, [whole ? at + 1 : at, end]);
  const closed = whole ? stop - 1 : stop;
  return start < closed ? [start, closed] : null;
}

/** How many characters of the beginning are ranks and the words before them: `Soviet Ambassador `, `Lt. General `. */
function ranksLength(first: string): number {
  const words = first.split(' ');
  let length = 0;
  let found = 0;
  for (const [i, word] of words.entries()) {
    if (i > 7 || i === words.length - 1 || /[,(]/.test(word)) break;
    length += word.length + 1;
    if (RANK.test(word)) found = length;
    else if (found > 0 && !/^(?:of|for|the|in|at|to|and|general|\p{Lu}[\p{L}.]*)$/u.test(word)) break;
    else if (found === 0 && i > 3) break;
  }
  if (found === 0) return 0;
  const of =
    /^(?:of|for|in|at|to) (?:the )?(?:State|Defense|Defence|War|Treasury|Navy|Army|Commerce|Agriculture|Labor|Interior|Foreign Affairs|Economics)\s(?=\p{Lu})/u.exec(
      first.slice(found),
    );
  return found + (of?.[0].length ?? 0);
}

/** A name's shape, and neither an acronym nor the words for an office or a country. */
function isName(words: string, titled = false): boolean {
  if (!isNameShaped(words) || /^(?:of|for|in|at|to)\s/i.test(words)) return false;
  if (/^\p{Lu}{1,5}(?:\/\p{Lu}{1,4})?$/u.test(words) && words.length < 4) return false;
  return titled || words.split(' ').some(word => !isOrdinaryWord(fold(word)));
}

const isPersonName = (words: string): boolean => isName(words) && !isOfficeShaped(words) && words.includes(' ');

/** `US Ambassador to Velmark F. Kowal`, `Embassy Counselor Toone`: the name behind the office. */
function nameAtEnd(first: string, start: number): Omit<PersonShape, 'span'> | null {
  const tail =
    /(?<=\s)((?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}\p{M}’'-]+)$/u.exec(first) ??
    /(?<=\p{L}\s)(\p{Lu}\p{Ll}[\p{L}\p{M}’'-]+)$/u.exec(first);
  const name = tail?.[1];
  if (!tail || name === undefined) return null;
  const before = first.slice(0, tail.index).trimEnd();
  if (!isOfficeLike(before) && !(name.includes('.') && /^\p{Ll}{3}/u.test(before))) return null;
  if (isOrdinaryWord(fold(name)) || isOfficeShaped(name) || /\b(?:of|for|and|the|to|in)$/.test(before)) return null;
  const at = start + tail.index;
  return { name: [at, at + name.length], office: [start, at - 1] };
}

/** An office, though it begins in lower case inside a sentence. */
const isOfficeLike = (words: string): boolean =>
  isOfficeShaped(words) || isOfficeShaped(words.charAt(0).toUpperCase() + words.slice(1));

/** `Senator for Trade, Dr. Kestner`: the office first. */
function nameBehindComma(
  text: string,
  words: string,
  cut: number | null,
  start: number,
  end: number,
): Omit<PersonShape, 'span'> | null {
  if (cut === null || !/^,\s(?:Mr|Mrs|Ms|Dr|Sir|Herr|Frau|M)\.?\s/.test(words.slice(cut))) return null;
  const person = readPersonShape(text, [start + cut + 1, end]);
  return person.name && { name: person.name, office: [start, start + cut] };
}

/** `the Under Secretary of State (Halloran)`: the office before, the name in parentheses. */
function parenthesised(words: string, start: number): Omit<PersonShape, 'span'> | null {
  const match = /\(([^()]{2,50})\)/.exec(words);
  if (!match?.[1] || !isName(match[1], true) || NO_NAMES.test(match[1]) || ACRONYM.test(match[1])) return null;
  const before = words.slice(0, match.index).trimEnd();
  if (before.length === 0 || (isNameShaped(before.replace(HONORIFIC, '')) && !isOfficeShaped(before))) return null;
  const first = before.slice(0, divide(before) ?? before.length);
  const lead = HONORIFIC.exec(first)?.[0].length ?? 0;
  const rank = ranksLength(first.slice(lead));
  if (isName(first.slice(lead + rank), lead + rank > 0) && (rank > 0 || !isOfficeShaped(first))) return null;
  const name = start + match.index + 1;
  return { name: [name, name + match[1].length], office: [start, start + before.length] };
}

const NO_NAMES =
  /^(?:retired|ret|extract|excerpt|geneva|paris|london|interpreter|notetaker|note ?taker|reporter|recorder|part|partial|observer|acting|draft|translation|chairman|interpreting|no\..*|\p{L}+(?:\/\p{L}+)+)$/iu;
const ACRONYM = /^\p{Lu}{2,6}$/u;
