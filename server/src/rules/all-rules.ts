/** Every rule, in the order of the documentation. A new rule is a file and a line here. */
import { ambiguousDate } from './ambiguous-date.ts';
import { ambiguousOfficial } from './ambiguous-official.ts';
import { anachronism } from './anachronism.ts';
import { callWithoutNote } from './call-without-note.ts';
import { conflictMarker } from './conflict-marker.ts';
import { conflictingDates } from './conflicting-dates.ts';
import { controlCharacter } from './control-character.ts';
import { dateOutOfRange } from './date-out-of-range.ts';
import { declaredButPresent } from './declared-but-present.ts';
import { dividedWord } from './divided-word.ts';
import { duplicateKey } from './duplicate-key.ts';
import { duplicateNote } from './duplicate-note.ts';
import { duplicateNumber } from './duplicate-number.ts';
import { impossibleDate } from './impossible-date.ts';
import { impossibleTime } from './impossible-time.ts';
import { mixedScripts } from './mixed-scripts.ts';
import { noteWithoutCall } from './note-without-call.ts';
import { ocrDate } from './ocr-date.ts';
import { pageOrder } from './page-order.ts';
import { receivedBeforeSent } from './received-before-sent.ts';
import { replacementCharacter } from './replacement-character.ts';
import type { ArchiveRule, EntryRule, IgnoreRule, Rule } from './rule.ts';
import { speakerNotPresent } from './speaker-not-present.ts';
import { unclosedMark } from './unclosed-mark.ts';
import { undated } from './undated.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownMark } from './unknown-mark.ts';
import { unknownOfficial } from './unknown-official.ts';
import { unsigned } from './unsigned.ts';
import { unusedIgnore } from './unused-ignore.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';

export const ALL_RULES: readonly Rule[] = [
  undated,
  unsigned,
  declaredButPresent,
  impossibleDate,
  impossibleTime,
  weekdayMismatch,
  conflictingDates,
  dateOutOfRange,
  receivedBeforeSent,
  ocrDate,
  ambiguousDate,
  unknownOfficial,
  ambiguousOfficial,
  anachronism,
  speakerNotPresent,
  unclosedMark,
  unknownMark,
  mixedScripts,
  replacementCharacter,
  controlCharacter,
  dividedWord,
  conflictMarker,
  noteWithoutCall,
  callWithoutNote,
  duplicateNote,
  pageOrder,
  duplicateNumber,
  unknownKey,
  duplicateKey,
  unusedIgnore,
];

export const ENTRY_RULES = ALL_RULES.filter((rule): rule is EntryRule => rule.reads === 'entry');
export const ARCHIVE_RULES = ALL_RULES.filter((rule): rule is ArchiveRule => rule.reads === 'archive');
export const IGNORE_RULES = ALL_RULES.filter((rule): rule is IgnoreRule => rule.reads === 'ignores');

const CODES: ReadonlyMap<string, Rule> = new Map(ALL_RULES.map(rule => [rule.code, rule]));

export function ruleOf(code: string): Rule | null {
  return CODES.get(code) ?? null;
}
