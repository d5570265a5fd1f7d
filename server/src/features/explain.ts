/** Why a line was read as it was: the rule of its paragraph, what it gives, whom its names mean, and what is found in it. */
import type { Archive } from '../archive/archive.ts';
import { type Document, entryAt } from '../archive/document.ts';
import type { Entry } from '../archive/entry.ts';
import { factsOf } from '../archive/entry-facts.ts';
import { authorityOf } from '../archive/folder-authority.ts';
import { mentionsOf } from '../archive/mentions.ts';
import type { EntryFacts, EntryType, State, TypeFrom } from '../facts/facts.ts';
import { scanNameWords } from '../names/words.ts';
import type { Authority } from '../officials/authority.ts';
import type { Reasoned, Resolution } from '../officials/decide.ts';
import type { Official } from '../officials/official.ts';
import { findingsOf } from '../rules/check-entry.ts';
import { type BlockExplanation, explainBlock } from '../syntax/explain/explain-block.ts';
import { parseEntry } from '../syntax/parse-entry.ts';
import { overlaps, shift, type Span } from '../text/span.ts';
import { dateMeaning } from './date-hover.ts';

export interface Explanation {
  readonly entry: EntryAccount;
  readonly paragraphs: readonly ParagraphExplanation[];
}

/** What holds for the whole entry, and on what the rest depends. */
export interface EntryAccount {
  readonly index: number;
  readonly type: EntryType;
  readonly typeFrom: TypeFrom;
  readonly date: string | null;
  readonly dateState: State;
  readonly signatureState: State;
}

export interface ParagraphExplanation extends BlockExplanation {
  readonly text: string;
  readonly span: Span;
  readonly given: readonly Given[];
  readonly names: readonly NameExplanation[];
  readonly findings: readonly { readonly code: string; readonly span: Span; readonly message: string }[];
}

/** A fact that the document’s record has from here. */
export interface Given {
  readonly what: string;
  readonly text: string;
  readonly span: Span;
  readonly because: string;
}

export interface NameExplanation {
  readonly text: string;
  readonly span: Span;
  readonly resolution: Resolution['kind'];
  readonly official: string | null;
  readonly because: string;
  /** Who else was considered, with what spoke for or against each. */
  readonly considered: readonly { readonly official: string; readonly because: string }[];
}

/** `span` is a line of the file, or a place in it. Spans that are given back are offsets into the file. */
export function explainAt(archive: Archive, document: Document, span: Span): Explanation | null {
  const placed = entryAt(document, span[0]);
  if (!placed) return null;
  const { entry, start } = placed;
  const own = shift(span, -start);
  const facts = factsOf(entry);
  const tree = parseEntry(entry.text, entry.settings);
  const paragraphs = tree.blocks.flatMap(({ paragraph }, i): ParagraphExplanation[] => {
    const whole: Span = [paragraph.start, paragraph.end];
    const explained = meets(whole, own) ? explainBlock(tree, i, entry.settings) : null;
    if (!explained) return [];
    return [
      {
        ...explained,
        text: entry.text.slice(...whole),
        span: shift(whole, start),
        given: givenAt(facts, own).map(given => ({ ...given, span: shift(given.span, start) })),
        names: namesAt(archive, document, entry, own).map(name => ({ ...name, span: shift(name.span, start) })),
        findings: findingsOf(entry)
          .filter(finding => meets(finding.span, own))
          .map(({ code, span: at, message }) => ({ code, span: shift(at, start), message })),
      },
    ];
  });
  return { entry: accountOf(facts, document.entries.indexOf(placed)), paragraphs };
}

/** They share a character, or the one is a place at which the other stands. */
const meets = (a: Span, b: Span): boolean => overlaps(a, b) || (b[0] === b[1] && a[0] <= b[0] && b[0] <= a[1]);

function accountOf(facts: EntryFacts, index: number): EntryAccount {
  const { type, typeFrom, date, dateState, signatureState } = facts;
  return { index, type, typeFrom, date: date?.edtf ?? null, dateState, signatureState };
}

function givenAt(facts: EntryFacts, own: Span): readonly Given[] {
  const given: Given[] = [];
  const say = (what: string, text: string, span: Span, because: string): void => {
    if (meets(span, own)) given.push({ what, text, span, because });
  };
  const { title, date, place, sender, recipient } = facts;
  if (title)
    say(
      'title',
      title.text,
      title.span,
      facts.typeFrom === 'heading' ? 'the title, which tells the type' : 'the title',
    );
  for (const mention of facts.dates) {
    const isOwn = date !== null && date.span[0] === mention.span[0] && date.from !== 'conjecture';
    say(
      'date',
      mention.text,
      mention.span,
      `${mention.edtf ?? 'no certain day'}. ${dateMeaning(isOwn ? date : null, mention)}`,
    );
  }
  if (place) say('place', place.text, place.span, 'the place of the document');
  if (sender) say('sender', sender.text, sender.span, 'who sends it');
  if (recipient) say('recipient', recipient.text, recipient.span, 'to whom it goes');
  for (const person of facts.participants) say('participant', person.text, person.span, 'who took part');
  for (const { text, span, withheld } of facts.signatures) {
    say('signature', text, span, withheld ? 'signed, the name withheld or not to be read' : 'who signs');
  }
  for (const { kind, label, head, speaker } of facts.sections) {
    say('section', label, head, speaker ? `${kind}, spoken by ${speaker.text}` : `a section of kind ${kind}`);
  }
  return given;
}

function namesAt(archive: Archive, document: Document, entry: Entry, own: Span): readonly NameExplanation[] {
  const authority = authorityOf(archive, document.file);
  return mentionsOf(archive, document, entry)
    .filter(({ span }) => meets(span, own))
    .map(({ text, span, resolution }) => ({ text, span, ...nameOf(resolution, bearers(text, authority)) }));
}

/** Officials who bear one of the words as a surname or as a listed form: those who might have been meant. */
function bearers(text: string, authority: Authority): readonly Official[] {
  const found = new Set<Official>();
  for (const { folded } of scanNameWords(text)) {
    for (const { official } of authority.names.words.get(folded) ?? []) found.add(official);
  }
  return [...found];
}

function nameOf(
  resolution: Resolution,
  others: readonly Official[],
): Pick<NameExplanation, 'resolution' | 'official' | 'because' | 'considered'> {
  const considered = (list: readonly Reasoned[]) =>
    list.map(({ official, because }) => ({ official: official.id, because }));
  switch (resolution.kind) {
    case 'resolved':
      return {
        resolution: 'resolved',
        official: resolution.official.id,
        because: resolution.because,
        considered: others
          .filter(({ id }) => id !== resolution.official.id)
          .map(({ id }) => ({ official: id, because: 'bears the name too; less speaks for him here' })),
      };
    case 'ambiguous':
      return {
        resolution: 'ambiguous',
        official: null,
        because: `it may be one of ${resolution.candidates.length}`,
        considered: considered(resolution.candidates),
      };
    case 'unknown':
      return {
        resolution: 'unknown',
        official: null,
        because: resolution.because,
        considered: considered(resolution.ruledOut),
      };
  }
}
