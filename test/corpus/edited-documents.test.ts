/** Edited is the same as read afresh, over real documents: random edits, the same ones every time. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkEdited } from '../support/edited-archive.ts';
import { OFFICIALS } from '../support/memory-archive.ts';

const DOCUMENTS = fileURLToPath(new URL('../../../shared/corpus/documents', import.meta.url));
const here = existsSync(DOCUMENTS);
const names = here
  ? readdirSync(DOCUMENTS, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.txt'))
      .toSorted()
  : [];

/** Long enough for everything that a document can hold, short enough for hundreds of readings. */
const LONGEST = 12_000;

describe('an edited document of the corpus', () => {
  it(here ? 'is there to be edited' : 'is not there: ../shared/corpus is not beside this checkout', () => {
    expect(names.length > 0).toBe(here);
  });

  it.runIf(here)('gives the same as one read afresh', () => {
    const texts = names.map(name => readFileSync(join(DOCUMENTS, name), 'utf8')).filter(text => text.length <= LONGEST);
    const files = fc
      .array(fc.constantFrom(...texts), { minLength: 1, maxLength: 3 })
      .map(parts => parts.map((part, i) => (i === 0 ? part : `# ${i}\n${part}`)).join('\n'));
    checkEdited(files, { seed: 1962, runs: 120, officials: OFFICIALS });
  });
});
