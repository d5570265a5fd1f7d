/** “Cablegram: Restart Server”. */
import { window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';

export async function restartServer(client: BaseLanguageClient | null): Promise<void> {
  if (!client) {
    void window.showInformationMessage('Cablegram’s server starts with the first telegram or authority that you open.');
    return;
  }
  if (client.state === State.Running) await client.stop();
  await client.start();
}
