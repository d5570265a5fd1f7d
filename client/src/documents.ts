/** Which documents start the server, and which are sent to it. */
import { workspace } from 'vscode';
import { SETTINGS_NAME } from '../../server/src/protocol.ts';

interface OfLanguage {
  readonly scheme: string;
  readonly language: string;
}

interface OfName {
  readonly scheme: string;
  readonly pattern: string;
}

export function starting(): OfLanguage[] {
  return schemes().flatMap(scheme => [
    { scheme, language: 'telegram' },
    { scheme, language: 'officials' },
  ]);
}

export function served(): (OfLanguage | OfName)[] {
  return [...starting(), ...schemes().map(scheme => ({ scheme, pattern: `**/${SETTINGS_NAME}` }))];
}

/** What is edited, wherever the folders lie. Earlier versions of a file, as a comparison shows them, are not. */
function schemes(): readonly string[] {
  const folders = (workspace.workspaceFolders ?? []).map(folder => folder.uri.scheme);
  return [...new Set(['file', 'untitled', ...folders])];
}
