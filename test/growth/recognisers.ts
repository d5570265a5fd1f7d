/** Every function that reads document text, with what lets an input past its first glance. */
import { findDates } from '../../server/src/dates/find-dates.ts';
import { findTimes } from '../../server/src/dates/find-times.ts';
import { readDateValue } from '../../server/src/dates/date-value.ts';
import { readUndated } from '../../server/src/dates/undated.ts';
import { nominatives } from '../../server/src/names/cyrillic-cases.ts';
import { unhooked } from '../../server/src/names/hooked.ts';
import { transcribes } from '../../server/src/names/transcribed.ts';
import { fold } from '../../server/src/names/fold.ts';
import { parseListedName } from '../../server/src/names/listed-name.ts';
import {
  capitalWordsBefore,
  phraseBehind,
  phrasesBehindLinks,
  withoutClause,
} from '../../server/src/names/office-phrases.ts';
import { soundKey } from '../../server/src/names/sound.ts';
import { scanNameWords } from '../../server/src/names/words.ts';
import { DEFAULT_SETTINGS } from '../../server/src/settings/settings.ts';
import { findConflicts } from '../../server/src/syntax/conflicts.ts';
import { readAnswer } from '../../server/src/syntax/constructs/answer.ts';
import * as afterClose from '../../server/src/syntax/constructs/after-close.ts';
import { readBracketWords } from '../../server/src/syntax/constructs/bracket-words.ts';
import { isClockLine, readDateLine, readReceived } from '../../server/src/syntax/constructs/date-line.ts';
import { isRemarkLine, readIgnore } from '../../server/src/syntax/constructs/editor-remark.ts';
import { readEnclosureLabel } from '../../server/src/syntax/constructs/enclosure.ts';
import { isDescription } from '../../server/src/syntax/constructs/description.ts';
import { readFileNumber } from '../../server/src/syntax/constructs/file-number.ts';
import { readHeadLine, readPieces } from '../../server/src/syntax/constructs/head-line.ts';
import * as headingLookAlike from '../../server/src/syntax/constructs/heading-look-alike.ts';
import { isTitleCase, readHeading, readMarkedHeading } from '../../server/src/syntax/constructs/heading.ts';
import { isLeadership, nearestKey, readForcedKey, readKeyLine } from '../../server/src/syntax/constructs/key-line.ts';
import { isLetterhead } from '../../server/src/syntax/constructs/letterhead.ts';
import * as meetingPeople from '../../server/src/syntax/constructs/meeting-people.ts';
import { isNameShaped, isOfficeShaped } from '../../server/src/syntax/constructs/name-shape.ts';
import { readNarrated } from '../../server/src/syntax/constructs/narrated.ts';
import * as note from '../../server/src/syntax/constructs/note.ts';
import { numberedHeading, readNumberMarks } from '../../server/src/syntax/constructs/numbered.ts';
import { isOmission } from '../../server/src/syntax/constructs/omission.ts';
import * as opening from '../../server/src/syntax/constructs/opening.ts';
import * as people from '../../server/src/syntax/constructs/people.ts';
import { findCalls } from '../../server/src/syntax/constructs/note-call.ts';
import { findPages } from '../../server/src/syntax/constructs/page-mark.ts';
import { readPersonShape } from '../../server/src/syntax/constructs/person.ts';
import { countProse, readProse } from '../../server/src/syntax/constructs/prose.ts';
import { salutationLength, valedictionLength } from '../../server/src/syntax/constructs/salutation.ts';
import { readTitlePeople } from '../../server/src/syntax/constructs/title-people.ts';
import * as signatureLine from '../../server/src/syntax/constructs/signature-line.ts';
import * as title from '../../server/src/syntax/constructs/title.ts';
import { findInnerLabels, readTurnLabel } from '../../server/src/syntax/constructs/turn.ts';
import { findMarkFaults } from '../../server/src/syntax/mark-faults.ts';
import { findMarks } from '../../server/src/syntax/marks.ts';
import { withoutRemarks } from '../../server/src/syntax/remarks.ts';
import { findTextFaults } from '../../server/src/syntax/text-faults.ts';
import { readKindWord } from '../../server/src/syntax/words/kinds.ts';
import { withoutCalls } from '../../server/src/text/ends.ts';
import { foldBlanks } from '../../server/src/text/words.ts';

