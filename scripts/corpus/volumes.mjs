/** The volumes of the corpus: gzipped lines, each a document with what its editors encoded. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export function volumesOf(corpus) {
  return readdirSync(corpus)
    .filter(name => name.endsWith('.jsonl.gz'))
    .sort();
}

export function readVolume(corpus, name) {
  return gunzipSync(readFileSync(join(corpus, name)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));
}
