/** The names in an entry, each with the official it was resolved to: worked out when somebody first asks, once for each authority. */
import type { Authority } from '../officials/authority.ts';
import { authorityChange } from '../officials/authority-change.ts';
import type { Archive } from './archive.ts';
import type { Document } from './document.ts';
import { derived, type Entry } from './entry.ts';
import { factsOf } from './entry-facts.ts';
import { authorityOf } from './folder-authority.ts';
import { inherited } from './inheritance.ts';
import { isAffected } from './resolution/is-affected.ts';
import { type Mention, withOfficialsOf } from './resolution/mention.ts';
import { type PlacedStretch, readStretches } from './resolution/stretches.ts';
import { resolveEntry } from './resolve-entry.ts';

interface Resolved {
  readonly authority: Authority;
  readonly mentions: readonly Mention[];
}

const resolved = derived<Resolved>();

const stretchesOf = inherited<readonly PlacedStretch[]>(({ text }, before) => readStretches(text, before));

/** In the order of the text; spans are relative to the entry. */
export function mentionsOf(archive: Archive, document: Document, entry: Entry): readonly Mention[] {
  const authority = authorityOf(archive, document.file);
  const known = resolved.get(entry);
  if (known?.authority === authority) return known.mentions;
  const mentions =
    (known && taken(known, entry, authority)) ??
    resolveEntry(entry.text, factsOf(entry), authority, stretchesOf(entry));
  resolved.set(entry, { authority, mentions });
  return mentions;
}

/** The mentions as they were, where nothing that has changed in the authority occurs in the entry. */
function taken(known: Resolved, entry: Entry, authority: Authority): readonly Mention[] | null {
  const change = authorityChange(known.authority, authority);
  if (!change || isAffected(factsOf(entry), stretchesOf(entry), change)) return null;
  return withOfficialsOf(known.mentions, authority);
}
