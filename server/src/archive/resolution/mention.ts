/** A name in an entry, as written, and whom it means. */
import type { Authority } from '../../officials/authority.ts';
import type { Reasoned, Resolution } from '../../officials/decide.ts';
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

/** Each mention with the authority's own official: entries that stayed the same may have moved in their file. */
export function withOfficialsOf(mentions: readonly Mention[], authority: Authority): readonly Mention[] {
  return mentions.map(mention => {
    const resolution = withOfficials(mention.resolution, authority);
    return resolution === mention.resolution ? mention : { ...mention, resolution };
  });
}

function withOfficials(resolution: Resolution, { officials }: Authority): Resolution {
  const own = (reasoned: readonly Reasoned[]) =>
    reasoned.map(one => ({ ...one, official: officials.get(one.official.id) ?? one.official }));
  switch (resolution.kind) {
    case 'resolved': {
      const official = officials.get(resolution.official.id) ?? resolution.official;
      return official === resolution.official ? resolution : { ...resolution, official };
    }
    case 'ambiguous':
      return { ...resolution, candidates: own(resolution.candidates) };
    case 'unknown':
      return resolution.ruledOut.length === 0 ? resolution : { ...resolution, ruledOut: own(resolution.ruledOut) };
  }
}
