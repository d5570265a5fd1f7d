/** Officials that can be meant where somebody types: by id behind `[[`, by name at a word that begins like one. */
import type { Archive } from '../archive/archive.ts';
import { type Document, entryAt } from '../archive/document.ts';
import { factsOf } from '../archive/entry-facts.ts';
import { authorityOf } from '../archive/folder-authority.ts';
import { fold } from '../names/fold.ts';
import { isOrdinaryWord } from '../names/ordinary-words.ts';
import { officesOf, officesOn } from '../officials/offices-on.ts';
import type { Official } from '../officials/official.ts';
import { isLetter, isUpperLetter } from '../text/letters.ts';
import type { Span } from '../text/span.ts';
import { type Nearness, nearnessOf } from './nearness.ts';
import { nameMatcher } from './name-matcher.ts';
import { namesBeginning } from './typed-names.ts';

export interface Completion {
  /** What is replaced: the id or word typed so far, closing brackets behind it included. */
  readonly span: Span;
  /** The nearest first. */
  readonly items: readonly CompletionItem[];
  /** There are more: what is typed next may bring others. */
  readonly cut: boolean;
}

export interface CompletionItem {
  readonly kind: 'id' | 'name';
  readonly id: string;
  readonly name: string;
  readonly forms: readonly string[];
  /** The office on the document's day, or the note. */
  readonly about: string;
  /** What stands in the text afterwards. */
  readonly insert: string;
}

/** More than anybody scrolls through. */
const MOST = 500;
/** So much of a name is typed before names are offered: below that any word begins like one. */
const LEAST = 2;

export function completionAt(archive: Archive, document: Document, offset: number): Completion | null {
  const start = openingBefore(document.text, offset);
  if (start !== null) return idsAt(archive, document, [start, offset]);
  const word = wordBefore(document.text, offset);
  // `The`, `In`: most words with a capital only begin a sentence.
  return word && !isOrdinaryWord(fold(document.text.slice(...word))) ? namesAt(archive, document, word) : null;
}

function idsAt(archive: Archive, document: Document, [start, offset]: Span): Completion {
  const { officials } = authorityOf(archive, document.file);
  const typed = document.text.slice(start, offset);
  const isWanted = nameMatcher(typed);
  // A client that has all of them looks through them itself, and more kindly.
  const wanted =
    officials.size > MOST
      ? [...officials.values()].filter(({ id, name, forms }) => id.includes(typed) || isWanted([name, ...forms]))
      : [...officials.values()];
  const context = contextOf(archive, document, offset);
  const items = byNearness(wanted, official => official, context);
  return {
    span: [start, closingBehind(document.text, offset)],
    items: items.slice(0, MOST).map(official => itemOf(official, context, 'id', `${official.id}]]`)),
    cut: items.length > MOST || (officials.size > MOST && typed !== ''),
  };
}

function namesAt(archive: Archive, document: Document, [start, offset]: Span): Completion | null {
  const found = namesBeginning(authorityOf(archive, document.file), document.text.slice(start, offset));
  if (found.length === 0) return null;
  const context = contextOf(archive, document, offset);
  const items = byNearness(found, ({ official }) => official, context);
  return {
    span: [start, offset],
    items: items.slice(0, MOST).map(({ official, insert }) => itemOf(official, context, 'name', insert)),
    cut: items.length > MOST,
  };
}

interface Context {
  readonly day: string | null;
  readonly near: Nearness;
}

function contextOf(archive: Archive, document: Document, offset: number): Context {
  const placed = entryAt(document, offset);
  const day = placed ? (factsOf(placed.entry).date?.edtf ?? null) : null;
  return { day, near: nearnessOf(archive, document, offset, day) };
}

function byNearness<T>(all: readonly T[], officialOf: (one: T) => Official, { near }: Context): readonly T[] {
  return all
    .map(one => [near(officialOf(one)), officialOf(one).name, one] as const)
    .sort(([a, first], [b, second]) => a - b || (first < second ? -1 : first > second ? 1 : 0))
    .map(([, , one]) => one);
}

function itemOf(official: Official, { day }: Context, kind: CompletionItem['kind'], insert: string): CompletionItem {
  const { id, name, forms, note } = official;
  const held = day === null ? undefined : officesOn(official, day)?.held[0];
  return { kind, id, name, forms, about: held?.title ?? officesOf(official)[0]?.title ?? note ?? '', insert };
}

/** Where the id begins that is being typed behind `[[` on this line; null where there is no `[[` or it is closed. */
function openingBefore(text: string, offset: number): number | null {
  for (let at = offset - 1; at > 0; at--) {
    const code = text.charCodeAt(at);
    if (code === CLOSE || code === BAR || code === 0x0a || code === 0x0d) return null;
    if (code === OPEN) return text.charCodeAt(at - 1) === OPEN ? at + 1 : null;
  }
  return null;
}

/** The word that ends at the offset, where it begins with a capital and no letter follows. */
function wordBefore(text: string, offset: number): Span | null {
  if (isLetter(text.charAt(offset))) return null;
  let start = offset;
  while (start > 0 && isLetter(text.charAt(start - 1))) start--;
  return offset - start >= LEAST && isUpperLetter(text.charAt(start)) ? [start, offset] : null;
}

/** An editor that pairs brackets has put the closing ones there already. */
function closingBehind(text: string, offset: number): number {
  let end = offset;
  while (end < offset + 2 && text.charCodeAt(end) === CLOSE) end++;
  return end;
}

const OPEN = 0x5b;
const CLOSE = 0x5d;
const BAR = 0x7c;
