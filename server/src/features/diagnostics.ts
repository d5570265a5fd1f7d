/** The findings of a document, one after the other. Nothing is resolved for them: they stand on the way of each keystroke. */
import type { Document } from '../archive/document.ts';
import { findingsOf } from '../rules/check-entry.ts';
import type { Finding } from '../rules/rule.ts';
import { shift } from '../text/span.ts';

/** Spans are offsets into the file. */
export function diagnosticsOf(document: Document): readonly Finding[] {
  const all: Finding[] = [];
  for (const { entry, start } of document.entries) {
    for (const finding of findingsOf(entry)) all.push({ ...finding, span: shift(finding.span, start) });
  }
  return all;
}
