/** What an authority file may say, key by key: the one list behind reading, completion, hover and the schema that ships. */

/** What a file of officials is called that nobody has called otherwise. */
export const AUTHORITY_NAME = 'officials.yaml';

export interface AuthorityKey {
  readonly key: string;
  /** As a reader sees it on hovering, and as the schema describes it. */
  readonly about: string;
  readonly value: 'text' | 'texts' | 'date' | 'offices' | 'identifiers';
}

export const OFFICIAL_KEYS: readonly AuthorityKey[] = [
  {
    key: 'id',
    about:
      'What the official is called in [[id]] and in records. Letters, digits, hyphens; never changed without need.',
    value: 'text',
  },
  { key: 'name', about: 'The name as a list of persons has it: “Family, Given” or “Given Family”.', value: 'text' },
  {
    key: 'forms',
    about:
      'Other spellings met in the documents. Initials, titles, capitals, accents and common transliterations need none.',
    value: 'texts',
  },
  { key: 'born', about: 'Day, month or year of birth, EDTF: 1931-06-03, 1931-06, 1931, 1931?, 1931~.', value: 'date' },
  { key: 'died', about: 'Day, month or year of death, EDTF. Left empty where it isn’t known.', value: 'date' },
  { key: 'offices', about: 'Offices held, each with a title, and from and to where known.', value: 'offices' },
  { key: 'note', about: 'One or two sentences that a reader wants on hovering.', value: 'text' },
  {
    key: 'sameAs',
    about: 'The same person elsewhere: { wikidata: Q…, viaf: "…", lcnaf: … }, or an https address.',
    value: 'identifiers',
  },
  { key: 'source', about: 'Where the note and the dates come from.', value: 'text' },
];

export const OFFICE_KEYS: readonly AuthorityKey[] = [
  {
    key: 'title',
    about: 'The office, with its country or place: Ambassador in Moscow, Foreign Minister, Ardana.',
    value: 'text',
  },
  { key: 'from', about: 'The day, month or year from which it was held, EDTF.', value: 'date' },
  {
    key: 'to',
    about: 'The day, month or year until which it was held, EDTF. Empty where it isn’t known.',
    value: 'date',
  },
];

export const IDENTIFIER_KEYS: readonly AuthorityKey[] = [
  { key: 'wikidata', about: 'Wikidata, such as Q11256.', value: 'text' },
  { key: 'viaf', about: 'Virtual International Authority File.', value: 'text' },
  { key: 'lcnaf', about: 'Library of Congress Name Authority File, such as n79066151.', value: 'text' },
  { key: 'gnd', about: 'Gemeinsame Normdatei of the German National Library.', value: 'text' },
  { key: 'isni', about: 'International Standard Name Identifier.', value: 'text' },
  { key: 'snac', about: 'Social Networks and Archival Context.', value: 'text' },
];

/** The one key of the file itself. */
export const FILE_KEYS: readonly AuthorityKey[] = [
  { key: 'officials', about: 'The list of officials: one entry each, with an id and a name.', value: 'text' },
];

/** The shapes in which a day may be given, for whoever types one. */
export const DATE_SHAPES: readonly { readonly shape: string; readonly about: string }[] = [
  { shape: '1931', about: 'a year' },
  { shape: '1931-06', about: 'a month' },
  { shape: '1931-06-03', about: 'a day' },
  { shape: '1931~', about: 'about that year' },
  { shape: '1931?', about: 'that year, uncertain' },
  { shape: '193X', about: 'some year of that decade' },
  { shape: '1931/1933', about: 'between two years' },
  { shape: '../1931', about: 'that year or before' },
];
