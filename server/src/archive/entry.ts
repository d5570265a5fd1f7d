/** What an archive consists of, and what has been worked out for it. */
import type { Settings } from '../settings/settings.ts';

/**
 * One entry, whatever file it stands in and wherever: all that its facts depend on. What is derived from it hangs on
 * this object, so that an entry that an edit left alone is never looked at again.
 */
export interface Entry {
  readonly text: string;
  readonly settings: Settings;
  /** By the number of a `Derived`. */
  readonly derived: unknown[];
}

export function entryOf(text: string, settings: Settings): Entry {
  return { text, settings, derived: [] };
}

/** What has been worked out for entries, of one kind. */
export interface Derived<Value> {
  get(entry: Entry): Value | undefined;
  set(entry: Entry, value: Value | undefined): void;
}

let kinds = 0;

/**
 * Kept on the entry itself and not in a `WeakMap`: what hangs in one outlives its key until the whole memory is gone
 * through, and an entry lasts for one keystroke. The collector would copy each of them twice.
 */
export function derived<Value>(): Derived<Value> {
  const kind = kinds++;
  return {
    get: entry => entry.derived[kind] as Value | undefined,
    set: (entry, value) => {
      entry.derived[kind] = value;
    },
  };
}
