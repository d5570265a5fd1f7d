/**
 * The record of an entry: what the outside sees, as `schemas/record.schema.json` describes it. Field names and their
 * order are part of the format. Every span is moved from the entry to the file.
 */
import type { Archive } from '../archive/archive.ts';
import type { Document, PlacedEntry } from '../archive/document.ts';
import { factsOf } from '../archive/entry-facts.ts';
import { mentionsOf } from '../archive/mentions.ts';
import type { Mention } from '../archive/resolution/mention.ts';
import type {
  DateFact,
  EntryFacts,
  EntryType,
  PersonFact,
  SectionFact,
  SectionKind,
  SignatureFact,
  State,
  TimeFact,
  TypeFrom,
  Written,
} from '../facts/facts.ts';
import { allFindingsOf } from '../rules/check-archive.ts';
import type { Severity } from '../settings/settings.ts';
import { type Span, overlaps, shift } from '../text/span.ts';

/** Raised when a reader of records would have to change; added fields don't count. */
export const RECORD_SCHEMA = 1;

export interface EntryRecord {
  readonly schema: typeof RECORD_SCHEMA;
  /** As it was given or found; `-` for standard input. */
  readonly file: string;
  readonly entry: number;
  readonly span: Span;
  readonly type: EntryType;
  readonly title: TextRecord | null;
  readonly kind: string | null;
  readonly typeFrom: TypeFrom;
  readonly date: DateRecord | null;
  readonly time: TimeRecord | null;
  readonly dateState: State;
  readonly place: TextRecord | null;
  readonly sender: PersonRecord | null;
  readonly recipient: PersonRecord | null;
  readonly signatures: readonly SignatureRecord[];
  readonly signatureState: State;
  readonly participants: readonly PersonRecord[];
  readonly sections: readonly SectionRecord[];
  readonly mentions: readonly MentionRecord[];
  readonly head: readonly (TextRecord & { readonly kind: string; readonly value: string | null })[];
  readonly dates: readonly (TextRecord & { readonly edtf: string | null; readonly kind: string })[];
  readonly marks: readonly (TextRecord & { readonly kind: string; readonly value: string | null })[];
  readonly notes: readonly (TextRecord & { readonly kind: string; readonly number: string | null })[];
  readonly diagnostics: readonly DiagnosticRecord[];
}

export interface TextRecord {
  readonly text: string;
  readonly span: Span;
}

export interface DateRecord extends TextRecord {
  readonly edtf: string | null;
  readonly from: DateFact['from'];
}

export interface TimeRecord extends TextRecord {
  readonly from: string | null;
  readonly to: string | null;
  readonly zone: string | null;
}

export interface PersonRecord extends TextRecord {
  /** The official's id where the name is resolved. */
  readonly official: string | null;
}

export interface SignatureRecord extends PersonRecord {
  readonly date: DateRecord | null;
  readonly withheld: boolean;
}

export interface SectionRecord {
  readonly label: string;
  readonly kind: SectionKind;
  readonly level: number;
  readonly span: Span;
  readonly speaker: PersonRecord | null;
  /** An enclosure's own; of other sections there are none. */
  readonly date: DateRecord | null;
  readonly signatures: readonly SignatureRecord[];
}

export interface MentionRecord extends PersonRecord {
  /** Two or more where the name is ambiguous. */
  readonly candidates: readonly string[];
  /** What the official was found by. */
  readonly by: 'name' | 'office' | 'forced' | null;
  readonly because: string | null;
}

export interface DiagnosticRecord {
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
}

/** The records of a document's entries, one after the other. `file` is what they call the document. */
export function* recordsOf(archive: Archive, document: Document, file: string): Generator<EntryRecord> {
  for (let at = 0; at < document.entries.length; at++) {
    const placed = document.entries[at];
    if (placed) yield recordOf(archive, document, placed, at, file);
  }
}

