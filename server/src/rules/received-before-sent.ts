/** `received-before-sent`: a telegram that arrived before it was written. */
import { boundsOf } from '../dates/bounds.ts';
import { addDays, type Day, dayText, ordinal, parseDay } from '../dates/calendar.ts';
import type { EntryRule } from './rule.ts';

export const receivedBeforeSent: EntryRule = {
  reads: 'entry',
  code: 'received-before-sent',
  severity: 'warning',
  summary: 'The document was received before its own date.',
  why: 'One of the two dates is wrong. A day’s difference is none: where the sun rises earlier, it is already tomorrow.',
  fires: [
    {
      about: 'received two days before it was sent',
      text: 'Ardana, November 6, 1962, 4 p.m.\n[Received November 4—9 a.m.]\n\nThe Minister received me today.\n\nBRENNO\n',
    },
  ],
  silent: [
    {
      about: 'received on the same day',
      text: 'Ardana, November 6, 1962, 4 p.m.\n[Received November 6—9 p.m.]\n\nThe Minister received me today.\n\nBRENNO\n',
    },
    {
      about: 'a post to the east is a day ahead',
      text: 'Ardana, November 6, 1962, 8 a.m.\n[Received November 5—11 p.m.]\n\nThe Minister received me today.\n\nBRENNO\n',
    },
    {
      about: 'sent in December and received in January',
      text: 'Ardana, December 31, 1962, 8 p.m.\n[Received January 1—6 a.m.]\n\nThe Minister received me today.\n\nBRENNO\n',
    },
  ],
  check: ({ date, received: receptions }) => {
    const sent = date?.edtf && date.from !== 'conjecture' ? boundsOf(date.edtf) : null;
    const first = sent && parseDay(sent.first);
    if (!date || !first) return [];
    const dayBefore = dayText(addDays(first, -1));
    return receptions.flatMap(({ edtf, span, text }) => {
      const received = edtf ? nearestDay(edtf, first) : null;
      if (received === null || received >= dayBefore) return [];
      return [
        {
          span,
          message: `Received on ${text}, but dated ${date.text}.`,
          related: [{ message: `The document’s date: ${date.text}`, span: date.span }],
        },
      ];
    });
  },
};

/** A reception without a year is of that year in which it lies nearest: what is sent in December arrives in January. */
function nearestDay(edtf: string, sent: Day): string | null {
  if (!edtf.startsWith('XXXX')) return parseDay(edtf) ? edtf : null;
  const years = [sent.year - 1, sent.year, sent.year + 1];
  const days = years.flatMap(year => parseDay(`${year}${edtf.slice(4)}`) ?? []);
  const distance = (day: Day) => Math.abs(ordinal(day) - ordinal(sent));
  const [nearest] = days.toSorted((a, b) => distance(a) - distance(b));
  return nearest ? dayText(nearest) : null;
}
