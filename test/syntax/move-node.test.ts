import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/settings/settings.ts';
import { moveNode } from '../../server/src/syntax/move-node.ts';
import { parseEntry } from '../../server/src/syntax/parse-entry.ts';

const HEAD = '250. Telegram From the Embassy in Velmark\n\nTOP SECRET\n\nFrom: Brenno\n\n';
const nodesOf = (text: string) => parseEntry(text, DEFAULT_SETTINGS).blocks.map(({ node }) => node);

/** A paragraph above moves all below it: their nodes are those of the shorter text, moved. */
describe('a moved node', () => {
  it.each<[what: string, text: string]>([
    ['a head', `${HEAD}Sarnow, March 7, 1956—6 p.m. [Received March 8.]\n\nThe dues were paid.\n\nBRENNO\n`],
    ['no date', `${HEAD}Sarnow, undated.\n\nThe dues were paid.\n\n[unsigned]\n`],
    [
      'points and headings',
      `${HEAD}March 7, 1956.\n\nHARBOUR DUES\n\n1. Grain\n\nIt came.\n\n2. Ships\n\nThey went.\n`,
    ],
    ['turns', `${HEAD}March 7, 1956.\n\nBrenno: Yes. Halvard: No.\n\nHalvard: No.\n\nBrenno: Yes.\n\nHalvard: No.\n`],
    [
      'a narrated talk',
      `${HEAD}March 7, 1956.\n\nN. Brenno said that the dues were paid.\n\nN. Halvard replied that not all were.\n`,
    ],
    [
      'a close',
      `${HEAD}The dues were paid.\n\nSincerely yours, Sandor Brenno\n\n7.III.56 ORLOV\n\nTranslated by K. Lund\n`,
    ],
    ['apparatus', `${HEAD}Paid.[1]\n\nBRENNO\n\n[1] Not printed.\n\nSource: PA, B 10, Bd. 212.\n`],
    [
      'an enclosure',
      `${HEAD}It is enclosed.\n\nBRENNO\n\n[Enclosure]\n\nPort Ilden, February 2, 1956.\n\nIt froze.\n\nRUSAL\n`,
    ],
  ])('%s', (_what, text) => {
    const longer = text.replace('TOP SECRET', 'TOP SECRET\n\n[Number: 12]');
    const by = longer.length - text.length;
    expect(nodesOf(longer).slice(3)).toEqual(
      nodesOf(text)
        .slice(2)
        .map(node => moveNode(node, by)),
    );
    expect(nodesOf(text).map(node => moveNode(moveNode(node, 7), -7))).toEqual(nodesOf(text));
  });
});
