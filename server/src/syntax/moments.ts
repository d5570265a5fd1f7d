/** Days and hours alone on their lines: the headings of a diary or chronology. */
import type { DateSettings } from '../dates/date-settings.ts';
import { isClockLine } from './constructs/date-line.ts';
import { dateLineOf } from './paragraph-questions.ts';
import type { Paragraph } from './paragraphs.ts';
import { ask } from './wording.ts';

/** A day alone on its line, or with a place. */
export const isDay = (paragraph: Paragraph, dates: DateSettings): boolean =>
  paragraph.flat.length < 60 && /\d{4}/.test(paragraph.flat) && dateLineOf(paragraph, dates) !== null;

/** Days or clock times alone on their lines divide a text where several differ. */
export function findMoments(paragraphs: readonly Paragraph[], dates: DateSettings): readonly boolean[] {
  const moments = paragraphs.map(
    paragraph =>
      paragraph.blankBefore &&
      paragraph.blankAfter &&
      paragraph.flat.length < 60 &&
      (isHour(paragraph) || isDay(paragraph, dates)),
  );
  const different = new Set(paragraphs.filter((_, i) => moments[i]).map(({ flat }) => flat));
  return different.size >= 2 ? moments : moments.map(() => false);
}

const isHour = ask(({ flat }) => isClockLine(flat));
