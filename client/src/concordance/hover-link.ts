/** Adds a link to the concordance below a hover on an official. The link is the extension’s own: nothing that an authority says is in it. */
import { Hover, MarkdownString } from 'vscode';
import type { BaseLanguageClient, Middleware } from 'vscode-languageclient';
import { OFFICIAL_AT, type OfficialAtParams, type OfficialAtResult } from '../../../server/src/protocol.ts';
import { SHOW_CONCORDANCE } from './show-concordance.ts';

export function hoverLink(client: () => BaseLanguageClient | null): Middleware {
  return {
    async provideHover(document, position, token, next) {
      const hover = await next(document, position, token);
      if (!hover || token.isCancellationRequested) return hover;
      const { line, character } = position;
      const place: OfficialAtParams = { textDocument: { uri: document.uri.toString() }, position: { line, character } };
      const official = await client()?.sendRequest<OfficialAtResult | null>(OFFICIAL_AT, place, token);
      if (!official) return hover;
      const link = new MarkdownString(
        `[Concordance](command:${SHOW_CONCORDANCE}?${encodeURIComponent(JSON.stringify([place]))})`,
      );
      link.isTrusted = { enabledCommands: [SHOW_CONCORDANCE] };
      return new Hover([...hover.contents, link], hover.range);
    },
  };
}
