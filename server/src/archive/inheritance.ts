/**
 * What is worked out for an entry, once, with what was worked out for the entry that an edit made it from. The older
 * one may be several edits old where nobody asked in between; it is let go as soon as the newer one has its own.
 */
import { derived, type Entry } from './entry.ts';

type Heir = (entry: Entry, before: Entry) => void;

const heirs: Heir[] = [];

/** `read` must give the same with `before` as without it, only sooner. */
export function inherited<Value extends object>(
  read: (entry: Entry, before: Value | undefined) => Value,
): (entry: Entry) => Value {
  const known = derived<Value>();
  const earlier = derived<Value>();
  heirs.push((entry, before) => {
    const value = known.get(before) ?? earlier.get(before);
    if (value) earlier.set(entry, value);
  });
  return entry => {
    let value = known.get(entry);
    if (!value) {
      value = read(entry, earlier.get(entry));
      known.set(entry, value);
      earlier.set(entry, undefined);
    }
    return value;
  };
}

/** An edit made the one of the other. Entries of other settings share nothing. */
export function follow(entry: Entry, before: Entry | undefined): void {
  if (before?.settings === entry.settings) for (const heir of heirs) heir(entry, before);
}
