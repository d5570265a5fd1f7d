/** textDocument/completion: the officials that can follow `[[`. */
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
} from 'vscode-languageserver';
import { completionAt } from '../../features/completion.ts';
import { fromPosition } from '../from-lsp.ts';
import type { Handler } from '../handler.ts';
import { toRange } from '../to-lsp.ts';

/** More than anybody scrolls through; the client asks again while more is typed. */
const MOST = 500;

export const completion: Handler<CompletionParams, CompletionList | null> = {
  needs: 'officials',
  answer(params, now) {
    const place = fromPosition(params, now);
    const found = place && completionAt(now.archive, place.document, place.offset);
    if (!found) return null;
    const range = toRange(found.span, now.positionsIn(place.document.file));
    return {
      isIncomplete: found.items.length > MOST,
      items: found.items.slice(0, MOST).map(
        ({ id, name, about, insert }): CompletionItem => ({
          label: id,
          kind: CompletionItemKind.Reference,
          labelDetails: { description: name },
          detail: about ? `${name}: ${about}` : name,
          filterText: `${id} ${name}`,
          textEdit: { range, newText: insert },
        }),
      ),
    };
  },
};
