/** Protocol types → file and offset. The one place where that is done. */
import type { TextDocumentPositionParams } from 'vscode-languageserver';
import type { Document } from '../archive/document.ts';
import type { Now } from './handler.ts';

export interface DocumentPlace {
  readonly document: Document;
  readonly offset: number;
}

/** Null where the document is no open telegram. */
export function fromPosition({ position }: TextDocumentPositionParams, now: Now): DocumentPlace | null {
  const { document } = now;
  return document && { document, offset: now.positionsIn(document.file).offsetAt(position) };
}
