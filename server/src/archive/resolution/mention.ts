/** A name in an entry, as written, and whom it means. */
import type { Resolution } from '../../officials/decide.ts';
import type { Span } from '../../text/span.ts';

export type MentionRole = 'signer' | 'sender' | 'recipient' | 'participant' | 'speaker' | 'mention';

export interface Mention {
  /** With honorific and initials, without a possessive ending. */
  readonly text: string;
  /** Relative to the entry. */
  readonly span: Span;
  readonly role: MentionRole;
  readonly resolution: Resolution;
}
