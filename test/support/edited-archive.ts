/**
 * The law that an edited document gives the same as one read afresh: random edits, one after the other, as fast-check
 * draws and shrinks them. What an archive remembers between two versions must never show.
 */
import fc from 'fast-check';
import { withOpen } from '../../server/src/archive/archive.ts';
import { recordsOf } from '../../server/src/export/record.ts';
import { archiveOf } from './memory-archive.ts';

export interface TextEdit {
  /** A share of the text's length, so that a shrunk text keeps its edits. */
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** What divides, opens, closes or forces something, besides plain words. */
const PIECES = [
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\f',
  ' ',
  '\u00a0',
  '\ufeff',
  '# ',
  '# Title\n',
  '#',
  '## Heading\n\n',
  '\\',
  '[',
  ']',
  '[1]',
  '{--',
  '--}',
  '[Date: 7 March 1956]\n',
  '[undated]',
  '[unsigned]\n',
  '[Enclosure]\n\n',
  '7.III.56 ORLOV\n',
  'Sarnow, March 7, 1956.\n\n',
  'TOP SECRET\n',
  'Tesar: We agree.\n\n',
  'Sandor Brenno said that the dues were paid.\n\n',
  'Note: not found.\n',
  'Halvard',
  '😀',
  'e\u0301',
  '.',
  ':',
] as const;

const edits: fc.Arbitrary<readonly TextEdit[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.oneof(fc.constant(0), fc.nat(8), fc.nat(400)),
    insert: fc.oneof(fc.constantFrom(...PIECES), fc.constant(''), fc.string({ maxLength: 6 })),
  }),
  { minLength: 1, maxLength: 6 },
);

export interface Runs {
  readonly seed: number;
  readonly runs: number;
  readonly officials: string;
}

/** Throws with the shrunk text and edits where an edited document differs from one read afresh. */
export function checkEdited(texts: fc.Arbitrary<string>, { seed, runs, officials }: Runs): void {
  fc.assert(
    fc.property(texts, edits, (first, list) => {
      let archive = archiveOf({ '/a/officials.yaml': officials, [FILE]: first });
      let text = first;
      for (const edit of list) {
        // What is known of the version before is asked for, so that there is something to be reused.
        print(archive);
        text = applied(text, edit);
        archive = withOpen(archive, FILE, text);
        const fresh = print(archiveOf({ '/a/officials.yaml': officials, [FILE]: text }));
        if (print(archive) !== fresh) throw new Error(`differs from a fresh reading: ${JSON.stringify(text)}`);
      }
    }),
    { seed, numRuns: runs },
  );
}

const FILE = '/a/x.telegram';

function applied(text: string, { at, remove, insert }: TextEdit): string {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + insert + text.slice(from + remove);
}

function print(archive: ReturnType<typeof archiveOf>): string {
  const document = archive.open.get(FILE);
  return document ? [...recordsOf(archive, document, FILE)].map(record => JSON.stringify(record)).join('\n') : '';
}
