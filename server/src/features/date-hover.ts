/** What a date in the text means: the day in words, its weekday, its value, and what it is the date of. */
import type { Entry } from '../archive/entry.ts';
import { factsOf } from '../archive/entry-facts.ts';
import type { DateFact, DateMention } from '../facts/facts.ts';
import { type Span, touches } from '../text/span.ts';
import { dateInWords, weekdayOf } from './date-in-words.ts';
import type { Markup } from './markup.ts';

export interface DateHover {
  /** Relative to the entry. */
  readonly span: Span;
  readonly content: string;
}

export function dateHoverAt(entry: Entry, offset: number, markup: Markup): DateHover | null {
  const { date, dates, slips } = factsOf(entry);
  const mention = dates.find(({ span }) => touches(span, offset));
  const own = date && date.from !== 'conjecture' && touches(date.span, offset) ? date : null;
  const found = mention ?? own;
  if (!found) return null;
  const slip = slips.find(({ span }) => span[0] < found.span[1] && found.span[0] < span[1]);
  const content = markup.paragraphs([
    found.edtf === null ? markup.text('No certain day') : dayOf(found.edtf, markup),
    markup.text(dateMeaning(own, mention)),
    slip?.corrected ? `${markup.text('Read as')} ${markup.bold(slip.corrected)}${markup.text('.')}` : '',
  ]);
  return { span: found.span, content };
}

/** What a date is the date of: of the document itself, or of what else. */
export function dateMeaning(own: DateFact | null, mention: DateMention | undefined): string {
  return own ? `The date of this document, ${placeOf(own)}.` : meaningOf(mention);
}

function dayOf(edtf: string, markup: Markup): string {
  const words = dateInWords(edtf);
  const weekday = weekdayOf(edtf);
  const first = words === null ? [] : [markup.bold(words), ...(weekday ? [markup.text(weekday)] : [])];
  return [...first, `${markup.text('EDTF')} ${markup.code(edtf)}`].join(' · ');
}

function placeOf({ from }: DateFact): string {
  switch (from) {
    case 'forced':
      return 'as the editor gives it';
    case 'dateline':
    case 'head':
      return 'from its head';
    case 'title':
      return 'from its title';
    case 'close':
      return 'from its close';
    case 'conjecture':
      return 'as the editor supposes';
  }
}

function meaningOf(mention: DateMention | undefined): string {
  switch (mention?.kind) {
    case 'dateline':
      return 'A date line.';
    case 'title':
      return 'The date in the title.';
    case 'close':
      return 'A date in the close.';
    case 'signature':
      return 'The date of the signature.';
    case 'received':
      return 'The day of reception, not the date of the document.';
    case 'certified':
      return 'The day of certification, not the date of the document.';
    case 'declassified':
      return 'The day of declassification, not the date of the document.';
    case 'note':
      return 'A date in a note.';
    case 'cited':
    case undefined:
      return 'A date that the text names.';
  }
}
