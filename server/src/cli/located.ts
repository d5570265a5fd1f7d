/** A finding at its place in a file: what every way of reporting prints. */
import type { Severity } from '../settings/settings.ts';
import { type LineIndex, indexLines, positionAt } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import type { ReadDocument } from './read-documents.ts';
import type { Related } from '../rules/finding.ts';
import type { Fix } from '../rules/fix.ts';
import { placeFinding } from '../rules/place-finding.ts';
import { type Archive, documentOf } from '../archive/archive.ts';
import type { AuthorityFile } from '../officials/authority.ts';
import { allFindingsOf } from '../rules/check-archive.ts';
import { authorityFindingsOf } from '../rules/check-authority.ts';

/** Lines and columns from 1, columns in UTF-16 code units. */
export interface Located extends Place {
  readonly file: string;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  /** Other places that the message speaks of. */
  readonly related: readonly LocatedRelated[];
  readonly fixes: () => readonly Fix[];
}

export interface LocatedRelated extends Place {
  readonly file: string;
  readonly message: string;
}

export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Offsets into the file. */
  readonly span: Span;
}

/** A file and what is found in it. */
export interface Checked {
  /** As it was given or found. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Located[];
}

/** Those of all entries, in the order of the text. */
export function locate({ name, archive, document }: ReadDocument): readonly Located[] {
  const all: Located[] = [];
  const { file: path, text } = document;
  let index: LineIndex | null = null;
  for (const placed of document.entries) {
    const where = { archive, document, placed };
    for (const finding of allFindingsOf(where)) {
      const lines = (index ??= indexLines(text));
      const { code, severity, span, message, related = [], fixes } = placeFinding(finding, placed.start);
      const here = { file: name, ...placeOf(text, lines, span) };
      const others = related.flatMap(each => placeRelated(each, { name, path, text, index: lines, archive }) ?? []);
      all.push({ ...here, severity, code, message, related: others, fixes: () => fixes?.(where) ?? [] });
    }
  }
  return all;
}

/** Those of a file of officials. */
export function locateAuthority(name: string, archive: Archive, authority: AuthorityFile): readonly Located[] {
  const { file: path, text } = authority;
  const index = indexLines(text);
  return authorityFindingsOf(archive, authority).map(({ code, severity, span, message, related = [] }) => ({
    file: name,
    ...placeOf(text, index, span),
    severity,
    code,
    message,
    related: related.flatMap(each => placeRelated(each, { name, path, text, index, archive }) ?? []),
    fixes: () => [],
  }));
}

interface Here {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly index: LineIndex;
  readonly archive: Archive;
}

function placeRelated(related: Related, { name, path, text, index, archive }: Here): LocatedRelated | null {
  const { message, span } = related;
  if (!('file' in related)) return { file: name, ...placeOf(text, index, span), message };
  const other = documentOf(archive, related.file)?.text ?? archive.authorities.get(related.file)?.text;
  if (other === undefined) return null;
  // Named as this file was named: from the same folder, as far as that goes.
  const here = name.startsWith('./') ? './' : '';
  const root = path.endsWith(name.slice(here.length)) ? path.slice(0, here.length - name.length) : '';
  const inside = root !== '' && related.file.startsWith(root);
  const file = inside ? here + related.file.slice(root.length) : related.file;
  return { file, ...placeOf(other, indexLines(other), span), message };
}

function placeOf(text: string, index: LineIndex, span: Span): Place {
  const from = positionAt(index, span[0]);
  const to = positionAt(index, span[1]);
  return {
    line: from.line + 1,
    column: from.character + 1 - markBefore(text, from.line),
    endLine: to.line + 1,
    endColumn: to.character + 1 - markBefore(text, to.line),
    span,
  };
}

/** A byte order mark is a character of the file, and none of its first line. */
function markBefore(text: string, line: number): number {
  return line === 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0;
}
