/** A document → what is found in it, as it was asked for. */
import type { Choice } from './check-arguments.ts';
import { type Checked, locate } from './located.ts';
import type { ReadDocument } from './read-documents.ts';

export function checkDocument(read: ReadDocument, isWanted: Choice): Checked {
  const { document, name } = read;
  return { name, path: document.file, text: document.text, findings: locate(read).filter(isWanted) };
}
