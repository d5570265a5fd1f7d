import { expect, it } from 'vitest';
import { hostByScheme } from '../../server/src/lsp/host-by-scheme.ts';
import { memoryHost } from '../support/memory-host.ts';

it.each([
  ['file:///a', ['list file:///a', 'read file:///a/x'], []],
  ['vscode-vfs://github/a', [], ['list vscode-vfs://github/a', 'read vscode-vfs://github/a/x']],
])('%s', async (folder, onDisk, inEditor) => {
  const [disk, client] = [memoryHost({}), memoryHost({})];
  const host = hostByScheme(disk, client);
  await host.list(folder, { names: [], suffixes: [], below: false });
  await host.read(`${folder}/x`);
  expect([disk.asked(), client.asked()]).toEqual([onDisk, inEditor]);
});
