/**
 * What an entry says, as written: the result of reading one entry with its folder's settings and nothing else.
 * No authority is known here: people are names at places. Every span is relative to the entry.
 */
import type { Conflict } from '../syntax/conflicts.ts';
import type { MarkFault } from '../syntax/mark-faults.ts';
import type { TextFault } from '../syntax/text-faults.ts';
import type { Span } from '../text/span.ts';

export interface Written {
  readonly text: string;
  readonly span: Span;
}

export type EntryType = 'telegram' | 'letter' | 'memorandum' | 'conversation' | 'minutes' | 'note' | 'other';

/** How the type was told: by the editor's key, the title, the head, the body, or nothing at all. */
export type TypeFrom = 'forced' | 'heading' | 'head' | 'body' | 'default';

/** Law 5: absence is present, declared or silent; only the silent one is a finding. */
export type State = 'present' | 'declared-absent' | 'absent';

export interface DateFact extends Written {
  /** The day or interval, EDTF; null where the text gives none without doubt. */
  readonly edtf: string | null;
  readonly from: 'forced' | 'dateline' | 'head' | 'title' | 'close' | 'conjecture';
}

export interface TimeFact extends Written {
  readonly from: string | null;
  readonly to: string | null;
  readonly zone: string | null;
}

/** A person as a place in the text names him: the whole wording, the name in it, the office beside it. */
export interface PersonFact extends Written {
  /** The span of the name alone, without office; null where only an office or a pronoun stands. */
  readonly name: Span | null;
  readonly office: Written | null;
}

export interface SignatureFact extends Written {
  readonly date: DateFact | null;
  readonly person: PersonFact;
  /** The name is there and can't be read, or was withheld: signed all the same. */
  readonly withheld: boolean;
}

export type SectionKind =
  | 'heading'
  | 'numbered'
  | 'turn'
  | 'opening'
  | 'participants'
  | 'close'
  | 'signature'
  | 'notes'
  | 'abstract'
  | 'enclosure';

export interface SectionFact {
  readonly kind: SectionKind;
  /** 1 is the outermost. A section ends where the next of its level or a lower number begins. */
  readonly level: number;
  readonly label: string;
  /** The whole section, beginning at its heading. */
  readonly span: Span;
  /** What a click on it selects: the heading or the first words. */
  readonly head: Span;
  readonly speaker: PersonFact | null;
  /** An enclosure's own. */
  readonly date: DateFact | null;
  readonly signatures: readonly SignatureFact[];
}

export interface HeadFact extends Written {
  readonly kind: string;
  readonly value: string | null;
}

export interface DateMention extends Written {
  readonly edtf: string | null;
  readonly kind:
    | 'dateline'
    | 'title'
    | 'close'
    | 'signature'
    | 'received'
    | 'certified'
    | 'declassified'
    | 'note'
    | 'cited';
}

export interface MarkFact extends Written {
  readonly kind: string;
  readonly value: string | null;
}

export interface NoteFact extends Written {
  readonly number: string | null;
  /** Its number in brackets as it stands there; null where it has none, or another mark. */
  readonly mark: Span | null;
  readonly kind: 'note' | 'source';
}

/** A place in the text that sends the reader to a note. */
export interface CallFact {
  readonly number: string;
  readonly span: Span;
  /** It may correct a number of the text instead. */
  readonly doubtful: boolean;
}

/** Where a page begins. */
export interface PageFact extends Written {
  /** Pages in ascending order; a leaf's back comes behind its front. */
  readonly order: number;
  /** Pages, leaves and the like are counted apart. */
  readonly series: string;
}

/** A shape read as meant though something in it is wrong: text kept, `corrected` is how it would read. */
export interface SlipFact extends Written {
  readonly kind: 'ocr-date' | 'impossible-date' | 'impossible-time' | 'ambiguous-date' | 'weekday-mismatch';
  readonly corrected: string | null;
  /** Digits alone, as numbers of papers are written too: `NIE 31–2–55`. */
  readonly digits: boolean;
  /** The values of an ambiguous date. */
  readonly candidates: readonly string[];
  /** The day of the week that the date has, 0 is Sunday, beside one that it doesn't have. */
  readonly day?: number;
}

