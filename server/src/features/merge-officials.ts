/** Two entries of one person made one: what only the one says moves to the other, and marks of the one name the other. */
import { type Archive, documentsOf } from '../archive/archive.ts';
import { rootOf } from '../archive/folders.ts';
import { mergeEntries } from '../officials/merge-entries.ts';
import type { Official } from '../officials/official.ts';
import { type Edit, editorEdit } from '../text/edit.ts';
import type { FileEdits } from './file-edits.ts';
import { officialMarksIn } from './official-marks.ts';

/** One step a document; null where an entry is written in a way that can't be added to line by line. */
export function* mergeOfficials(
  archive: Archive,
  from: Official,
  into: Official,
): Generator<void, readonly FileEdits[] | null, void> {
  const source = archive.authorities.get(from.place.file);
  const target = archive.authorities.get(into.place.file);
  const merged = source && target && mergeEntries(source.text, from, target.text, into);
  if (!merged) return null;
  const files = new Map<string, readonly Edit<'editor'>[]>();
  const add = (file: string, edits: readonly Edit<'editor'>[]) => {
    if (edits.length > 0) files.set(file, [...(files.get(file) ?? []), ...edits]);
  };
  add(target.file, merged.added);
  add(source.file, [merged.removed]);
  const root = rootOf(from.place.file, archive.roots);
  for (const document of documentsOf(archive)) {
    if (rootOf(document.file, archive.roots) === root) {
      add(
        document.file,
        officialMarksIn(document, from.id).map(({ span }) => editorEdit(span, into.id)),
      );
    }
    yield;
  }
  return [...files].map(([file, edits]) => ({ file, edits }));
}
