/** What rules report, and what a reader sees of it. */
import type { Archive } from '../archive/archive.ts';
import type { Document, PlacedEntry } from '../archive/document.ts';
import type { Severity } from '../settings/settings.ts';
import type { Span } from '../text/span.ts';
import type { Fix } from './fix.ts';

/** What a rule reports. Spans are relative to the entry; in an authority they are offsets into its file. */
export interface Found {
  readonly span: Span;
  readonly message: string;
  /** Where the finding weighs less than the rule usually does; settings win over both. */
  readonly severity?: Severity;
  /** Other places that the message speaks of. */
  readonly related?: readonly Related[];
  readonly tags?: readonly Tag[];
  /** Worked out when somebody asks for them, the preferred one first: a keystroke doesn't wait for what is offered. */
  readonly fixes?: (where: Where) => readonly Fix[];
}

/** How an editor shows the place: faded, or struck through. */
export type Tag = 'unnecessary' | 'deprecated';

export type Related = HereRelated | ElsewhereRelated;

/** In the same entry; the span counts from where the finding's does. */
export interface HereRelated {
  readonly message: string;
  readonly span: Span;
}

/** In any file of the archive: offsets into it. */
export interface ElsewhereRelated {
  readonly message: string;
  readonly file: string;
  readonly span: Span;
}

/** An entry in its file in its archive: what a rule of the archive looks at, and what a fix may look for evidence in. */
export interface Where {
  readonly archive: Archive;
  readonly document: Document;
  readonly placed: PlacedEntry;
}

/** What a reader sees: settings applied, the rule named. */
export interface Finding extends Found {
  readonly code: string;
  readonly severity: Severity;
  /** It is a rule's, which has a page of its own. */
  readonly documented?: true;
}
