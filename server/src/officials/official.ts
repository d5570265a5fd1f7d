/** An official as an authority file describes him. */
import type { Span } from '../text/span.ts';

export interface Office {
  readonly title: string;
  /** EDTF; null where the file gives no beginning or end. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface Official {
  readonly id: string;
  readonly name: string;
  /** Other spellings met in the documents. */
  readonly forms: readonly string[];
  /** EDTF, as written: a mere year stays a year. */
  readonly born: string | null;
  readonly died: string | null;
  readonly offices: readonly Office[];
  readonly note: string | null;
  readonly sameAs: readonly Identifier[];
  /** Where the note comes from. */
  readonly source: string | null;
  readonly place: OfficialPlace;
  /** The entry's own YAML: two officials with equal `yaml` are the same, wherever in the file they stand. */
  readonly yaml: string;
}

export interface Identifier {
  /** `wikidata`, `viaf`, `lcnaf` or another authority. */
  readonly key: string;
  readonly value: string;
}

/** Where the entry stands; spans are offsets into the YAML file. */
export interface OfficialPlace {
  readonly file: string;
  readonly span: Span;
  readonly id: Span;
  readonly name: Span;
  /** One for each of `forms`, in their order. */
  readonly forms: readonly Span[];
}