export interface Recogniser {
  readonly name: string;
  readonly read: (text: string) => unknown;
  /** What the input begins with, besides nothing. */
  readonly leads?: readonly string[];
  /** What it ends in, besides nothing. */
  readonly ends?: readonly string[];
}

const { dates } = DEFAULT_SETTINGS;
const heading = { alone: true, allCapitals: false, textFollows: true, recurs: true } as const;

export const RECOGNISERS: readonly Recogniser[] = [
  { name: 'after-close: declassification', read: afterClose.isDeclassification, leads: ['GDS '] },
  { name: 'after-close: clerk', read: afterClose.isClerkLine, leads: ['Translated by '] },
  { name: 'after-close: distribution', read: afterClose.isDistributionLine, leads: ['cc: '] },
  { name: 'after-close: addressee', read: afterClose.isAddresseeLine, leads: ['To His '] },
  { name: 'after-close: end mark', read: afterClose.isEndMark, leads: ['End of '] },
  { name: 'after-close: postscript', read: afterClose.isPostscript, leads: ['P.S. '] },
  { name: 'after-close: page number', read: afterClose.readPageNumber, leads: ['Page '] },
  { name: 'after-close: running head', read: afterClose.isRunningHead, leads: ['Foreign Relations, '] },
  {
    name: 'bracket-words',
    read: readBracketWords,
    leads: ['handwritten: ', '2 ', 'in the '],
    ends: ['?', ' lines missing'],
  },
  {
    name: 'date-line',
    read: text => readDateLine(text, 0, dates),
    leads: ['Sarnow, March 7, 1956', 'undated '],
    ends: [' 1956'],
  },
  { name: 'date-line: clock', read: isClockLine, leads: ['12:10 '] },
  { name: 'date-line: received', read: text => readReceived(text, 0, dates), leads: ['[Received '], ends: [']'] },
  { name: 'enclosure', read: text => readEnclosureLabel(text, 0, true), leads: ['[Enclosure ', 'Tab A'], ends: [']'] },
  { name: 'description', read: isDescription, leads: ['1. A', '1. A. 3 '], ends: [' pp. '] },
  {
    name: 'file-number: shelf',
    read: text => readFileNumber(text, 0),
    leads: ['S/P Files: lot 64 D 56 ', 'A Library, A '],
    ends: [' papers'],
  },
  { name: 'file-number', read: text => readFileNumber(text, 0), leads: ['740.00', 'Files '], ends: [': Telegram'] },
  { name: 'head-line', read: text => readHeadLine(text, 0), leads: ['SECRET '] },
  { name: 'head-line: pieces', read: text => readPieces(text, 0, 0), leads: ['SECRET ', 'No. '] },
  { name: 'heading', read: text => readHeading(text, 0, heading), leads: ['Trade '], ends: [':', '.'] },
  { name: 'heading: marked', read: text => readMarkedHeading(text, 0), leads: ['## '] },
  { name: 'heading: title case', read: isTitleCase, leads: ['Trade '] },
  { name: 'heading-look-alike', read: headingLookAlike.looksLikeHeading, leads: ['Trade '] },
  { name: 'letterhead', read: isLetterhead, leads: ['DEPARTMENT OF '] },
  { name: 'heading-look-alike: tick', read: headingLookAlike.isTick, leads: ['- '] },
  { name: 'key-line', read: text => readKeyLine(text, 0), leads: ['FROM ', 'From: ', 'PARTICIPANTS '] },
  { name: 'key-line: forced', read: text => readForcedKey(text, 0, ['box']), leads: ['[Date: ', '[Box'], ends: [']'] },
  {
    name: 'meeting-people: opening',
    read: meetingPeople.readOpeningPeople,
    leads: ['Today I met ', 'Today talks were held between ', 'Present were '],
  },
  {
    name: 'meeting-people: present',
    read: meetingPeople.readPresentPeople,
    leads: ['Present were ', 'Present at the talk were '],
  },
  {
    name: 'title-people',
    read: readTitlePeople,
    leads: ['Memorandum of Conversation Between ', 'Запись беседы Н. Орлова с ', 'Прием посла '],
  },
  { name: 'meeting-people: recorder', read: meetingPeople.readRecorder, leads: ['Recorded by '] },
  { name: 'name-shape', read: isNameShaped, leads: ['Lund '] },
  { name: 'name-shape: office', read: isOfficeShaped, leads: ['Minister ', 'Secretary of '] },
  {
    name: 'narrated',
    read: text => readNarrated(text, 0),
    leads: ['Mr. Lund said ', 'Knowing it, Mr. Lund, ', 'The Minister ', 'I told '],
  },
  { name: 'note: mark', read: note.readNoteMark, leads: ['[1] ', '* '] },
  { name: 'note: label', read: note.readNoteLabel, leads: ['Note: ', '[Source: '] },
  { name: 'note: legend', read: note.isLegend, leads: ['ARX. F. 9. ', 'FO 371/'] },
  { name: 'note: abstract', read: note.isAbstractLabel, leads: ['Summary'] },
  { name: 'note: source', read: note.isSourceNote, leads: ['Source'] },
  { name: 'numbered', read: readNumberMarks, leads: ['1. ', '('] },
  { name: 'numbered: heading', read: text => numberedHeading(text, 0, 2), leads: ['1. Trade '], ends: ['.'] },
  { name: 'omission', read: isOmission, leads: ['[Here follows ', '[2 lines '], ends: [']', ' omitted]'] },
  { name: 'opening: today', read: opening.isOfToday, leads: ['today '] },
  { name: 'opening: number', read: opening.hasFusedNumber, leads: ['1183. ', 'For '] },
  { name: 'opening: self name', read: opening.readSelfName, leads: ['this '], ends: [' this telegram'] },
  { name: 'opening: meeting left out', read: opening.leavesOutMeeting, leads: ['[Here follows '] },
  { name: 'opening: bare surname', read: opening.isBareSurname, leads: ['Lund'] },
  { name: 'opening: personal signature', read: opening.isPersonalSignature, leads: ['W. '] },
  { name: 'opening: time behind a dash', read: opening.hasDashTime, leads: ['1956—'] },
  { name: 'opening: given signature', read: opening.isGivenSignature, leads: ['Walter '] },
  { name: 'opening: colleague', read: opening.isColleagueAddress, leads: ['Dear '] },
  { name: 'prose', read: text => readProse([text], countProse), leads: ['The dues '], ends: ['.'] },
  { name: 'answer', read: text => readAnswer(text, 0), leads: ['Your telegram ', 'Re '], ends: [' 1643'] },
  { name: 'key-line: leadership', read: isLeadership, leads: ['ЦК ', 'TO THE CENTRAL ', ' '] },
  { name: 'key-line: nearest', read: nearestKey, leads: ['Dat'] },
  { name: 'page-mark', read: findPages, leads: ['[p. '], ends: [']'] },
  { name: 'note-call', read: findCalls, leads: ['dues.[1'], ends: [']'] },
  { name: 'conflicts', read: findConflicts, leads: ['<<<<<<< a\n', '<<<<<<<'], ends: ['\n>>>>>>> b'] },
  { name: 'mark-faults', read: findMarkFaults, leads: ['{--', '{>>', '{==', '[[a-b|'], ends: ['--}', '==}', ']'] },
  { name: 'text-faults', read: findTextFaults, leads: ['а', '\ufffd'], ends: ['a'] },
  { name: 'remarks', read: withoutRemarks, leads: ['{>>', '\\{>>'], ends: ['<<}'] },
  { name: 'editor-remark', read: isRemarkLine, leads: ['{>>'], ends: ['<<}'] },
  { name: 'editor-remark: ignore', read: readIgnore, leads: ['cablegram-ignore '] },
  { name: 'people: list line', read: people.splitListLine, leads: ['Mr. Lund, ', 'Walter Lund and '] },
  { name: 'people: run in', read: people.splitRunIn, leads: ['Mr. Lund, '] },
  { name: 'people: group', read: people.isGroupLabel, leads: ['Velmark '], ends: [' side'] },
  {
    name: 'person',
    read: text => readPersonShape(text, [0, text.length]),
    leads: ['Mr. Lund, ', 'the Minister (', 'Secretary '],
    ends: [')'],
  },
  { name: 'salutation', read: salutationLength, leads: ['Dear Mr. ', 'Sehr geehrter '], ends: [':'] },
  { name: 'salutation: valediction', read: valedictionLength, leads: ['Sincerely ', 'Accept, '] },
  {
    name: 'signature-line',
    read: text => signatureLine.readSignatureLine(text, 0, dates),
    leads: ['/s/ ', '7.III.56 ', 'Lund, '],
  },
  { name: 'signature-line: unsigned', read: signatureLine.isUnsignedLine, leads: ['[Message '], ends: ['unsigned]'] },
  {
    name: 'signature-line: withheld',
    read: signatureLine.isWithheldName,
    leads: ['[name '],
    ends: [' not declassified]'],
  },
  {
    name: 'signature-line: wire',
    read: signatureLine.readWireName,
    leads: ['= '],
    ends: [' = lund +', '=', ' herzlichst lund'],
  },
  { name: 'signature-line: run in', read: signatureLine.readRunInName, leads: ['Yours, ', 'Ihr '], ends: [', Walter'] },
  { name: 'signature-line: end of a wire', read: signatureLine.endsWire, leads: ['= '] },
  { name: 'signature-line: lowered', read: text => signatureLine.isLoweredName(text, text), leads: ['ab'] },
  { name: 'signature-line: full name', read: signatureLine.isFullName, leads: ['Walter '] },
  {
    name: 'title',
    read: text => title.readTitle(text, 0, true),
    leads: ['250. Telegram From ', 'The Minister (Lund) to '],
  },
  { name: 'title: marked', read: text => title.readMarkedTitle(text, 0), leads: ['# '] },
  { name: 'title: kind', read: title.titleNamesKind, leads: ['Telegram '] },
  { name: 'title: address', read: title.splitAddress, leads: ['Lund to '] },
  { name: 'title: addressed', read: title.isAddressed, leads: ['Lund to '] },
  { name: 'title: parties', read: title.readParties, leads: ['Telegram From ', 'Lund to ', 'Memorandum by '] },
  { name: 'title: end', read: title.isTitleEnd },
  { name: 'title: number', read: title.isNumberLine, leads: ['No. '] },
  { name: 'turn', read: text => readTurnLabel(text, 0), leads: ['Lund (', 'N.P. '], ends: [': '] },
  { name: 'turn: inner', read: text => findInnerLabels(text, 0, 0), leads: ['Lund: '] },
  { name: 'marks', read: text => findMarks(text), leads: ['{--', '[[lund|'], ends: ['--}', ']]'] },
  { name: 'kinds', read: readKindWord, leads: ['Telegram ', 'Secret '] },
  { name: 'find-dates', read: text => findDates(text, [0, text.length], dates) },
  { name: 'find-times', read: text => findTimes(text, [0, text.length]) },
  { name: 'date-value', read: text => readDateValue(text, [0, text.length], dates), leads: ['c. ', '['] },
  { name: 'undated', read: text => readUndated(text, [0, text.length], dates), leads: ['undated [', '[undated; '] },
  { name: 'cyrillic-cases', read: nominatives },
  { name: 'fold', read: fold },
  { name: 'hooked', read: unhooked },
  { name: 'transcribed', read: text => transcribes(text, 'harriman'), leads: ['ха'] },
  { name: 'listed-name', read: parseListedName, leads: ['Lund, ', 'Lund (', 'Diem: see '] },
  { name: 'office-phrases: before', read: capitalWordsBefore },
  { name: 'office-phrases: links', read: phrasesBehindLinks },
  { name: 'office-phrases: behind', read: phraseBehind, leads: [', '] },
  { name: 'office-phrases: clause', read: withoutClause, leads: ['Minister '] },
  { name: 'sound', read: soundKey },
  { name: 'words', read: scanNameWords },
  { name: 'ends', read: withoutCalls, ends: ['[1]'] },
  { name: 'blanks', read: foldBlanks },
];
