/** The archive as it would be after edits of its files of officials. Documents stay as they are. */
import { type Archive, withAuthority } from '../archive/archive.ts';
import { parseAuthority } from '../officials/parse-authority.ts';
import { applyEdits } from '../text/edit.ts';
import type { FileEdits } from './file-edits.ts';

export function withEdits(archive: Archive, files: readonly FileEdits[]): Archive {
  let next = archive;
  for (const { file, edits } of files) {
    const authority = archive.authorities.get(file);
    if (authority) next = withAuthority(next, file, parseAuthority(applyEdits(authority.text, edits), file));
  }
  return next;
}
