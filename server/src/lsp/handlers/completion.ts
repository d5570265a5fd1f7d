/** textDocument/completion: officials in a telegram; keys, dates and ids in an authority. */
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
} from 'vscode-languageserver';
import { authorityCompletionAt } from '../../features/authority-completion.ts';
import { completionAt } from '../../features/completion.ts';
import { kindOf } from '../file-kinds.ts';
import { fromPosition } from '../from-lsp.ts';
import type { Handler, Now } from '../handler.ts';
import { toRange } from '../to-lsp.ts';
import { fileOf } from '../uris.ts';

/** More than anybody scrolls through; the client asks again while more is typed. */
const MOST = 500;

export const completion: Handler<CompletionParams, CompletionList | null> = {
  needs: 'officials',
  answer(params, now) {
    const file = fileOf(params.textDocument.uri);
    if (kindOf(file) === 'officials') return inAuthority(file, params, now);
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

function inAuthority(file: string, { position }: CompletionParams, now: Now): CompletionList | null {
  const positions = now.positionsIn(file);
  const found = authorityCompletionAt(now.archive, file, positions.offsetAt(position));
  if (!found) return null;
  const range = toRange(found.span, positions);
  const order = (at: number) => String(at).padStart(4, '0');
  return {
    isIncomplete: false,
    items: found.items.map(
      ({ label, kind, about, insert }, at): CompletionItem => ({
        label,
        kind: ICONS[kind],
        documentation: about,
        sortText: order(at),
        textEdit: { range, newText: insert },
      }),
    ),
  };
}

const ICONS = {
  key: CompletionItemKind.Property,
  date: CompletionItemKind.Value,
  id: CompletionItemKind.Reference,
} as const;
