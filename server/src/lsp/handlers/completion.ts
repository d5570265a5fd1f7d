/** textDocument/completion: officials in a telegram; keys, dates and ids in an authority; keys and values in a folder’s settings. */
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
} from 'vscode-languageserver';
import { authorityCompletionAt } from '../../features/authority-completion.ts';
import { parentOf } from '../../archive/folders.ts';
import { settingsCompletionAt } from '../../features/settings-completion.ts';
import { completionAt } from '../../features/completion.ts';
import { fold } from '../../names/fold.ts';
import { kindOf } from '../file-kinds.ts';
import { fromPosition } from '../from-lsp.ts';
import type { Handler, Now } from '../handler.ts';
import type { Positions } from '../positions.ts';
import { toRange } from '../to-lsp.ts';
import { fileOf } from '../uris.ts';

export const completion: Handler<CompletionParams, CompletionList | null> = {
  needs: 'officials',
  answer(params, now) {
    const file = fileOf(params.textDocument.uri);
    if (kindOf(file) === 'officials') return inAuthority(file, params, now);
    if (kindOf(file) === 'settings') return inSettings(file, params, now);
    const place = fromPosition(params, now);
    const found = place && completionAt(now.archive, place.document, place.offset);
    if (!found) return null;
    const range = toRange(found.span, now.positionsIn(place.document.file));
    return {
      isIncomplete: found.cut,
      items: found.items.map(
        ({ kind, id, name, forms, about, insert }, at): CompletionItem => ({
          label: kind === 'id' ? id : insert,
          kind: CompletionItemKind.Reference,
          labelDetails: { description: kind === 'id' ? name : about },
          detail: about ? `${name}: ${about}` : name,
          // A client sorts by how well the words fit, and by this where they fit alike.
          sortText: orderOf(at),
          filterText: kind === 'id' ? [id, name, ...forms, ...forms.map(fold)].join(' ') : `${insert} ${fold(insert)}`,
          textEdit: { range, newText: insert },
        }),
      ),
    };
  },
};

function inAuthority(file: string, { position }: CompletionParams, now: Now): CompletionList | null {
  const positions = now.positionsIn(file);
  return toList(authorityCompletionAt(now.archive, file, positions.offsetAt(position)), positions);
}

function inSettings(file: string, { position }: CompletionParams, now: Now): CompletionList | null {
  const settings = now.archive.settings.get(parentOf(file));
  const positions = now.positionsIn(file);
  return toList(settings ? settingsCompletionAt(settings, positions.offsetAt(position)) : null, positions);
}

/** What completes a file of our own YAML. */
type Completion = NonNullable<ReturnType<typeof authorityCompletionAt> | ReturnType<typeof settingsCompletionAt>>;

function toList(found: Completion | null, positions: Positions): CompletionList | null {
  if (!found) return null;
  const range = toRange(found.span, positions);
  return {
    isIncomplete: false,
    items: found.items.map(
      ({ label, kind, about, insert }, at): CompletionItem => ({
        label,
        kind: ICONS[kind],
        documentation: about,
        sortText: orderOf(at),
        textEdit: { range, newText: insert },
      }),
    ),
  };
}

const ICONS = {
  value: CompletionItemKind.EnumMember,
  key: CompletionItemKind.Property,
  date: CompletionItemKind.Value,
  id: CompletionItemKind.Reference,
} as const;

function orderOf(at: number): string {
  return String(at).padStart(4, '0');
}
