/** Documents, one after the other → what is found in each, as it was asked for. */
import { parentOf } from '../archive/folders.ts';
import { addNumbers, type NumberPlace, setFirstNumbers } from '../archive/numbers.ts';
import type { Choice } from './check-arguments.ts';
import { type Checked, locate } from './located.ts';
import type { ReadDocument } from './read-documents.ts';

export type Check = (read: ReadDocument) => Checked;

/** Of the documents of a folder only their numbers are remembered, as long as the next is of that folder too. */
export function startChecking(isWanted: Choice): Check {
  let folder: string | null = null;
  let numbers = new Map<string, NumberPlace>();
  return read => {
    const { archive, document, name } = read;
    const own = parentOf(document.file);
    if (own !== folder) numbers = new Map();
    folder = own;
    addNumbers(numbers, document);
    setFirstNumbers(archive, own, numbers);
    return { name, path: document.file, text: document.text, findings: locate(read).filter(isWanted) };
  };
}
