/** Edited is the same as read afresh, over constructed text; `test/corpus/edited-documents.test.ts` does it with real ones. */
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { checkEdited } from '../support/edited-archive.ts';
import { OFFICIALS } from '../support/memory-archive.ts';

const TELEGRAM =
  '# 250. Telegram From the Embassy in Velmark\n\nSarnow, March 7, 1956—6 p.m.\n\n1183. Mr. Brenno called.[1]\n\nWhitcombe\n\n[1] Not printed.\n';
const TALK =
  '# Memorandum of Conversation\n\nSarnow, March 8, 1956.\n\nPARTICIPANTS\nSandor Brenno\nOlga Halvard\n\nBrenno: We agree.\n\nHalvard: Not yet.\n\nBrenno: Then in May.\n';
const SOVIET =
  '7 March 1956\n\nToday Comrade Brenno was met by N.P. Orlov.\n\nN.P. Orlov said that the dues were paid.\n\n7.III.56 ORLOV\n\nNote: in pencil.\nOrlov reports on dues.\n';
const ENCLOSED =
  '# Letter\n\n[Date: 9 March 1956]\n\nDear Mr. Halvard: I enclose it.\n\nSincerely yours,\n\nSandor Brenno\n\n[Enclosure]\n\nPort Ilden, February 2, 1956.\n\nIt froze.\n\nA. Rusal\n';

describe('an edited document', () => {
  it('gives the same as one read afresh', () => {
    const files = fc
      .array(
        fc.oneof(fc.constantFrom(TELEGRAM, TALK, SOVIET, ENCLOSED), fc.string({ unit: 'grapheme', maxLength: 80 })),
        {
          minLength: 1,
          maxLength: 4,
        },
      )
      .map(parts => parts.join(''));
    checkEdited(files, { seed: 1962, runs: 60, officials: OFFICIALS });
  }, 30_000);
});
