import { describe, expect, it } from 'vitest';
import { type Document, readDocument } from '../../server/src/archive/document.ts';
import { treeOf } from '../../server/src/archive/entry-tree.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/settings/settings.ts';

const OTHERS: Settings = { ...DEFAULT_SETTINGS, keys: ['box'] };

function read(text: string, previous?: Document, settings = DEFAULT_SETTINGS): Document {
  return readDocument('/x.telegram', text, settings, previous);
}

const wordingsOf = ({ entries }: Document) =>
  entries.flatMap(({ entry }) => treeOf(entry).blocks.map(({ paragraph }) => paragraph.wording));

/** How many paragraphs an edit leaves to be read again. */
function fresh(before: Document, after: Document): number {
  const known = new Set(wordingsOf(before));
  return wordingsOf(after).filter(wording => !known.has(wording)).length;
}

const POINTS = ['The dues', 'The grain', 'The harbour', 'The ferry', 'The bridge', 'The mail'];
const LONG = `# Letter\n\nSarnow, March 7, 1956.\n\n${POINTS.map(what => `${what} came up again.\n\n`).join('')}Brenno\n`;

describe('an edit reads again only the paragraphs that it touches', () => {
  it.each<[what: string, edit: (text: string) => string, reread: number]>([
    ['a letter in the title', text => text.replace('Letter', 'Letters'), 1],
    ['a letter in the middle', text => text.replace('harbour', 'harbours'), 1],
    ['a letter at the end', text => `${text}x`, 1],
    ['a paragraph goes', text => text.replace('The grain came up again.\n\n', ''), 0],
    ['a paragraph is put in', text => text.replace('The ferry', 'New.\n\nThe ferry'), 1],
    ['a paragraph is split', text => text.replace('The ferry came', 'The ferry\n\ncame'), 2],
    ['two become one', text => text.replace('again.\n\nThe ferry', 'again. The ferry'), 1],
    ['a blank line more', text => text.replace('The ferry', '\nThe ferry'), 0],
    ['everything goes', () => '', 0],
  ])('%s', (_what, edit, reread) => {
    const before = read(LONG);
    wordingsOf(before);
    expect(fresh(before, read(edit(LONG), before))).toBe(reread);
  });

  it('a version that nobody asked about breaks no chain', () => {
    const first = read(LONG);
    wordingsOf(first);
    const second = read(LONG.replace('grain', 'grains'), first);
    expect(fresh(first, read(LONG.replace('grain', 'grain,'), second))).toBe(1);
  });

  it('other settings read all of it again', () => {
    const before = read(LONG);
    wordingsOf(before);
    expect(fresh(before, read(`${LONG}x`, before, OTHERS))).toBe(10);
  });
});
