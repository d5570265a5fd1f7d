/** textDocument/hover: a name or a date in a telegram; a key, a date or an official in an authority. */
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { nameOf } from '../../archive/folders.ts';
import { authorityHoverAt } from '../../features/authority-hover.ts';
import { hoverAt } from '../../features/hover.ts';
import { MARKDOWN, PLAIN } from '../../features/markup.ts';
import type { OfficialPlace } from '../../officials/official.ts';
import { kindOf } from '../file-kinds.ts';
import { fromPosition } from '../from-lsp.ts';
import type { Handler, Now } from '../handler.ts';
import { toRange } from '../to-lsp.ts';
import { fileOf } from '../uris.ts';

export const hover: Handler<HoverParams, Hover | null> = {
  needs: 'officials',
  answer(params, now) {
    const file = fileOf(params.textDocument.uri);
    const markup = now.client.markdown ? MARKDOWN : PLAIN;
    const place = fromPosition(params, now);
    const found =
      kindOf(file) === 'officials'
        ? authorityHoverAt(now.archive, file, now.positionsIn(file).offsetAt(params.position), markup)
        : place && hoverAt(now.archive, place.document, place.offset, markup);
    if (!found) return null;
    const value = now.client.markdown ? [found.content, ...linksTo(found.places, now)].join('\n\n') : found.content;
    return {
      contents: { kind: now.client.markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value },
      range: toRange(found.span, now.positionsIn(file)),
    };
  },
};

/** A link of the editor's own to each entry of the authority, with its line. */
function linksTo(places: readonly OfficialPlace[], now: Now): readonly string[] {
  const links = places.map(({ file, id }) => {
    const line = now.positionsIn(file).positionAt(id[0]).line + 1;
    return `[${MARKDOWN.text(`${decodeURIComponent(nameOf(file))}, line ${line}`)}](<${now.uriOf(file)}#L${line}>)`;
  });
  return links.length > 0 ? [links.join(' · ')] : [];
}
