/** Officials that the transcriber named by mark: `[[id]]`, `[[id|text]]`; `[[?|text]]` says that nobody knows who is meant. */
import type { MarkFact } from '../../facts/facts.ts';
import type { Authority } from '../../officials/authority.ts';
import type { Resolution } from '../../officials/decide.ts';
import type { Span } from '../../text/span.ts';

export interface ForcedMention {
  readonly text: string;
  /** That of the whole mark. */
  readonly span: Span;
  readonly resolution: Resolution;
}

export function findForcedMentions(marks: readonly MarkFact[], { officials }: Authority): readonly ForcedMention[] {
  return marks.flatMap(({ kind, text, span, value }): ForcedMention[] => {
    if (kind !== 'official' || value === null) return [];
    const bar = text.indexOf('|');
    return [{ text: bar < 0 ? value : text.slice(bar + 1, -2), span, resolution: resolve(value) }];
  });

  function resolve(id: string): Resolution {
    const official = officials.get(id);
    if (official) return { kind: 'resolved', official, because: 'marked so', by: 'forced' };
    const because = id === '?' ? 'marked as unknown' : `no official has the id “${id}”`;
    return { kind: 'unknown', because, ruledOut: [] };
  }
}
