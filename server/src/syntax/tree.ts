/**
 * The syntax of an entry: its paragraphs in order, each with what it is by its shape and place. What that means (which
 * date is the document's, who signs it) is for `facts/`. Every character of the entry lies in a paragraph or is blank.
 */
import type { DateReading } from '../dates/reading.ts';
import type { Span } from '../text/span.ts';
import type { Paragraph } from './paragraphs.ts';

export interface EntryTree {
  readonly text: string;
  readonly wrappedAt: number | null;
  readonly blocks: readonly Block[];
  /** The entry itself and its enclosures, in order; the first is the entry. Indices into `blocks`. */
  readonly parts: readonly Part[];
  /** Index of the first block of the apparatus (notes, sources, abstract); `blocks.length` where there is none. */
  readonly apparatus: number;
}

/** The entry or one of its enclosures: head, body and close by the index of the block each begins with. */
export interface Part {
  readonly from: number;
  readonly body: number;
  readonly close: number;
  readonly to: number;
}

/** A paragraph and what it is. */
export interface Block {
  readonly paragraph: Paragraph;
  readonly node: Node;
}

export type Node =
  /** `inner`: turns that begin inside the paragraph, behind a finished sentence. */
  | { readonly kind: 'text'; readonly inner?: readonly InnerTurn[] }
  /** `# Title`, or the printed title of an edition, over one or more paragraphs. */
  | TitleNode
  | DateLineNode
  | UndatedNode
  | { readonly kind: 'received'; readonly date: DateReading | null }
  | KeyNode
  /** A line made of head pieces: classification, precedence, copy, number … */
  | { readonly kind: 'head'; readonly pieces: readonly HeadPiece[] }
  /** A line that belongs to the key above it: an addressee, a participant, a subject's second line. */
  | { readonly kind: 'item'; readonly of: KeyName; readonly role: string | null }
  | { readonly kind: 'salutation' }
  | { readonly kind: 'valediction'; readonly signer: Span | null }
  | HeadingNode
  | { readonly kind: 'numbered'; readonly label: Span; readonly depth: number; readonly heading: Span | null }
  | TurnNode
  | {
      readonly kind: 'narrated';
      readonly subject: Span | null;
      /** `present`: the sentence lists who took part. */
      readonly what: 'person' | 'side' | 'author' | 'meeting' | 'present';
      /** The subject is a pronoun, and the verb says that the speaker before goes on. */
      readonly goesOn: boolean;
    }
  | SignatureNode
  | { readonly kind: 'unsigned' }
  /** A role that is not the signer's: drafted, translated, certified, typed by. */
  | { readonly kind: 'clerk'; readonly role: string; readonly person: Span | null }
  | { readonly kind: 'addressee' }
  | { readonly kind: 'distribution' }
  | { readonly kind: 'postscript' }
  | { readonly kind: 'note'; readonly number: string | null; readonly body: Span }
  | { readonly kind: 'notes-label' }
  | { readonly kind: 'source'; readonly body: Span }
  | { readonly kind: 'abstract' }
  | { readonly kind: 'enclosure'; readonly label: Span }
  | { readonly kind: 'omission' }
  | { readonly kind: 'page'; readonly number: string | null }
  | { readonly kind: 'furniture' };

export interface TitleNode {
  readonly kind: 'title';
  /** Typed as a `#` line. */
  readonly marked: boolean;
  /** The edition's number before it (`250.`), or null. */
  readonly number: Span | null;
  /** The title itself, without mark, number and note calls at its end. */
  readonly label: Span;
}

export interface DateLineNode {
  readonly kind: 'date-line';
  readonly date: DateReading;
  readonly place: Span | null;
  /** In brackets: an editor supplied it. */
  readonly supplied: boolean;
  readonly received: DateReading | null;
  /** What else stands on the line: a number, a classification. */
  readonly pieces: readonly HeadPiece[];
}

export interface UndatedNode {
  readonly kind: 'undated';
  readonly place: Span | null;
  readonly conjecture: DateReading | null;
}

export type KeyName =
  | 'date'
  | 'place'
  | 'time'
  | 'from'
  | 'to'
  | 'info'
  | 'copy'
  | 'through'
  | 'number'
  | 'type'
  | 'signed'
  | 'source'
  | 'facsimile'
  | 'subject'
  | 'reference'
  | 'participants'
  | 'brackets'
  | 'classification'
  | 'precedence'
  | 'tags'
  | 'declassification'
  | 'distribution'
  | 'drafted'
  | 'unknown';

export interface KeyNode {
  readonly kind: 'key';
  readonly key: KeyName;
  readonly name: Span;
  readonly value: Span | null;
  /** Bracketed, the editor's own: it wins over what is inferred. */
  readonly forced: boolean;
}

export interface HeadPiece {
  readonly kind: HeadKind;
  readonly span: Span;
  readonly value: string | null;
}

export type HeadKind =
  | 'classification'
  | 'handling'
  | 'precedence'
  | 'copy'
  | 'number'
  | 'reference'
  | 'kind'
  | 'file-number'
  | 'part'
  | 'office'
  | 'place'
  | 'date-time-group'
  | 'service-line'
  | 'subject'
  | 'distribution'
  | 'declassification'
  | 'tags'
  | 'words';

export interface HeadingNode {
  readonly kind: 'heading';
  readonly level: number;
  readonly label: Span;
  readonly form: 'marked' | 'capitals' | 'title-case' | 'colon' | 'spaced' | 'run-in';
}

export interface TurnNode {
  readonly kind: 'turn';
  /** The whole label, its parenthesis included, up to the colon, full stop or dash. */
  readonly label: Span;
  /** The name or office in it, without parenthesis. */
  readonly speaker: Span;
  readonly form: 'colon' | 'full-stop' | 'dash' | 'label-line' | 'question';
  /** Turns that begin inside the paragraph, behind a finished sentence. */
  readonly inner?: readonly InnerTurn[];
}

export interface InnerTurn {
  readonly label: Span;
  readonly speaker: Span;
}

export interface SignatureNode {
  readonly kind: 'signature';
  readonly signers: readonly Signer[];
  readonly date: DateReading | null;
  readonly place: Span | null;
}

export interface Signer {
  /** Name and office as written, marks such as `/s/` excluded; without note calls at its end. */
  readonly span: Span;
  readonly name: Span | null;
  readonly office: Span | null;
  readonly withheld: boolean;
}
