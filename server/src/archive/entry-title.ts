/** The title of an entry, kept without the entry's facts: a list of ten thousand files has only titles in memory. */
import type { Written } from '../facts/facts.ts';
import { readTitle } from '../facts/title.ts';
import { parseEntry } from '../syntax/parse-entry.ts';
import { copyText } from '../text/copy-text.ts';
import type { Entry } from './entry.ts';

const titles = new WeakMap<Entry, Written | null>();

/** Its span is relative to the entry. */
export function titleOf(entry: Entry): Written | null {
  let title = titles.get(entry);
  if (title === undefined) {
    const read = readTitle(parseEntry(entry.text, entry.settings));
    title = read && { text: copyText(read.text), span: read.span };
    titles.set(entry, title);
  }
  return title;
}
