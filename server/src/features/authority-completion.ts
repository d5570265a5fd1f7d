/** What can be typed at a place of an authority file: its keys, the shapes of a date, ids that are in use. */
import type { Archive } from '../archive/archive.ts';
import { authorityOf } from '../archive/folder-authority.ts';
import { nameOf } from '../archive/folders.ts';
import { dateInWords } from './date-in-words.ts';
import {
  type AuthorityKey,
  DATE_SHAPES,
  FILE_KEYS,
  IDENTIFIER_KEYS,
  OFFICE_KEYS,
  OFFICIAL_KEYS,
} from '../officials/authority-keys.ts';
import { type AuthorityPlace, authorityPlaceAt, type Owner } from '../officials/authority-place.ts';
import type { Span } from '../text/span.ts';

export interface AuthorityCompletion {
  readonly span: Span;
  readonly items: readonly AuthorityItem[];
}

export interface AuthorityItem {
  readonly label: string;
  readonly kind: 'key' | 'date' | 'id';
  readonly about: string;
  readonly insert: string;
}

export function authorityCompletionAt(archive: Archive, file: string, offset: number): AuthorityCompletion | null {
  const authority = archive.authorities.get(file);
  const place = authority && authorityPlaceAt(authority.text, offset);
  if (!place) return null;
  const items = place.kind === 'key' ? keyItems(place) : valueItems(archive, file, place);
  return items.length > 0 ? { span: place.span, items } : null;
}

/** Every key that may be said here, whoever of its owner says it. */
export function keysOf(owner: Owner): readonly AuthorityKey[] {
  switch (owner) {
    case 'file':
      return FILE_KEYS;
    case 'official':
      return OFFICIAL_KEYS;
    case 'office':
      return OFFICE_KEYS;
    case 'identifiers':
      return IDENTIFIER_KEYS;
  }
}

/** A list and a map begin on the next line, or stay on this one: that is the writer's choice. */
function keyItems({ of, present, closed }: AuthorityPlace): readonly AuthorityItem[] {
  return keysOf(of)
    .filter(({ key }) => !present.includes(key))
    .map(({ key, about, value }) => ({
      label: key,
      kind: 'key',
      about,
      insert: closed ? key : value === 'offices' || of === 'file' ? `${key}:` : `${key}: `,
    }));
}

function valueItems(archive: Archive, file: string, { of, key, span }: AuthorityPlace): readonly AuthorityItem[] {
  const known = keysOf(of).find(each => each.key === key);
  if (known?.value === 'date') return DATE_SHAPES.map(({ shape, about }) => dateItem(shape, about));
  return of === 'official' && key === 'id' ? idItems(archive, file, span) : [];
}

function dateItem(shape: string, about: string): AuthorityItem {
  const words = dateInWords(shape);
  return { label: shape, kind: 'date', about: words === null ? about : `${about}: ${words}`, insert: shape };
}

/** Ids in use in other files: the entry that takes one of them goes before the one that has it where it is nearer. */
function idItems(archive: Archive, file: string, typed: Span): readonly AuthorityItem[] {
  const { officials, overruled } = authorityOf(archive, file);
  const all = [...officials.values(), ...[...overruled.values()].flat()];
  const own = new Set(
    all.filter(({ place }) => place.file === file && place.id[0] !== typed[0]).map(official => official.id),
  );
  return all
    .filter(({ place, id }) => place.file !== file && !own.has(id))
    .map(({ id, name, place }) => ({
      label: id,
      kind: 'id',
      about: `${name}, in ${shortName(place.file)}`,
      insert: id,
    }));
}

function shortName(file: string): string {
  return decodeURIComponent(nameOf(file));
}
