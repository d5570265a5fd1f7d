/** What the passes of an entry ask of single paragraphs, again after every edit: answered once for each wording. */
import type { DateSettings } from '../dates/date-settings.ts';
import { findDates } from '../dates/find-dates.ts';
import { type DateReading, moveDate } from '../dates/reading.ts';
import type { Settings } from '../settings/settings.ts';
import { withoutCalls } from '../text/ends.ts';
import { shift, type Span } from '../text/span.ts';
import { isRunningHead, readPageNumber } from './constructs/after-close.ts';
import { readDateLine } from './constructs/date-line.ts';
import { readEnclosureLabel } from './constructs/enclosure.ts';
import { readForcedKey } from './constructs/key-line.ts';
import { isNameShaped, isOfficeShaped } from './constructs/name-shape.ts';
import { readNarrated } from './constructs/narrated.ts';
import { type Call, findCalls } from './constructs/note-call.ts';
import { isLegend, readNoteLabel, readNoteMark } from './constructs/note.ts';
import { numberedHeading, readNumberMarks } from './constructs/numbered.ts';
import { isOmission } from './constructs/omission.ts';
import { findPages, type PageMark } from './constructs/page-mark.ts';
import { salutationLength, valedictionLength } from './constructs/salutation.ts';
import { readSignatureLine, type SignatureLine } from './constructs/signature-line.ts';
import { findInnerLabels, readTurnLabel, type TurnLabel } from './constructs/turn.ts';
import { moveNode, moveSigner } from './move-node.ts';
import { ask, askPlaced } from './wording.ts';

const moveLabel = (label: TurnLabel, by: number): TurnLabel => ({
  ...label,
  label: shift(label.label, by),
  speaker: shift(label.speaker, by),
});

export const turnLabelOf = askPlaced(({ flat }) => readTurnLabel(flat, 0), moveLabel);
/** Labels inside a paragraph that is no turn itself. */
export const innerLabelsOf = askPlaced(({ flat }) => findInnerLabels(flat, 0, 0), moveLabels);
/** Labels inside a paragraph behind the one that it opens with, which ends at `from`. */
export const furtherLabelsOf = askPlaced(({ flat }, from: number) => findInnerLabels(flat, 0, from), moveLabels);

function moveLabels(labels: readonly TurnLabel[], by: number): readonly TurnLabel[] {
  return labels.length === 0 ? labels : labels.map(label => moveLabel(label, by));
}

export const numberMarksOf = ask(({ flat }) => readNumberMarks(flat));
/** The heading behind a point's mark, whose length is the same however the mark is read. */
export const pointHeadingOf = askPlaced(({ flat }, length: number) => numberedHeading(flat, 0, length), shift);
export const narratedOf = askPlaced(
  ({ flat }) => readNarrated(flat, 0),
  (narrated, by) => (narrated.subject ? { ...narrated, subject: shift(narrated.subject, by) } : narrated),
);

export const forcedKeyOf = askPlaced(
  ({ flat }, { keys }: Pick<Settings, 'keys'>) => readForcedKey(flat, 0, keys),
  moveNode,
);
/** Every date in the paragraph. */
export const datesOf = askPlaced(
  ({ text }, dates: DateSettings) => findDates(text, [0, text.length], dates),
  (dates: readonly DateReading[], by) => (dates.length === 0 ? dates : dates.map(date => moveDate(date, by))),
);
export const dateLineOf = askPlaced((wording, dates: DateSettings) => {
  const { text, flat } = wording;
  // Of a single line the dates are those of the text: they are looked for once.
  return readDateLine(flat, 0, dates, text === flat ? () => datesOf({ wording, start: 0 }, dates) : undefined);
}, moveNode);
export const isOmitted = ask(({ flat }) => isOmission(flat));
export const isFurniture = ask(({ flat }) => isRunningHead(flat));
export const pageNumberOf = ask(({ flat }) => readPageNumber(flat));
export const salutationLengthOf = ask(({ flat }) => salutationLength(flat));
export const valedictionLengthOf = ask(({ flat }) => valedictionLength(flat));
export const noteLabelOf = ask(({ flat }) => readNoteLabel(flat));
export const noteMarkOf = ask(({ flat }) => readNoteMark(flat));
export const isLegendLine = ask(({ flat }) => isLegend(flat));
/** A name, with or without a note's call behind it. */
export const isName = ask(({ flat }) => isNameShaped(withoutCalls(flat)));
export const isOffice = ask(({ flat }) => isOfficeShaped(flat));
export const opensEnclosure = ask(({ flat }) => readEnclosureLabel(flat, 0, false) !== null);
export const opensEnclosureAlone = ask(({ flat }) => readEnclosureLabel(flat, 0, true) !== null);
export const signatureLineOf = askPlaced(
  ({ flat }, dates: DateSettings) => readSignatureLine(flat, 0, dates),
  ({ signers, date, marked }: SignatureLine, by): SignatureLine => ({
    signers: signers.map(signer => moveSigner(signer, by)),
    date: date && moveDate(date, by),
    marked,
  }),
);

const moveAll = <Placed extends { readonly span: Span }>(all: readonly Placed[], by: number): readonly Placed[] =>
  all.length === 0 ? all : all.map(one => ({ ...one, span: shift(one.span, by) }));

/** What stands in the words themselves, whatever the paragraph is. */
export const callsOf = askPlaced(({ text }) => findCalls(text), moveAll<Call>);
export const pagesOf = askPlaced(({ text }) => findPages(text), moveAll<PageMark>);
