/** What is in the package that people install. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CACHE } from '../../../scripts/editor/cache.mjs';
import { packVsix } from '../../../scripts/editor/pack-vsix.mjs';

it('holds what runs, and no sources, packages or tests', async () => {
  const vsix = readFileSync(await packVsix(join(CACHE, 'package-test.vsix')));
  expect(new Set(namesIn(vsix))).toEqual(
    new Set([
      '[Content_Types].xml',
      'extension.vsixmanifest',
      'extension/LICENSE.txt',
      'extension/changelog.md',
      'extension/dist/client/browser.js',
      'extension/dist/client/node.js',
      'extension/dist/notices.txt',
      'extension/dist/server/browser.js',
      'extension/dist/server/node.js',
      ...readdirSync(new URL('../../../docs/rules', import.meta.url)).map(name => `extension/docs/rules/${name}`),
      'extension/images/icon.png',
      'extension/package.json',
      'extension/readme.md',
      'extension/schemas/cablegram.schema.json',
      'extension/schemas/findings.schema.json',
      'extension/schemas/officials.schema.json',
      'extension/schemas/record.schema.json',
      'extension/syntaxes/concordance.tmLanguage.json',
      'extension/syntaxes/language-configuration.officials.json',
      'extension/syntaxes/language-configuration.telegram.json',
      'extension/syntaxes/officials.tmLanguage.json',
      'extension/syntaxes/telegram.tmLanguage.json',
    ]),
  );
  expect(vsix.length).toBeLessThan(1.5 * 1024 * 1024);
});

/** The names in a ZIP archive: its directory stands at the end, and says itself where it begins. */
function namesIn(zip) {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const names = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map(offset => zip.readUInt16LE(at + offset));
    names.push(zip.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}
