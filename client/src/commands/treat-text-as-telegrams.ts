/** “Cablegram: Treat This Folder’s .txt Files as Telegrams”: writes that into the folder’s settings, nowhere else. */
import { ConfigurationTarget, FileType, type Uri, window, workspace, type WorkspaceFolder } from 'vscode';

/** `chosen` is the folder that the command was called on in the explorer, if it was. */
export async function treatTextAsTelegrams(chosen?: Uri): Promise<void> {
  const target = await targetOf(chosen);
  if (!target) {
    void window.showInformationMessage('Open a folder first: the setting is written into it.');
    return;
  }
  const files = workspace.getConfiguration('files', target.root.uri);
  const before = files.inspect<Readonly<Record<string, string>>>('associations')?.workspaceValue ?? {};
  const pattern = patternOf(target);
  await files.update('associations', { ...before, [pattern]: 'telegram' }, ConfigurationTarget.Workspace);
  void window.showInformationMessage(
    `${pattern} are telegrams from now on. The folder’s settings say so, and can be changed there.`,
  );
}

interface Target {
  readonly root: WorkspaceFolder;
  readonly folder: Uri;
}

async function targetOf(chosen: Uri | undefined): Promise<Target | null> {
  const uri = chosen ?? window.activeTextEditor?.document.uri;
  const root = (uri && workspace.getWorkspaceFolder(uri)) ?? workspace.workspaceFolders?.[0];
  if (!root) return null;
  return { root, folder: chosen && (await isFolder(chosen)) ? chosen : root.uri };
}

async function isFolder(uri: Uri): Promise<boolean> {
  return ((await workspace.fs.stat(uri)).type & FileType.Directory) !== 0;
}

/** The editor keeps one list for all its folders: with several, or for a folder inside, the pattern names the folder. */
function patternOf({ root, folder }: Target): string {
  const alone = workspace.workspaceFolders?.length === 1 && folder.toString() === root.uri.toString();
  return alone ? '*.txt' : `${folder.path}/**/*.txt`;
}
