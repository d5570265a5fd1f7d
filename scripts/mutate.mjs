/**
 * `npm run mutate`: plants each fault into clean documents of the corpus and tells, by rule, how many are found at the
 * right place. Which documents and where is the same for the same seed.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkFiles } from './corpus/check-files.mjs';
import { readVolume, volumesOf } from './corpus/volumes.mjs';
import { sharedPaths } from './terminal/corpus-folder.mjs';
import { main } from './terminal/say.mjs';
import { FAULTS } from '../test/corpus/mutate/faults.mjs';
import { randomFrom } from '../test/corpus/mutate/random.mjs';

const { values: options } = parseArgs({
  options: {
    documents: { type: 'string', default: '4000' },
    each: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
    rule: { type: 'string', multiple: true, default: [] },
    missed: { type: 'string' },
    json: { type: 'string' },
  },
});

/** What must be found of removed dates and signatures, and of the rest. */
const WANTED = {
  undated: 0.97,
  unsigned: 0.97,
  // Short names a letter apart that sound alike are two as often as one: they are left alone on purpose.
  'misspelled-official': 0.9,
};
const WANTED_ELSE = 0.95;

await main(async () => {
  const [corpus] = sharedPaths('corpus/volumes');
  const random = randomFrom(Number(options.seed));
  const documents = chooseDocuments(corpus, random);
  const clean = cleanDocuments(documents);
  const missed = [];
  const rows = FAULTS.filter(({ code }) => options.rule.length === 0 || options.rule.includes(code)).map(fault => {
    const planted = plantAll(fault, random.shuffle(documents), clean, random);
    const failures = failuresOf(fault, planted);
    missed.push(...failures.map(({ name, text, span }) => ({ code: fault.code, what: fault.what, name, span, text })));
    return { code: fault.code, what: fault.what, planted: planted.length, found: planted.length - failures.length };
  });
  print(rows);
  if (options.json) writeFileSync(options.json, `${JSON.stringify(rows, null, 1)}\n`);
  if (options.missed) writeFileSync(options.missed, missed.map(each => `${JSON.stringify(each)}\n`).join(''));
  return rows.every(isEnough) ? 0 : 1;
});

/** About as many of each volume. */
function chooseDocuments(corpus, random) {
  const volumes = volumesOf(corpus);
  const each = Math.ceil(Number(options.documents) / volumes.length);
  return volumes.flatMap(volume => {
    const short = readVolume(corpus, volume).filter(({ text }) => text.length > 600 && text.length < 15_000);
    return random.shuffle(short).slice(0, each);
  });
}

/** By rule, the documents in which it finds nothing. */
function cleanDocuments(documents) {
  const found = checkFiles(new Map(documents.map(document => [nameOf(document), document.text])));
  return (document, code) => !found.some(finding => finding.code === code && finding.file === nameOf(document));
}

function nameOf({ volume, id }) {
  return `${volume}/${id}.telegram`;
}

function plantAll(fault, documents, isClean, random) {
  const planted = [];
  for (const document of documents) {
    if (planted.length >= Number(options.each)) break;
    const plan = isClean(document, fault.code) ? fault.plant(document, random) : null;
    if (plan) planted.push({ name: `${document.volume}-${document.id}`, ...plan });
  }
  return planted;
}

/** Each in a folder of its own, with what must lie beside it. */
function failuresOf({ code }, planted) {
  const files = new Map();
  for (const { name, text, beside = {} } of planted) {
    files.set(`${name}/document.telegram`, text);
    for (const [other, own] of Object.entries(beside)) files.set(`${name}/${other}`, own);
  }
  const found = checkFiles(files, '--rule', code);
  return planted.filter(
    ({ name, span }) =>
      !found.some(finding => finding.file === `${name}/document.telegram` && meets(finding.span, span)),
  );
}

function meets([from, to], [start, end]) {
  return from === to ? start <= from && from <= end : from < end && start < to;
}

function isEnough({ code, planted, found }) {
  return found >= (WANTED[code] ?? WANTED_ELSE) * planted;
}

function print(rows) {
  for (const row of rows) {
    const { code, what, planted, found } = row;
    const share = planted === 0 ? 'no place' : `${((100 * found) / planted).toFixed(1)} %`;
    const short = isEnough(row) ? '' : '  ← too few';
    console.log(`${share.padStart(8)}  ${`${found}/${planted}`.padStart(9)}  ${code.padEnd(22)} ${what}${short}`);
  }
}
