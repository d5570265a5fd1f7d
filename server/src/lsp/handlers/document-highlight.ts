/** textDocument/documentHighlight: where else the document names the official under the cursor. */
import { type DocumentHighlight, type DocumentHighlightParams } from 'vscode-languageserver';
import { highlightsAt } from '../../features/document-highlights.ts';
import { fromPosition } from '../from-lsp.ts';
import type { Handler } from '../handler.ts';
import { toHighlightKind, toRange } from '../to-lsp.ts';

export const documentHighlight: Handler<DocumentHighlightParams, DocumentHighlight[] | null> = {
  needs: 'officials',
  answer(params, now) {
    const place = fromPosition(params, now);
    if (!place) return null;
    const positions = now.positionsIn(place.document.file);
    const found = highlightsAt(now.archive, place.document, place.offset);
    return found.map(({ span, role }) => ({ range: toRange(span, positions), kind: toHighlightKind(role) }));
  },
};
