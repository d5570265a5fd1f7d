/** Whether an entry tells by itself that the day comes first in its dates of three numbers with points between them. */
import type { DateReading } from '../dates/reading.ts';
import { weekdayOf } from '../dates/weekday-of.ts';
import type { Settings } from '../settings/settings.ts';
import { datesOf } from '../syntax/paragraph-questions.ts';
import type { EntryTree } from '../syntax/tree.ts';
import { slice } from '../text/span.ts';

/** For dates that can be read in two ways and of which custom has chosen one; the entry is looked through once. */
export function orderTeller(tree: EntryTree, settings: Settings): (date: DateReading) => boolean {
  let told: 'always' | ReadonlySet<string> | null = null;
  return date => {
    if (date.edtf === null) return false;
    if (date.weekday?.day === weekdayOf(date.edtf)) return true;
    told ??= readTold(tree, settings);
    return told === 'always' || told.has(date.edtf);
  };
}

/** The days of which there is no doubt, or that there is none about any. */
function readTold(tree: EntryTree, settings: Settings): 'always' | ReadonlySet<string> {
  if (!isEnglish(tree.text)) return 'always';
  const days = new Set<string>();
  for (const { paragraph } of tree.blocks) {
    for (const { form, candidates, edtf, problem, span } of datesOf(paragraph, settings.dates)) {
      // Who writes months in Roman numbers writes the day first.
      if (form === 'roman') return 'always';
      if (candidates.length > 0 || edtf === null || problem !== null) continue;
      if (form === 'numeric' && isDayFirst(slice(tree.text, span), edtf)) return 'always';
      days.add(edtf);
    }
  }
  return days;
}

/** A day that is no month stands before the month. */
function isDayFirst(written: string, edtf: string): boolean {
  const [day, month] = [edtf.slice(8, 10), edtf.slice(5, 7)];
  return written.includes('.') && Number.parseInt(written, 10) === Number(day) && day !== month;
}

/** In English both orders are written; nobody puts the month first who writes points in another language. */
function isEnglish(text: string): boolean {
  return text.includes(' the ') || text.includes(' THE ');
}
