/** The rules that read the archive around an entry, in the order of the documentation. A new one is a file and a line here. */
import { ambiguousOfficial } from './ambiguous-official.ts';
import { anachronism } from './anachronism.ts';
import { duplicateNumber } from './duplicate-number.ts';
import { misspelledOfficial } from './misspelled-official.ts';
import type { ArchiveRule } from './rule.ts';
import { unknownOfficial } from './unknown-official.ts';

export const ARCHIVE_RULES: readonly ArchiveRule[] = [
  unknownOfficial,
  ambiguousOfficial,
  anachronism,
  misspelledOfficial,
  duplicateNumber,
];
