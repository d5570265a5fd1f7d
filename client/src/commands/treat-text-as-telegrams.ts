/**
 * “Cablegram: Treat This Folder’s .txt Files as Telegrams”: says so in the folder’s `.cablegram.yaml`, for the archive and
 * the command line, and in the editor’s own list of languages, since only that opens such a file as a telegram.
 */
import { ConfigurationTarget, FileType, Uri, window, workspace, type WorkspaceFolder } from 'vscode';
import { SETTINGS_NAME, TEXT_SETTING } from '../../../server/src/protocol.ts';

/** `chosen` is the folder that the command was called on in the explorer, if it was. */
export async function treatTextAsTelegrams(chosen?: Uri): Promise<void> {
  const target = await targetOf(chosen);
  if (!target) {
    void window.showInformationMessage('Open a folder first: the setting is written into it.');
    return;
  }
  await saySo(Uri.joinPath(target.folder, SETTINGS_NAME));
  const files = workspace.getConfiguration('files', target.root.uri);
  const before = files.inspect<Readonly<Record<string, string>>>('associations')?.workspaceValue ?? {};
  const pattern = patternOf(target);
  await files.update('associations', { ...before, [pattern]: 'telegram' }, ConfigurationTarget.Workspace);
  void window.showInformationMessage(
    `${pattern} are telegrams from now on. ${SETTINGS_NAME} says so, and the editor’s settings; both can be changed there.`,
  );
}

const LINE = `${TEXT_SETTING.key}: ${TEXT_SETTING.value}`;

/** One line of the file, added or changed; whatever else stands in it stays as it is. */
async function saySo(file: Uri): Promise<void> {
  const before = await textOf(file);
  const lines = before.split('\n');
  const said = lines.findIndex(line => line.startsWith(`${TEXT_SETTING.key}:`));
  if (lines[said] === LINE) return;
  if (said >= 0) lines[said] = LINE;
  else lines.splice(lines.at(-1) === '' ? -1 : lines.length, 0, LINE);
  const after = lines.at(-1) === '' ? lines : [...lines, ''];
  await workspace.fs.writeFile(file, new TextEncoder().encode(after.join('\n')));
}

/** Empty where there is no such file yet. */
async function textOf(file: Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return '';
  }
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
