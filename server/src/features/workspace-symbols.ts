/** The archive by name: the titles of its entries and its officials. */
import { type Archive, documentsOf } from '../archive/archive.ts';
import type { Entry } from '../archive/entry.ts';
import { parentOf } from '../archive/folders.ts';
import { titleOf } from '../archive/entry-title.ts';
import { fold } from '../names/fold.ts';
import { nameMatcher } from './name-matcher.ts';
import { type Span, shift } from '../text/span.ts';

export interface WorkspaceSymbol {
  readonly name: string;
  readonly kind: 'entry' | 'official';
  readonly file: string;
  readonly span: Span;
  /** The folder, or the official's id. */
  readonly container: string;
}

/** The most that are shown: a query that finds more is too short to choose by. */
const MOST = 1000;

/** Every word of the query must be in the name, whatever its capitals and accents; an official is found by initials too. One step a document. */
export function* workspaceSymbols(archive: Archive, query: string): Generator<void, readonly WorkspaceSymbol[], void> {
  const words = foldWords(query).split(' ');
  const matches = (folded: string) => words.every(word => folded.includes(word));
  const isNamed = nameMatcher(query);
  const found: WorkspaceSymbol[] = [];
  for (const { officials } of archive.authorities.values()) {
    for (const { name, forms, id, place } of officials) {
      if (!isNamed([name, ...forms]) && !matches(fold(id))) continue;
      found.push({ name, kind: 'official', file: place.file, span: place.name, container: id });
      if (found.length >= MOST) return found;
    }
    yield;
  }
  for (const document of documentsOf(archive)) {
    for (const { entry, start } of document.entries) {
      const title = titleOf(entry);
      if (!title || !matches(foldedTitle(entry, title.text))) continue;
      found.push({
        name: title.text,
        kind: 'entry',
        file: document.file,
        span: shift(title.span, start),
        container: parentOf(document.file),
      });
      if (found.length >= MOST) return found;
    }
    yield;
  }
  return found;
}

const folded = new WeakMap<Entry, string>();

function foldedTitle(entry: Entry, title: string): string {
  let known = folded.get(entry);
  if (known === undefined) {
    known = foldWords(title);
    folded.set(entry, known);
  }
  return known;
}

function foldWords(text: string): string {
  return text
    .split(' ')
    .map(fold)
    .filter(word => word !== '')
    .join(' ');
}
