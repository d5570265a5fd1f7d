/** `node scripts/measure-officials.mjs`: what authorities of 10 to 50,000 officials cost to load, and each document with them. */
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './terminal/run-command.mjs';
import { main } from './terminal/say.mjs';

const SIZES = [10, 100, 1_000, 10_000, 50_000];
const DOCUMENTS = 200;

const SYLLABLES = 'bar bel dor dan fen gal hol ken lan mar nor pol ran sel tar ven wil zor'.split(' ');
const ENDINGS = 'berg ek en er ik in land man ov sen son stad ton vik'.split(' ');
const GIVEN = 'Anton Boris Emil Felix Georg Hans Ivan Karl Leo Martin Otto Paul Robert Viktor'.split(' ');

await main(async () => {
  const server = await load();
  const texts = Array.from({ length: DOCUMENTS }, (_, at) => telegram(at));
  const entries = texts.map(text => [
    text,
    server.readFacts(server.parseEntry(text, server.DEFAULT_SETTINGS), server.DEFAULT_SETTINGS),
  ]);
  console.log('officials   load ms   heap MB   ms a document   names resolved');
  // The engine has to be warm before anything is compared.
  measure(server, entries, 10);
  for (const size of SIZES) {
    const { load: ms, heap, each, resolved } = measure(server, entries, size);
    console.log(
      [
        `${size}`.padStart(9),
        ms.toFixed(0).padStart(9),
        heap.toFixed(1).padStart(9),
        each.toFixed(3).padStart(15),
        `${resolved}`.padStart(16),
      ].join(' '),
    );
  }
  return 0;
});

/** The server's own functions, bundled for this script. */
async function load() {
  const folder = join(ROOT, '.cache/measure-officials');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, 'server.cjs');
  const from = path => JSON.stringify(join(ROOT, 'server/src', path));
  const contents = [
    `export { parseAuthority } from ${from('officials/parse-authority.ts')};`,
    `export { buildAuthority } from ${from('officials/authority.ts')};`,
    `export { readFacts } from ${from('facts/read-facts.ts')};`,
    `export { parseEntry } from ${from('syntax/parse-entry.ts')};`,
    `export { resolveEntry } from ${from('archive/resolve-entry.ts')};`,
    `export { DEFAULT_SETTINGS } from ${from('settings/settings.ts')};`,
  ].join('\n');
  await build({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    logLevel: 'error',
  });
  return createRequire(import.meta.url)(outfile);
}

/** Milliseconds of this process alone, whatever else the machine does. */
function work() {
  return process.cpuUsage().user / 1000;
}

function measure(server, entries, size) {
  const yaml = officials(size);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = work();
  const authority = server.buildAuthority([server.parseAuthority(yaml, 'officials.yaml')]);
  const loaded = work() - start;
  globalThis.gc?.();
  const heap = (process.memoryUsage().heapUsed - before) / 1e6;
  let resolved = 0;
  // What the first document asks of the authority is built once; it belongs to the load, not to each document.
  for (const [text, facts] of entries) server.resolveEntry(text, facts, authority);
  const began = work();
  for (const [text, facts] of entries) {
    for (const { resolution } of server.resolveEntry(text, facts, authority))
      if (resolution.kind === 'resolved') resolved++;
  }
  return { load: loaded, heap, each: (work() - began) / entries.length, resolved };
}

/** A number written as a surname; each has its own up to some seventy thousand. */
function surname(at) {
  const [a, b, c] = [at % 18, Math.floor(at / 18) % 18, Math.floor(at / 324) % 18];
  const name = SYLLABLES[a] + SYLLABLES[b] + SYLLABLES[c] + ENDINGS[Math.floor(at / 5832) % ENDINGS.length];
  return name[0].toUpperCase() + name.slice(1);
}

function officials(size) {
  const entry = at =>
    `  - id: o${at}\n    name: ${surname(at)}, ${GIVEN[at % 14]} ${'ABCDEFG'[at % 7]}.\n    born: ${1880 + (at % 40)}\n` +
    `    offices:\n      - title: Deputy Minister of Department ${at}\n        from: ${1920 + (at % 30)}\n        to: ${1955 + (at % 10)}\n` +
    `    note: Served in the missions of Velmark and Ardana.\n`;
  return `officials:\n${Array.from({ length: size }, (_, at) => entry(at)).join('')}`;
}

/** Each names some of the first ten officials and nobody else of the list, whatever its size. */
function telegram(at) {
  const one = surname(at % 10);
  const two = surname((at + 3) % 10);
  const line = `Today I met Mr. ${one} and ${GIVEN[(at + 3) % 14]} ${two} in the Ministry of Trade at Sarnow. ${two} said that the grain would come by rail in March, and that Ardana had paid its dues. `;
  return `# Telegram From the Mission in Ardana to the Ministry\n\nPort Ilden, March ${(at % 28) + 1}, 1956, 6 p.m.\n\n${at}. ${line.repeat(20)}\n\n${one}\n`;
}
