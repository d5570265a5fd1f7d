/** Shapes read as meant though something in them is wrong, in the places where a date is expected. */
import type { DateReading } from '../dates/reading.ts';
import { weekdayOf } from '../dates/weekday-of.ts';
import type { Settings } from '../settings/settings.ts';
import { datesOf } from '../syntax/paragraph-questions.ts';
import type { EntryTree, Node } from '../syntax/tree.ts';
import { slice } from '../text/span.ts';
import { orderTeller } from './date-order.ts';
import type { SlipFact } from './facts.ts';

export function readSlips(tree: EntryTree, settings: Settings): readonly SlipFact[] {
  const all: SlipFact[] = [];
  const isOrderTold = orderTeller(tree, settings);
  for (const { node, paragraph } of tree.blocks) {
    if (!holdsDate(node)) continue;
    for (const date of datesOf(paragraph, settings.dates)) {
      all.push(...slipsOf(tree.text, date));
      if (isChosen(date) && !isOrderTold(date)) all.push(ambiguous(tree.text, date));
    }
  }
  return all;
}

function holdsDate(node: Node): boolean {
  return node.kind === 'date-line' || node.kind === 'signature' || (node.kind === 'key' && node.key === 'date');
}

/** Read by custom alone: `4.11.1962` is the fourth of November, since who writes points writes the day first. */
function isChosen({ problem, edtf, candidates }: DateReading): boolean {
  return problem === null && edtf !== null && candidates.length > 1;
}

function ambiguous(text: string, date: DateReading): SlipFact {
  return { ...slip(text, date), kind: 'ambiguous-date', candidates: date.candidates };
}

function slipsOf(text: string, date: DateReading): readonly SlipFact[] {
  const own = slip(text, date);
  const found: SlipFact[] = [];
  const { time, weekday } = date;
  if (time?.problem === 'impossible')
    found.push({ ...own, kind: 'impossible-time', span: time.span, text: slice(text, time.span) });
  if (date.problem === 'ocr') found.push({ ...own, kind: 'ocr-date', corrected: date.corrected });
  if (date.problem === 'impossible') found.push({ ...own, kind: 'impossible-date' });
  if (date.problem === 'ambiguous' && date.form === 'numeric') found.push(ambiguous(text, date));
  const day = date.edtf === null || date.problem !== null ? null : weekdayOf(date.edtf);
  if (weekday && day !== null && day !== weekday.day)
    found.push({ ...own, kind: 'weekday-mismatch', span: weekday.span, text: slice(text, weekday.span), day });
  return found;
}

function slip(text: string, { span, form }: DateReading): Omit<SlipFact, 'kind'> {
  return { span, text: slice(text, span), corrected: null, candidates: [], digits: form === 'numeric' };
}
