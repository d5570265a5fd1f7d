/** Where a name, an office or a mark stands in an entry, before it is decided who is meant. */
import type { EntryFacts } from '../../facts/facts.ts';
import type { Resolution } from '../../officials/decide.ts';
import type { Span } from '../../text/span.ts';
import type { MentionRole } from './mention.ts';
import type { Sighting } from './sightings.ts';

export type Zone = 'title' | 'head' | 'body' | 'close' | 'apparatus';

export interface Place {
  readonly text: string;
  readonly span: Span;
  readonly zone: Zone;
  readonly role: MentionRole;
  /** Of a name: its candidates, and what stands around it. */
  readonly sighting: Sighting | null;
  /** Of an office or a mark, about which nothing else in the entry decides. */
  readonly settled: Resolution | null;
}

export function zoneOf([start]: Span, { zones }: EntryFacts): Zone {
  if (start >= zones.apparatus[0] && zones.apparatus[1] > zones.apparatus[0]) return 'apparatus';
  if (start < zones.title[1]) return 'title';
  if (start >= zones.head[0] && start < zones.head[1]) return 'head';
  if (start >= zones.close[0] && start < zones.close[1]) return 'close';
  return 'body';
}
