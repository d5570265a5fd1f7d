/** “Cablegram: Show Concordance”: every place of the archive that names the official at the cursor, as a page that leads to each. */
import { commands, Disposable, DocumentLink, languages, Range, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CONCORDANCE, type ConcordanceResult, type OfficialAtParams } from '../../../server/src/protocol.ts';
import { type ConcordancePage, pageOf } from './concordance-page.ts';

export const SHOW_CONCORDANCE = 'cablegram.showConcordance';
const SCHEME = 'cablegram-concordance';
const LANGUAGE = 'telegram-concordance';

export function registerConcordance(client: () => BaseLanguageClient | null): Disposable {
  const pages = new Map<string, ConcordancePage>();
  const show = async (asked?: OfficialAtParams) => {
    const params = asked ?? placeOfCursor();
    const found = params && (await client()?.sendRequest<ConcordanceResult | null>(CONCORDANCE, params));
    if (!found) {
      void window.showInformationMessage(
        'Put the cursor on the name of an official: nobody is known to be meant here.',
      );
      return;
    }
    const uri = Uri.from({ scheme: SCHEME, path: `/${found.name}` });
    pages.set(
      uri.toString(),
      pageOf(found, each => workspace.asRelativePath(Uri.parse(each))),
    );
    const page = await workspace.openTextDocument(uri);
    await window.showTextDocument(await languages.setTextDocumentLanguage(page, LANGUAGE), { preview: false });
  };
  return Disposable.from(
    commands.registerCommand(SHOW_CONCORDANCE, show),
    workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: uri => pages.get(uri.toString())?.text ?? '',
    }),
    linksOf(pages),
  );
}

function linksOf(pages: ReadonlyMap<string, ConcordancePage>): Disposable {
  return languages.registerDocumentLinkProvider(
    { scheme: SCHEME },
    {
      provideDocumentLinks: ({ uri }) =>
        (pages.get(uri.toString())?.links ?? []).map(
          ({ line, start, end, target, at }) =>
            new DocumentLink(new Range(line, start, line, end), Uri.parse(target).with({ fragment: `L${at}` })),
        ),
    },
  );
}

function placeOfCursor(): OfficialAtParams | null {
  const editor = window.activeTextEditor;
  if (!editor) return null;
  const { line, character } = editor.selection.active;
  return { textDocument: { uri: editor.document.uri.toString() }, position: { line, character } };
}
