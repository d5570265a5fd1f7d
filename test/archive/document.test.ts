import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Document, entryAt, readDocument } from '../../server/src/archive/document.ts';
import type { Settings } from '../../server/src/settings/settings.ts';

const settings = { rules: {} } as unknown as Settings;
const others = { rules: {} } as unknown as Settings;

function read(text: string, previous?: Document, own = settings): Document {
  return readDocument('/x.telegram', text, own, previous);
}

/** How many entries an edit leaves to be read again. */
function fresh(before: Document, after: Document): number {
  const known = new Set(before.entries.map(({ entry }) => entry));
  return after.entries.filter(({ entry }) => !known.has(entry)).length;
}

const FIVE = ['one', 'two', 'three', 'four', 'five'].map(name => `# ${name}\n\nText of ${name}.\n\n`).join('');

describe('an edit reads again only the entries that it touches', () => {
  it.each<[what: string, edit: (text: string) => string, reread: number]>([
    ['nothing changes', text => text, 0],
    ['a letter in the third', text => text.replace('Text of three', 'Text off three'), 1],
    ['a letter in the first', text => `${text.slice(0, 2)}x${text.slice(2)}`, 1],
    ['a letter at the end', text => `${text}x`, 1],
    ['an entry goes', text => text.replace('# two\n\nText of two.\n\n', ''), 0],
    ['an entry is put in', text => text.replace('# four', '# new\n\nNew.\n\n# four'), 1],
    ['an entry is split', text => text.replace('Text of two', '# more\n\nText of two'), 2],
    ['two become one', text => text.replace('# three\n', ''), 1],
    ['the first comes twice', text => `# one\n\nText of one.\n\n${text}`, 1],
    ['everything goes', () => '', 1],
  ])('%s', (_what, edit, reread) => {
    const before = read(FIVE);
    const after = read(edit(FIVE), before);
    expect(fresh(before, after)).toBe(reread);
  });

  it('other settings read all of it again', () => {
    const before = read(FIVE);
    expect(fresh(before, read(FIVE, before, others))).toBe(5);
  });

  it('the same text and settings are the same document', () => {
    const before = read(FIVE);
    expect(read(FIVE, before)).toBe(before);
  });
});

it('an edited document is the one that is read afresh', () => {
  const piece = fc.constantFrom('# ', '#', '\n', 'word ', '# a\n', '\r\n', '# a\n\nb\n', '\u{1F4E8}');
  const text = fc.array(piece, { maxLength: 30 }).map(pieces => pieces.join(''));
  fc.assert(
    fc.property(text, text, fc.nat(), fc.nat(), (start, insert, at, length) => {
      const from = at % (start.length + 1);
      const edited = start.slice(0, from) + insert + start.slice(from + (length % 20));
      const after = read(edited, read(start));
      expect(after.entries.map(placed => [placed.start, placed.entry.text])).toEqual(
        read(edited).entries.map(placed => [placed.start, placed.entry.text]),
      );
    }),
  );
});

it('finds the entry at an offset', () => {
  const document = read('# a\n\n# b\n');
  expect([0, 4, 5, 8, 99].map(offset => entryAt(document, offset)?.start)).toEqual([0, 0, 5, 5, 5]);
});
