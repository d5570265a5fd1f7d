/** The extension under test, as the editor knows it. */
import * as vscode from 'vscode';
import type { CablegramApi } from '../../client/src/extension.ts';

export function extension(): vscode.Extension<CablegramApi> {
  const found = vscode.extensions.getExtension<CablegramApi>('cablegram.cablegram');
  if (!found) throw new Error('the extension is not installed');
  return found;
}
