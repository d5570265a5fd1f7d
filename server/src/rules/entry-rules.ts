/** The rules that read an entry and nothing else, in the order of the documentation. A new one is a file and a line here. */
import { ambiguousDate } from './ambiguous-date.ts';
import { callWithoutNote } from './call-without-note.ts';
import { conflictMarker } from './conflict-marker.ts';
import { conflictingDates } from './conflicting-dates.ts';
import { controlCharacter } from './control-character.ts';
import { dateOutOfRange } from './date-out-of-range.ts';
import { declaredButPresent } from './declared-but-present.ts';
import { dividedWord } from './divided-word.ts';
import { duplicateKey } from './duplicate-key.ts';
import { duplicateNote } from './duplicate-note.ts';
import { impossibleDate } from './impossible-date.ts';
import { impossibleTime } from './impossible-time.ts';
import { mixedScripts } from './mixed-scripts.ts';
import { noteWithoutCall } from './note-without-call.ts';
import { ocrDate } from './ocr-date.ts';
import { pageOrder } from './page-order.ts';
import { receivedBeforeSent } from './received-before-sent.ts';
import { replacementCharacter } from './replacement-character.ts';
import type { EntryRule } from './rule.ts';
import { speakerNotPresent } from './speaker-not-present.ts';
import { unclosedMark } from './unclosed-mark.ts';
import { undated } from './undated.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownMark } from './unknown-mark.ts';
import { unsigned } from './unsigned.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';

export const ENTRY_RULES: readonly EntryRule[] = [
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
  unknownKey,
  duplicateKey,
];
