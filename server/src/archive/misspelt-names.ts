/**
 * Names that an entry spells in one way each time and once with a letter wrong. Which words are names is known of the
 * entry's own people, and of the officials whom it names.
 */
import { honorificOf } from '../names/honorifics.ts';
import { isCyrillic } from '../names/cyrillic-cases.ts';
import { misspellingsOf, SHORTEST_MISSPELT } from '../names/misspelling.ts';
import { isOrdinaryWord } from '../names/ordinary-words.ts';
import { type NameWord, scanNameWords } from '../names/words.ts';
import type { EntryFacts } from '../facts/facts.ts';
import type { Authority } from '../officials/authority.ts';
import { overlaps, type Span, slice } from '../text/span.ts';
import type { Archive } from './archive.ts';
import type { Document } from './document.ts';
import type { Entry } from './entry.ts';
import { factsOf } from './entry-facts.ts';
import { authorityOf } from './folder-authority.ts';
import { mentionsOf } from './mentions.ts';
import type { Mention } from './resolution/mention.ts';
import { personPlaces } from './resolution/roles.ts';

export interface MisspeltName {
  readonly span: Span;
  /** The name as the entry writes it otherwise, in capitals where the misspelt word is. */
  readonly meant: string;
  /** Where the entry writes it so, first of all. */
  readonly otherwise: Span;
  readonly times: number;
}

export function misspeltNamesIn(archive: Archive, document: Document, entry: Entry): readonly MisspeltName[] {
  const facts = factsOf(entry);
  const authority = authorityOf(archive, document.file);
  const mentions = authority.officials.size === 0 ? [] : mentionsOf(archive, document, entry);
  const words = scanNameWords(entry.text);
  const uses = usesOf(words);
  const names = namesUsed(entry.text, facts, authority, mentions).filter(name => (uses.get(name)?.length ?? 0) > 1);
  if (names.length === 0) return [];
  const meantBy = misspellingsOf(new Set(names));
  return words.flatMap((word, at): MisspeltName[] => {
    if (!mayBeMisspelt(word, authority) || uses.get(word.folded)?.length !== 1) return [];
    const name = meantBy(word.folded);
    const own = name === null ? [] : (uses.get(name) ?? []).map(use => words[use]).filter(use => use !== undefined);
    const [first] = own;
    if (name === null || !first || !standsAlone(entry.text, words, at, name, authority)) return [];
    const written = slice(entry.text, word.span);
    if (isSaid(entry.text, written, word, facts) || isSomebodyElse(word, name, mentions, authority)) return [];
    // A name of two halves is romanised in as many ways; in Russian the end of a word is its case.
    if (written.includes('-') || (isCyrillic(written) && word.folded.slice(-3) !== name.slice(-3))) return [];
    const usual = own.find(use => use.capitals === word.capitals) ?? first;
    const meant = inCaseOf(word, usual, slice(entry.text, usual.span));
    return [{ span: word.span, meant, otherwise: usual.span, times: own.length }];
  });
}

function inCaseOf({ capitals }: NameWord, usual: NameWord, meant: string): string {
  if (capitals === usual.capitals) return meant;
  return capitals ? meant.toUpperCase() : meant.charAt(0) + meant.slice(1).toLowerCase();
}

/** Each word's places, as indexes of the words. */
function usesOf(words: readonly NameWord[]): ReadonlyMap<string, readonly number[]> {
  const uses = new Map<string, number[]>();
  words.forEach(({ folded, initial, particle }, at) => {
    if (initial || particle || folded.length < SHORTEST_MISSPELT) return;
    const own = uses.get(folded);
    if (own) own.push(at);
    else uses.set(folded, [at]);
  });
  return uses;
}

/** The surnames of those who sign, write, receive, take part or speak, and the words by which officials are called. */
function namesUsed(
  text: string,
  facts: EntryFacts,
  { names }: Authority,
  mentions: readonly Mention[],
): readonly string[] {
  // Who speaks or is named a thousand times is looked at once.
  const written = new Set(personPlaces(facts).flatMap(({ span, named }) => (named ? [slice(text, span)] : [])));
  const people = [...written].flatMap(name => {
    const surname = scanNameWords(name).findLast(word => !word.initial && !word.particle);
    return surname ? [surname.folded] : [];
  });
  const resolved = new Map<string, string>();
  for (const { text: own, resolution } of mentions)
    if (resolution.kind === 'resolved' && resolution.by === 'name') resolved.set(own, resolution.official.id);
  const officials = [...resolved].flatMap(([own, id]) =>
    scanNameWords(own)
      .map(({ folded }) => folded)
      .filter(word => names.words.get(word)?.some(({ official, kind }) => official.id === id && kind !== 'part')),
  );
  return [...people, ...officials].filter(name => !isOrdinaryWord(name) && honorificOf(name) === null);
}

/** Neither a word of the language nor a name that somebody has. */
function mayBeMisspelt({ folded, initial, particle, hyphen }: NameWord, { names }: Authority): boolean {
  return (
    !initial &&
    !particle &&
    !hyphen &&
    !names.words.has(folded) &&
    !isOrdinaryWord(folded) &&
    honorificOf(folded) === null
  );
}

/**
 * Nothing beside the word makes it the name of somebody else, of a place or a thing: `Eric Johnston`, `Johnston Plan`.
 * `Government` may follow; a title may stand before it, the word that opens the sentence, and a name that the meant one bears too.
 */
function standsAlone(
  text: string,
  words: readonly NameWord[],
  at: number,
  name: string,
  { names }: Authority,
): boolean {
  const word = words[at];
  const behind = words[at + 1];
  if (!word || goesOnBehind(text, word.span[1])) return false;
  if (behind?.joined && !isOrdinaryWord(behind.folded)) return false;
  const before = word.joined ? words[at - 1] : undefined;
  if (!before || (before.first && isOrdinaryWord(before.folded)) || honorificOf(before.folded) !== null) return true;
  const isOwn = (given: string): boolean => (before.initial ? given[0] === before.folded[0] : given === before.folded);
  return (
    (names.words.get(name) ?? []).some(
      ({ shape }) => shape.given.some(isOwn) || shape.family.includes(before.folded),
    ) ||
    words.some(
      (other, index) =>
        index > 0 && other.folded === name && other.joined && words[index - 1]?.folded === before.folded,
    )
  );
}

/** A hyphen or a dash: the word goes on in the next line, or is half of a compound. */
function goesOnBehind(text: string, end: number): boolean {
  return HYPHENS.includes(text.charAt(end) || ' ');
}

const HYPHENS = '-\u2010\u2011\u2013\u00ad';

/** The editor has looked at it (`[sic]`, a doubt, a mark of an official), or it is a word that the text writes small, too. */
function isSaid(text: string, written: string, { span }: NameWord, { marks }: EntryFacts): boolean {
  if (text.includes(written.toLowerCase())) return true;
  return marks.some(
    mark => overlaps(mark.span, span) || (mark.kind === 'sic' && mark.span[0] - span[1] < 3 && mark.span[0] >= span[1]),
  );
}

function isSomebodyElse(word: NameWord, name: string, mentions: readonly Mention[], { names }: Authority): boolean {
  const resolution = mentions.find(({ span }) => overlaps(span, word.span))?.resolution;
  if (resolution?.kind !== 'resolved') return false;
  return !names.words.get(name)?.some(({ official }) => official.id === resolution.official.id);
}
