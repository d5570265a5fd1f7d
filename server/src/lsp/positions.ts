/** Offsets ↔ LSP positions of one text. The client library's open text is one; a file on disk is made one here. */
import type { Position } from 'vscode-languageserver';
import { indexLines, offsetAt, positionAt } from '../text/line-index.ts';

export interface Positions {
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
}

export function positionsOf(text: string): Positions {
  const index = indexLines(text);
  return {
    positionAt: offset => positionAt(index, offset),
    offsetAt: position => offsetAt(index, position),
  };
}
