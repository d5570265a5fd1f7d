/** What a foreign list says of a person, before it is brought together with an authority. */
import type { Identifier, Office } from '../officials/official.ts';

export interface Imported {
  /** Where the list has one that can be kept; else it is made from the name. */
  readonly id: string | null;
  readonly name: string;
  readonly forms: readonly string[];
  readonly born: string | null;
  readonly died: string | null;
  readonly offices: readonly Office[];
  readonly note: string | null;
  readonly sameAs: readonly Identifier[];
  readonly source: string | null;
}

export interface ReadList {
  readonly people: readonly Imported[];
  /** What was not understood, with its line from 1: nothing is passed over in silence. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

export const NOBODY: Omit<Imported, 'name'> = {
  id: null,
  forms: [],
  born: null,
  died: null,
  offices: [],
  note: null,
  sameAs: [],
  source: null,
};

/** An id from elsewhere, where it can stand in `[[id]]`. */
export function keptId(text: string | null): string | null {
  return text !== null && /^[\p{L}\p{N}][\p{L}\p{N}_.-]{1,79}$/u.test(text) && !/^\d+$/.test(text) ? text : null;
}
