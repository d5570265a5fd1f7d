/** A printed List of Persons: `Eden, Rt. Hon. Sir Anthony, Secretary of State for Foreign Affairs until April 1955`, one a line. */
import { fold } from '../names/fold.ts';
import { honorificOf } from '../names/honorifics.ts';
import { isOrdinaryWord } from '../names/ordinary-words.ts';
import { isParticle } from '../names/particles.ts';
import { readDescription } from './described.ts';
import { type Imported, NOBODY, type ReadList } from './imported.ts';

export function readListOfPersons(text: string): ReadList {
  const people: Imported[] = [];
  const problems: { line: number; message: string }[] = [];
  for (const { line, words } of itemsOf(text)) {
    if (isHeading(words)) continue;
    const { name, description } = divide(words);
    if (/\p{L}/u.test(name)) people.push({ ...NOBODY, name, ...readDescription(description) });
    else problems.push({ line, message: `No name was found in “${words.slice(0, 60)}”.` });
  }
  return { people, problems };
}

interface Item {
  readonly line: number;
  readonly words: string;
}

/** A line that is indented or goes on in small letters belongs to the one above. */
function itemsOf(text: string): readonly Item[] {
  const items: { line: number; words: string }[] = [];
  let isOpen = false;
  text.split(/\r\n|\r|\n/).forEach((raw, at) => {
    const words = raw.replace(/\s+/g, ' ').trim();
    const last = items[items.length - 1];
    if (words === '') isOpen = false;
    else if (last && isOpen && (/^\s/.test(raw) || /^[\p{Ll}\d(&]/u.test(words))) last.words += ` ${words}`;
    else {
      items.push({ line: at + 1, words });
      isOpen = true;
    }
  });
  return items;
}

/** `List of Persons`, `A`, `Editor’s Note`: no comma or colon, and no more than a few words. */
function isHeading(words: string): boolean {
  return (
    !/[,:;—]/.test(words) && (/^(?:list|lists|persons?|names|index|key|editor)\b/i.test(words) || words.length < 3)
  );
}

interface Divided {
  readonly name: string;
  readonly description: string;
}

function divide(words: string): Divided {
  const reference = /^(.{2,80}?)[,:.]? (see (?:also )?\p{Lu}.*)$/u.exec(words);
  if (reference?.[1] && reference[2]) return { name: reference[1].replace(/[,:]$/, ''), description: reference[2] };
  for (const mark of [': ', ' — ', ' – ']) {
    const at = words.indexOf(mark);
    const name = words.slice(0, at);
    if (at < 2 || at > 80 || !name.split(',').slice(1).every(isGiven)) continue;
    return { name: name.trim(), description: words.slice(at + mark.length).trim() };
  }
  const parts = splitCommas(words);
  let end = 1;
  while (end < parts.length && (isSuffix(parts[end] ?? '') || (end === 1 && isGiven(parts[end] ?? '')))) end++;
  return { name: parts.slice(0, end).join(', ').trim(), description: parts.slice(end).join(', ').trim() };
}

/** Commas inside parentheses divide nothing. */
function splitCommas(words: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const character = words[at];
    if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === ',' && depth <= 0) {
      parts.push(words.slice(from, at).trim());
      from = at + 1;
    }
  }
  parts.push(words.slice(from).trim());
  return parts;
}

const SUFFIX =
  /^(?:jr|sr|ii|iii|iv|usa|usn|usaf|usmc|rn|raf|m\.p|q\.c|k\.c\.[a-z.]+|ret|[2-4]d|junior|senior)\.?(?: \(ret\.?\))?$/i;

function isSuffix(part: string): boolean {
  return SUFFIX.test(part.replace(/^\((.*)\)$/, '$1')) || /^\([^)]*\)$/.test(part);
}

/** Given names, initials and titles, nothing that only a description has. */
function isGiven(part: string): boolean {
  const words = withoutParentheses(part)
    .split(/[\s"“”-]+/)
    .filter(Boolean);
  const names = words.filter(word => honorificOf(fold(word)) === null);
  if (names.length === 0 || names.length > 6) return false;
  return names.every(word => {
    const folded = fold(word);
    return (
      isParticle(word) ||
      (/^\p{Lu}/u.test(word) && (word.endsWith('.') || !isOrdinaryWord(folded) || folded.length === 1))
    );
  });
}

function withoutParentheses(part: string): string {
  const open = part.indexOf('(');
  const close = part.indexOf(')', open);
  return open < 0 || close < 0 ? part : `${part.slice(0, open)} ${part.slice(close + 1)}`;
}
