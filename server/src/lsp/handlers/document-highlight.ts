/** textDocument/documentHighlight: where else the document names the official under the cursor. */
import { type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams } from 'vscode-languageserver';
import { highlightsAt } from '../../features/document-highlights.ts';
import { fromPosition } from '../from-lsp.ts';
import type { Handler } from '../handler.ts';
import { toRange } from '../to-lsp.ts';

export const documentHighlight: Handler<DocumentHighlightParams, DocumentHighlight[] | null> = {
  needs: 'officials',
  answer(params, now) {
    const place = fromPosition(params, now);
    if (!place) return null;
    const positions = now.positionsIn(place.document.file);
    const spans = highlightsAt(now.archive, place.document, place.offset);
    return spans.map(span => ({ range: toRange(span, positions), kind: DocumentHighlightKind.Text }));
  },
};
