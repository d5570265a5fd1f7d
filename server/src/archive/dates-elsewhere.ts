/** Dates that a document without one may have, each with what speaks for it: its file's name, its folders, the telegram it answers. */
import { findDates } from '../dates/find-dates.ts';
import { type Archive, documentsOf } from './archive.ts';
import type { Document } from './document.ts';
import type { Entry } from './entry.ts';
import { factsOf } from './entry-facts.ts';
import { foldersOf, parentOf, shownName } from './folders.ts';
import { numbersOf } from './numbers.ts';

export interface DateElsewhere {
  /** EDTF. */
  readonly edtf: string;
  /** The end of a sentence: `from the name of the file`. */
  readonly evidence: string;
}

/** The best first; each value once. */
export function datesElsewhere(archive: Archive, document: Document, entry: Entry): readonly DateElsewhere[] {
  const folders = foldersOf(document.file, archive.roots);
  const found = [
    // A name speaks for all that the file holds, and so for none of several.
    ...(document.entries.length === 1 ? ofName(shownName(document.file), entry, 'from the name of the file') : []),
    ...folders.flatMap(folder => ofName(shownName(folder), entry, `from the folder ${shownName(folder)}`)),
    ...ofAnswer(archive, document, entry),
  ];
  return found.filter(({ edtf }, at) => found.findIndex(other => other.edtf === edtf) === at);
}

function ofName(words: string, { settings }: Entry, evidence: string): readonly DateElsewhere[] {
  return findDates(words, [0, words.length], settings.dates).flatMap(({ edtf, problem, yearGiven, precision }) =>
    edtf !== null && problem === null && yearGiven && precision !== 'year' ? [{ edtf, evidence }] : [],
  );
}

/** A telegram is not older than the one that it answers. */
function ofAnswer(archive: Archive, document: Document, entry: Entry): readonly DateElsewhere[] {
  const { answers } = factsOf(entry);
  if (!answers) return [];
  const folder = parentOf(document.file);
  for (const other of documentsOf(archive)) {
    if (parentOf(other.file) !== folder) continue;
    for (const { entry: answered } of other.entries) {
      const { date } = factsOf(answered);
      if (answered === entry || !date?.edtf || date.edtf.includes('/')) continue;
      if (!numbersOf(answered, archive.open.has(other.file)).some(({ text }) => endsInNumber(text, answers.number)))
        continue;
      const where = shownName(other.file);
      return [
        { edtf: `${date.edtf}/..`, evidence: `on or after ${date.text}: it answers ${answers.number} in ${where}` },
      ];
    }
  }
  return [];
}

/** `1643` in `No. 1643`, not in `21643`. */
function endsInNumber(text: string, number: string): boolean {
  const before = text.charAt(text.length - number.length - 1);
  return text.endsWith(number) && (before < '0' || before > '9');
}
