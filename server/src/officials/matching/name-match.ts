/** How a listed name fits the words that stand in a text. */
import type { Anchor } from '../anchor.ts';

export interface NameMatch {
  readonly anchor: Anchor;
  /** Indexes of the first word and behind the last that belong to the name, honorifics not counted. */
  readonly from: number;
  readonly to: number;
  /** Given names written out and initials that agree. */
  readonly names: number;
  readonly initials: number;
  /** Every word of a surname of several words, or of a native name, stands there. */
  readonly whole: boolean;
  /** Words beside it that only another person can bear. */
  readonly contradicted: boolean;
  /** An initial disagrees although a given name agrees: a misprint, or another person. */
  readonly slip: boolean;
}
