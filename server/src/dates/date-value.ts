/** What a place that holds a date and nothing else says (`[Date: …]`): any form, EDTF as it is, a year alone. */
import { type Span, trim } from '../text/span.ts';
import { boundsOf } from './bounds.ts';
import type { DateSettings } from './date-settings.ts';
import { eachDate } from './find-dates.ts';
import type { DateReading, Precision } from './reading.ts';

const EDTF = /^(?:\[[\dX?~%.,-]+\]|\{[\dX?~%.,-]+\}|[\dX?~%./-]+)$/;

/** The date that the span gives; null where there is none in it. */
export function readDateValue(text: string, span: Span, settings: DateSettings): DateReading | null {
  const own = trim(text, span);
  const written = text.slice(own[0], own[1]);
  const literal = readLiteral(written, own);
  if (literal) return literal;
  let first: DateReading | null = null;
  eachDate(text, own, { settings, notes: null, alone: isOneNumber(written) }, date => {
    first = date;
    return false;
  });
  return first;
}

/** `1956`, `c. 1956`, `1956?`, `the 7th`: one number, and no words that could be about anything else. */
function isOneNumber(written: string): boolean {
  return (
    written.length <= 40 &&
    (written.match(/\d+/g)?.length ?? 0) <= 2 &&
    (written.match(/\p{L}{2,}/gu)?.length ?? 0) <= 4
  );
}

function readLiteral(edtf: string, span: Span): DateReading | null {
  if (edtf.length > 60 || !EDTF.test(edtf) || !/[-/X?~%[{]/.test(edtf)) return null;
  if (edtf.startsWith('[') && !/\.\.|,/.test(edtf)) return null;
  if (!boundsOf(edtf)) return null;
  return {
    span,
    edtf,
    time: null,
    start: span[0],
    end: span[1],
    precision: precisionOf(edtf),
    yearGiven: !edtf.startsWith('XXXX'),
    problem: null,
    candidates: [],
    corrected: null,
    weekday: null,
    form: 'iso',
    style: null,
  };
}

function precisionOf(edtf: string): Precision {
  if (edtf.startsWith('XXXX')) return 'partial';
  const day = /\d{4}-[?~%]?\d\d-[?~%]?\d\d/.test(edtf);
  if (/[/{]|\.\./.test(edtf)) return day ? 'interval' : /\d{4}-/.test(edtf) ? 'month' : 'year';
  if (day) return 'day';
  return /X/.test(edtf.slice(0, 4)) ? 'partial' : /-/.test(edtf) ? 'month' : 'year';
}
