/**
 * A key and its value: the editor's own in brackets (`[Date: 4 November 1962]`, anywhere) and the source's
 * (`From: …`, `SUBJECT` alone on its line; in the head only, since in the body the same words are a speaker's or a list's).
 */
import { withoutCalls } from '../../text/ends.ts';
import { nearest } from '../../text/nearest.ts';
import { trim } from '../../text/span.ts';
import type { KeyNode } from '../tree.ts';
import { readKeyName } from '../words/keys.ts';

const FORCED = /^\[([\p{L}][\p{L} ]{1,24}):\s?/u;
const FORCED_KEYS = new Set([
  'date',
  'place',
  'from',
  'to',
  'number',
  'type',
  'signed',
  'source',
  'facsimile',
  'brackets',
]);
/** Words in brackets with a colon that say how something stands on the page: marks, not keys. */
const HANDS =
  /^(?:handwritten|margin|marginal note|stamp|stamped|typed|illegible|crossed out|in (?:the )?[\p{L}’' ]+ hand|footnotes?|notes?|summary|translation|seal)$/iu;

/** `[Key: value]` as a whole paragraph. Keys of the format in English; others are kept as unknown keys. */
export function readForcedKey(flat: string, at: number, extra: readonly string[]): KeyNode | null {
  if (!flat.startsWith('[') || !flat.endsWith(']')) return null;
  const match = FORCED.exec(flat);
  const words = match?.[1];
  if (!match || words === undefined || HANDS.test(words)) return null;
  if (closesEarlier(flat)) return null;
  const known = words.toLowerCase();
  const key = FORCED_KEYS.has(known) ? readKeyName(known) : null;
  if (!key && !extra.includes(known) && !/^\p{Lu}\p{Ll}+$/u.test(words)) return null;
  const value = trim(flat, [match[0].length, flat.length - 1]);
  return {
    kind: 'key',
    key: key ?? 'unknown',
    name: [at + 1, at + 1 + words.length],
    value: value[0] < value[1] ? [at + value[0], at + value[1]] : null,
    forced: true,
  };
}

/** The key of the format that is one letter off, as it is written; short ones are one letter off too much. */
export function nearestKey(name: string): string | null {
  if (name.length < 3) return null;
  const known = nearest(name, FORCED_KEYS);
  if (known === null || known.length < 4 || !isOneLetterOff(name.toLowerCase(), known)) return null;
  return known.charAt(0).toUpperCase() + known.slice(1);
}

/** One letter more, less, other, or swapped with its neighbour. */
function isOneLetterOff(word: string, known: string): boolean {
  let start = 0;
  while (start < word.length && word[start] === known[start]) start++;
  let end = 0;
  while (end < Math.min(word.length, known.length) - start && word.at(-1 - end) === known.at(-1 - end)) end++;
  const [left, right] = [word.length - start - end, known.length - start - end];
  return Math.max(left, right) <= 1 || (left === 2 && right === 2 && word[start] === known[start + 1]);
}

/** The bracket that opens the paragraph must be the one that closes it. */
function closesEarlier(flat: string): boolean {
  let depth = 0;
  for (let i = 0; i < flat.length; i++) {
    const char = flat.charAt(i);
    if (char === '[') depth++;
    else if (char === ']' && --depth === 0) return i < flat.length - 1;
  }
  return depth !== 0;
}

const COLON = /^([\p{L}№][\p{L}№.’'°()/ -]{0,38}?|E\.? ?O\.? ?\d{5})\s?[:：]\s*/u;

/** `From: Okada`, `SUBJ: …`; the value may be empty. */
export function readKeyLine(flat: string, at: number): KeyNode | null {
  const match = COLON.exec(flat);
  if (match?.[1] !== undefined) {
    const key = readKeyName(match[1]);
    if (!key) return null;
    const value = trim(flat, [match[0].length, flat.length]);
    return node(key, at, match[1].length, value[0] < value[1] ? [at + value[0], at + value[1]] : null);
  }
  return readLeadership(flat, at) ?? readBareKey(flat, at) ?? readTeletypeKey(flat, at) ?? readMemorandumFor(flat, at);
}

/** `ЦК КПСС` alone on its line: to whom papers for the leadership go. */
function readLeadership(flat: string, at: number): KeyNode | null {
  return isLeadership(flat) ? node('to', at, 0, [at, at + flat.length]) : null;
}

export const isLeadership = (flat: string): boolean =>
  /^(?:в )?(?:ЦК (?:КПСС|ВКП ?\(б\)|РКП ?\(б\))|Совет Министров СССР)$|^(?:to )?(?:the )?(?:CC CPSU|CPSU CC|Central Committee of the CPSU)$/iu.test(
    flat.trim(),
  );

/** The key alone on its line, in capitals or title case: `SUBJECT`, `PARTICIPANTS`, `Others Present[2]`. */
function readBareKey(flat: string, at: number): KeyNode | null {
  const words = withoutCalls(flat).replace(/[:.]$/, '');
  if (words.length > 40 || !/^\p{Lu}/u.test(words)) return null;
  const key = readKeyName(words);
  if (!key) return null;
  const isCapitals = words === words.toUpperCase();
  if (!isCapitals && BARE_ONLY_IN_CAPITALS.has(key)) return null;
  return node(key, at, words.length, null);
}

/** Words too common in title case to open a list: `An`, `Re`, `From`. */
const BARE_ONLY_IN_CAPITALS = new Set<KeyNode['key']>([
  'from',
  'to',
  'number',
  'copy',
  'info',
  'source',
  'signed',
  'type',
  'time',
  'place',
  'date',
  'precedence',
  'classification',
]);

/** `FM AMEMBASSY SARNOW`, `TO SECSTATE WASHDC PRIORITY 5324`, `TAGS PFOR`. */
function readTeletypeKey(flat: string, at: number): KeyNode | null {
  const match = /^(FM|TO|INFO|SUBJ|REF|TAGS|ACTION|SUBJECT|FROM|ZEN|XMT)[ \t]+(?=[A-Z0-9])/.exec(flat);
  if (!match?.[1] || !isCapitals(flat)) return null;
  const isRouting = /^(?:ACTION|INFO)[ \t]+[A-Z]{1,5}-\d/.test(flat);
  const key = isRouting ? 'distribution' : (readKeyName(match[1]) ?? 'unknown');
  return node(key, at, match[1].length, [at + match[0].length, at + flat.length]);
}

/** `MEMORANDUM FOR THE PRESIDENT` in capitals, without a colon; one for the record is for nobody. */
function readMemorandumFor(flat: string, at: number): KeyNode | null {
  const match = /^MEMORANDUM (?:FOR|TO) (?!THE (?:RECORD|FILE)|RECORD|FILE)(?=\p{Lu}{2})/u.exec(flat);
  if (!match || flat.length > 120 || !isCapitals(flat)) return null;
  return node('to', at, match[0].trimEnd().length, [at + match[0].length, at + flat.length]);
}

function isCapitals(flat: string): boolean {
  return flat === flat.toUpperCase();
}

function node(key: KeyNode['key'], at: number, nameLength: number, value: KeyNode['value']): KeyNode {
  return { kind: 'key', key, name: [at, at + nameLength], value, forced: false };
}