function recordOf(archive: Archive, document: Document, placed: PlacedEntry, index: number, file: string): EntryRecord {
  const { entry, start } = placed;
  const facts = factsOf(entry);
  const mentions = mentionsOf(archive, document, entry);
  const put = placer(start, mentions);
  return {
    schema: RECORD_SCHEMA,
    file,
    entry: index,
    span: [start, start + entry.text.length],
    type: facts.type,
    title: facts.title && put.text(facts.title),
    kind: facts.kind,
    typeFrom: facts.typeFrom,
    date: facts.date && put.date(facts.date),
    time: facts.time && put.time(facts.time),
    dateState: facts.dateState,
    place: facts.place && put.text(facts.place),
    sender: facts.sender && put.person(facts.sender),
    recipient: facts.recipient && put.person(facts.recipient),
    signatures: facts.signatures.map(put.signature),
    signatureState: facts.signatureState,
    participants: facts.participants.map(put.person),
    sections: facts.sections.map(put.section),
    mentions: mentions.map(put.mention),
    ...listsOf(facts, put.text),
    diagnostics: allFindingsOf({ archive, document, placed }).map(({ code, severity, span, message }) => ({
      code,
      severity,
      span: shift(span, start),
      message,
    })),
  };
}

function listsOf(facts: EntryFacts, text: (written: Written) => TextRecord) {
  return {
    head: facts.head.map(head => ({ kind: head.kind, ...text(head), value: head.value })),
    dates: facts.dates.map(date => ({ ...text(date), edtf: date.edtf, kind: date.kind })),
    marks: facts.marks.map(mark => ({ kind: mark.kind, ...text(mark), value: mark.value })),
    notes: facts.notes.map(note => ({ kind: note.kind, ...text(note), number: note.number })),
  };
}

/** How each kind of fact is written, at its place in the file. */
function placer(start: number, mentions: readonly Mention[]) {
  const text = ({ text: own, span }: Written): TextRecord => ({ text: own, span: shift(span, start) });
  const date = (fact: DateFact): DateRecord => ({ edtf: fact.edtf, ...text(fact), from: fact.from });
  const time = (fact: TimeFact): TimeRecord => ({ ...text(fact), from: fact.from, to: fact.to, zone: fact.zone });
  const person = (fact: PersonFact): PersonRecord => ({ ...text(fact), official: officialOf(fact, mentions) });
  const signature = (fact: SignatureFact): SignatureRecord => ({
    ...text(fact),
    date: fact.date && date(fact.date),
    official: officialOf(fact.person, mentions),
    withheld: fact.withheld,
  });
  const section = (fact: SectionFact): SectionRecord => ({
    label: fact.label,
    kind: fact.kind,
    level: fact.level,
    span: shift(fact.span, start),
    speaker: fact.speaker && person(fact.speaker),
    date: fact.date && date(fact.date),
    signatures: fact.signatures.map(signature),
  });
  const mention = (found: Mention): MentionRecord => ({ ...text(found), ...resolved(found) });
  return { text, date, time, person, signature, section, mention };
}

/** The official that the name of a person was resolved to: that of the mention which stands there. */
function officialOf({ name, span }: PersonFact, mentions: readonly Mention[]): string | null {
  const place = name ?? span;
  for (const mention of mentions) {
    if (mention.span[0] >= place[1]) break;
    if (overlaps(mention.span, place) && mention.resolution.kind === 'resolved') return mention.resolution.official.id;
  }
  return null;
}

function resolved({ resolution }: Mention): Pick<MentionRecord, 'official' | 'candidates' | 'by' | 'because'> {
  switch (resolution.kind) {
    case 'resolved':
      return { official: resolution.official.id, candidates: [], by: resolution.by, because: resolution.because };
    case 'ambiguous':
      return {
        official: null,
        candidates: resolution.candidates.map(({ official }) => official.id),
        by: null,
        because: null,
      };
    case 'unknown':
      return { official: null, candidates: [], by: null, because: resolution.because };
  }
}
