/** The findings of a document, one after the other; places are offsets into the file. */
import type { Archive } from '../archive/archive.ts';
import type { Document } from '../archive/document.ts';
import { archiveFindingsOf } from '../rules/check-archive.ts';
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
