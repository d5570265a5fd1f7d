/** What differs between two authorities, so that only the entries are resolved again in which it occurs. */
import type { Authority } from './authority.ts';
import { buildNameIndex, listedNameOf, type NameIndex } from './name-index.ts';
import { heldOfficesOf } from './office-index.ts';
import { wordsOfHead } from './office-title.ts';
import type { Official } from './official.ts';

export interface AuthorityChange {
  readonly ids: ReadonlySet<string>;
  /** The names that the changed entries had and have. */
  readonly names: NameIndex;
  /** Folded given names and words of office, whose bearers and holders may be others now. */
  readonly words: ReadonlySet<string>;
}

/** With more changes than these everything is resolved again: looking for each would cost as much. */
const MANY = 200;

const known = new WeakMap<Authority, { readonly after: Authority; readonly change: AuthorityChange | null }>();

/** Null where too much has changed. */
export function authorityChange(before: Authority, after: Authority): AuthorityChange | null {
  const found = known.get(before);
  if (found?.after === after) return found.change;
  const change = compare(before, after);
  known.set(before, { after, change });
  return change;
}

function compare(before: Authority, after: Authority): AuthorityChange | null {
  const ids = new Set<string>();
  const changed: Official[] = [];
  const note = (official: Official, other: Official | undefined) => {
    if (other?.yaml === official.yaml) return;
    ids.add(official.id);
    changed.push(official);
  };
  for (const official of before.officials.values()) note(official, after.officials.get(official.id));
  for (const official of after.officials.values()) note(official, before.officials.get(official.id));
  if (changed.length > MANY) return null;
  const heads = new Set(changed.flatMap(official => heldOfficesOf(official).map(({ title }) => title.head)));
  const givenNames = changed.flatMap(official => {
    const { shapes, nicknames } = listedNameOf(official);
    return [...shapes.flatMap(({ given }) => given), ...nicknames];
  });
  return {
    ids,
    names: buildNameIndex(changed, new Map()),
    words: new Set([...givenNames.filter(name => name.length > 1), ...[...heads].flatMap(wordsOfHead)]),
  };
}
