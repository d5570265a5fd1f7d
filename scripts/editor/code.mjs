#!/usr/bin/env node
/**
 * Takes VS Code's arguments as its program does and runs an extension's tests in VS Code's own server and a headless
 * browser: `@vscode/test-electron` drives it in place of a desktop VS Code.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { main, Trouble } from '../terminal/say.mjs';
import { awaitTests } from './await-tests.mjs';
import { CACHE } from './cache.mjs';
import { openPage } from './open-page.mjs';
import { addressOf, remoteUri } from './page-address.mjs';
import { serveEditor } from './serve-editor.mjs';

const LIMIT_MS = 5 * 60_000;

await main(async () => {
  const given = readArguments(process.argv.slice(2));
  if (!given.tests) throw new Trouble('This stands in for VS Code in tests only: --extensionTestsPath is missing.');
  const logs = join(CACHE, 'logs');
  mkdirSync(logs, { recursive: true });
  const name = `editor-${process.pid}`;
  const server = await serveEditor({
    extensions: given.extensions,
    smokeTest: true,
    log: join(logs, `${name}-server.log`),
  });
  const { browser, page } = await openPage();
  const address = addressOf(server.port, {
    folder: given.folder,
    more: [
      ['extensionDevelopmentPath', remoteUri(server.port, given.extension)],
      ['extensionTestsPath', remoteUri(server.port, given.tests)],
    ],
  });
  const code = await awaitTests(page, address, {
    log: join(logs, `${name}.log`),
    picture: join(logs, `${name}.png`),
    limitMs: LIMIT_MS,
  });
  await browser.close();
  server.stop();
  return code;
});

/** Loosely: arguments that only a desktop has a use for are passed over. */
function readArguments(args) {
  const value = name => args.find(arg => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const path = text => (text === undefined ? undefined : resolve(text));
  return {
    extension: path(value('extensionDevelopmentPath')),
    tests: path(value('extensionTestsPath')),
    extensions: path(value('extensions-dir')),
    folder: path(args.find(arg => !arg.startsWith('-') && existsSync(arg))),
  };
}
