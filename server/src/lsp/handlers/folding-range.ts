/** textDocument/foldingRange. */
import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { foldsOf } from '../../features/folds.ts';
import type { Handler } from '../handler.ts';
import { toFoldingRange } from '../to-lsp.ts';

export const foldingRange: Handler<FoldingRangeParams, FoldingRange[] | null> = {
  needs: 'settings',
  answer(_params, { document, positionsIn }) {
    if (!document) return null;
    const positions = positionsIn(document.file);
    return foldsOf(document).flatMap(fold => toFoldingRange(fold, positions) ?? []);
  },
};
