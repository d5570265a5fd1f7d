/** The findings of a document, one after the other; places are offsets into the file. */
import type { Archive } from '../archive/archive.ts';
import { entryOf } from '../archive/entry.ts';
import type { Document } from '../archive/document.ts';
import { allFindingsOf, archiveFindingsOf } from '../rules/check-archive.ts';
import { findingsOf } from '../rules/check-entry.ts';
import type { Finding } from '../rules/finding.ts';
import { placeFinding } from '../rules/place-finding.ts';

/** Of its own text. Nothing is resolved for them: they stand on the way of each keystroke. */
export function diagnosticsOf(document: Document): readonly Finding[] {
  return document.entries.flatMap(({ entry, start }) => findingsOf(entry).map(finding => placeFinding(finding, start)));
}

/** Of what stands around it: officials, other documents. */
export function archiveDiagnosticsOf(archive: Archive, document: Document): readonly Finding[] {
  return document.entries.flatMap(placed =>
    archiveFindingsOf({ archive, document, placed }).map(finding => placeFinding(finding, placed.start)),
  );
}

/** Of a file that nobody has open, all there is. Nothing that was worked out for it stays in memory. */
export function closedDiagnosticsOf(archive: Archive, { file, text, entries }: Document): readonly Finding[] {
  // What is derived hangs on the entries: these are gone when this is over.
  const passing = entries.map(({ entry, start }) => ({ start, entry: entryOf(entry.text, entry.settings) }));
  const document: Document = { file, text, entries: passing };
  return passing.flatMap(placed =>
    allFindingsOf({ archive, document, placed }).map(finding => placeFinding(finding, placed.start)),
  );
}