/** A key in brackets, `[Name: value]`. */
export interface KeyFact {
  readonly name: Written;
  /** What the format, or the folder's settings, know it as; null where they don't. */
  readonly key: string | null;
  /** The known name that is nearest to an unknown one. */
  readonly meant: string | null;
  readonly span: Span;
  /** With its line's end: what goes when it is taken out. */
  readonly whole: Span;
  readonly value: Written | null;
}

/** Absences that the document declares, where they are declared. */
export interface Declared {
  readonly undated: DeclaredFact | null;
  readonly unsigned: DeclaredFact | null;
}

export interface DeclaredFact {
  readonly span: Span;
  /** With the rest of its line and the line's end: what goes when it is taken out. */
  readonly whole: Span;
  /** The editor's mark and nothing else, without a place or a conjecture. */
  readonly bare: boolean;
}

/** Where a line of the editor's own would stand, and what goes before and behind it there. */
export interface InsertionFact {
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** The telegram that this one says it answers, by its number. */
export interface AnswerFact extends Written {
  readonly number: string;
}

/** A remark that silences a rule: on its line, or in all of the entry where it stands on a line of its own. */
export interface IgnoreFact {
  readonly code: string;
  /** Where the rule's code stands in the remark. */
  readonly codeAt: Span;
  readonly span: Span;
  readonly within: Span;
  /** What goes with the remark when it is taken out: its line, or the blank before it. */
  readonly whole: Span;
}

export interface EntryFacts {
  readonly title: Written | null;
  readonly type: EntryType;
  readonly typeFrom: TypeFrom;
  /** The word that the document uses for itself (`Airgram`, `Note verbale`). */
  readonly kind: string | null;
  readonly date: DateFact | null;
  readonly time: TimeFact | null;
  readonly dateState: State;
  readonly place: Written | null;
  readonly sender: PersonFact | null;
  readonly recipient: PersonFact | null;
  readonly signatures: readonly SignatureFact[];
  readonly signatureState: State;
  /** How regularly this kind of document from this kind of sender is signed. */
  readonly signatureExpected: 'always' | 'often' | 'never';
  readonly participants: readonly PersonFact[];
  /** The head lists them, so that who isn't there isn't on the list. */
  readonly participantsListed: boolean;
  readonly sections: readonly SectionFact[];
  readonly head: readonly HeadFact[];
  readonly dates: readonly DateMention[];
  /** When the document was received, as its head says. */
  readonly received: readonly DateMention[];
  readonly marks: readonly MarkFact[];
  readonly notes: readonly NoteFact[];
  readonly slips: readonly SlipFact[];
  readonly ignores: readonly IgnoreFact[];
  /** The editor's own keys, wherever they stand. */
  readonly keys: readonly KeyFact[];
  /** Speakers by the labels before their words. */
  readonly labels: readonly PersonFact[];
  readonly calls: readonly CallFact[];
  readonly pages: readonly PageFact[];
  readonly declared: Declared;
  readonly answers: AnswerFact | null;
  /** Characters and words that no transcriber types on purpose. */
  readonly textFaults: readonly TextFault[];
  readonly markFaults: readonly MarkFault[];
  readonly conflicts: readonly Conflict[];
  readonly insertDate: InsertionFact;
  readonly insertSignature: InsertionFact;
  /** Where a finding about a missing date and a missing signature is shown; null in an entry without a body. */
  readonly missingDateAt: Span | null;
  readonly missingSignatureAt: Span | null;
  /** Parts of the entry that names are told apart by: the first full name in one does not decide in another. */
  readonly zones: Zones;
}

/** The four parts of an entry, one after the other, each possibly empty. */
export interface Zones {
  readonly title: Span;
  readonly head: Span;
  readonly body: Span;
  readonly close: Span;
  readonly apparatus: Span;
}
