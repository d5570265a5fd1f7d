/** The licences of the packages that were bundled: they ask to be passed on with the copy. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function writeNotices(metafiles, file) {
  const folders = new Set();
  for (const path of metafiles.flatMap(metafile => Object.keys(metafile.inputs))) {
    const found = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path);
    if (found) folders.add(found[0]);
  }
  const notices = new Map();
  for (const folder of [...folders].toSorted((a, b) => (a < b ? -1 : 1))) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const text = readdirSync(folder).find(each => /^licen[cs]e/i.test(each));
    notices.set(`${name} ${version} (${license})`, text ? readFileSync(join(folder, text), 'utf8').trim() : '');
  }
  const parts = [...notices].map(([title, text]) => `${title}\n\n${text}\n`);
  writeFileSync(file, ['Cablegram contains the following packages.\n', ...parts].join(`\n${'-'.repeat(78)}\n\n`));
}
