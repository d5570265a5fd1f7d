/** Every place in the archive that names an official, document by document. */
import { type Archive, documentsOf } from '../archive/archive.ts';
import type { Document } from '../archive/document.ts';
import { authorityOf } from '../archive/folder-authority.ts';
import { rootOf } from '../archive/folders.ts';
import { occurrencesIn } from '../archive/occurrences.ts';
import type { OfficialPlace } from '../officials/official.ts';
import { type Span, shift, touches } from '../text/span.ts';
import { idsOf, mentionAt } from './mention-at.ts';

export interface Place {
  readonly file: string;
  /** Offsets into the file. */
  readonly span: Span;
}

/** The official whom a place means: a name in a telegram, or an entry of an authority. */
export interface Meant {
  readonly ids: readonly string[];
  /** The file whose folder decides which official has an id. */
  readonly file: string;
}

export function meantAt(archive: Archive, document: Document, offset: number): Meant | null {
  const found = mentionAt(archive, document, offset);
  const ids = found ? idsOf(found.mention) : [];
  return ids.length > 0 ? { ids, file: document.file } : null;
}

export function meantInAuthority(archive: Archive, file: string, offset: number): Meant | null {
  const official = archive.authorities.get(file)?.officials.find(({ place }) => touches(place.span, offset));
  return official ? { ids: [official.id], file } : null;
}

/** One step a document. Roots know nothing of each other: an id of one means nobody in another. */
export function* referencesTo(
  archive: Archive,
  { ids, file }: Meant,
  withDeclaration: boolean,
): Generator<void, readonly Place[], void> {
  const root = rootOf(file, archive.roots);
  const wanted = new Set(ids);
  const places: Place[] = [];
  if (withDeclaration) {
    const { officials } = authorityOf(archive, file);
    for (const id of ids) {
      const place: OfficialPlace | undefined = officials.get(id)?.place;
      if (place) places.push({ file: place.file, span: place.id });
    }
  }
  for (const document of documentsOf(archive)) {
    if (rootOf(document.file, archive.roots) !== root) continue;
    for (const { entry, start } of document.entries) {
      for (const { id, span } of occurrencesIn(archive, document, entry)) {
        if (wanted.has(id)) places.push({ file: document.file, span: shift(span, start) });
      }
    }
    yield;
  }
  return places;
}
