/**
 * `npm run findings`: what `cablegram check` finds in the corpus, by code and per 1,000 documents. The texts are edited,
 * so that nearly everything it finds is to be read: `--show CODE` prints each finding of that rule with its line. With
 * `--officials` each volume has its own list of persons beside it.
 */
import { parseArgs } from 'node:util';
import { checkFiles } from './corpus/check-files.mjs';
import { officialsOf } from './corpus/officials.mjs';
import { readVolume, volumesOf } from './corpus/volumes.mjs';
import { sharedPaths } from './terminal/corpus-folder.mjs';
import { prepare } from './terminal/prepare.mjs';
import { main } from './terminal/say.mjs';

const { values: options } = parseArgs({
  options: {
    volumes: { type: 'string', default: '' },
    show: { type: 'string', multiple: true, default: [] },
    officials: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
  },
});

await main(async () => {
  const [corpus] = sharedPaths('corpus/volumes');
  if (!options['no-build']) await prepare();
  const counts = new Map();
  let documents = 0;
  for (const name of volumesOf(corpus).filter(volume => volume.includes(options.volumes))) {
    const texts = new Map(readVolume(corpus, name).map(({ id, text }) => [`${id}.telegram`, text]));
    const beside = options.officials ? officialsOf(corpus, name) : [];
    const findings = checkFiles(new Map([...texts, ...beside])).filter(({ file }) => texts.has(file));
    documents += texts.size;
    for (const { file, code, severity, span, message, line, related = [] } of findings) {
      const key = `${severity} ${code}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (!options.show.includes(code) && !options.show.includes(severity)) continue;
      console.log(`${name.split('.')[0]} ${file}:${line} ${severity} ${code} ${message}`);
      console.log(`    ${excerpt(texts.get(file) ?? '', span)}`);
      for (const each of related) console.log(`    ${each.message}: ${excerpt(texts.get(each.file) ?? '', each.span)}`);
    }
  }
  print(counts, documents);
});

function excerpt(text, [from, to]) {
  const around = [text.slice(Math.max(0, from - 90), from), text.slice(from, to), text.slice(to, to + 90)];
  const [before, own, after] = around.map(part => part.replace(/\s*\n\s*/g, ' ¶ '));
  return `${before}⟦${own.slice(0, 200)}⟧${after}`;
}

function print(counts, documents) {
  const rows = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  console.log(`\n${documents} documents`);
  for (const [key, many] of rows) {
    const [severity, code] = key.split(' ');
    const share = ((1000 * many) / documents).toFixed(2);
    console.log(`${String(many).padStart(7)} ${share.padStart(8)} per 1,000  ${severity.padEnd(12)} ${code}`);
  }
  const counted = severities =>
    rows.filter(([key]) => severities.includes(key.split(' ')[0])).reduce((sum, [, many]) => sum + many, 0);
  console.log(
    `${((1000 * counted(['error', 'warning'])) / documents).toFixed(2)} errors and warnings per 1,000 documents`,
  );
}
