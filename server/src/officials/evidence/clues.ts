/** What stands around one name in a text, without the text: all that evidence is drawn from. */
import type { Bounds } from '../../dates/bounds.ts';
import type { NameMatch } from '../matching/name-match.ts';
import type { OfficeTitle } from '../office-title.ts';
import type { Official } from '../official.ts';

export interface Candidate {
  readonly official: Official;
  readonly match: NameMatch;
  /** How the word was found: as it is spelled, by its sound in another transliteration, or with a letter wrong. */
  readonly spelling: 'exact' | 'sound' | 'slip';
}

export interface Clues {
  /** Folded honorifics directly before the name. */
  readonly honorifics: readonly string[];
  /** Offices directly before the name or its parenthesis: one of these readings is meant. */
  readonly offices: readonly OfficeTitle[];
  /** Offices that may be in apposition behind the name; they may be the next person's too. */
  readonly appositions: readonly OfficeTitle[];
  /** Where the name is a signature: the offices whose holders sign for the sender. */
  readonly signsFor: readonly OfficeTitle[];
  /** The document's day or interval. */
  readonly day: Bounds | null;
  /** Ids of those who take part in the talk; of sender, recipient and signers; of who was named fully before. */
  readonly participants: ReadonlySet<string>;
  readonly correspondents: ReadonlySet<string>;
  readonly earlier: ReadonlySet<string>;
  /** Named fully only in another part of the entry, or later. */
  readonly elsewhere: ReadonlySet<string>;
}
