/** Shapes read as meant though a character of them is wrong, in the places where a date is expected. */
import type { Settings } from '../settings/settings.ts';
import { datesOf } from '../syntax/paragraph-questions.ts';
import type { EntryTree } from '../syntax/tree.ts';
import type { SlipFact } from './facts.ts';

export function readSlips(tree: EntryTree, settings: Settings): readonly SlipFact[] {
  return tree.blocks.flatMap(({ node, paragraph }) => {
    if (node.kind !== 'date-line' && node.kind !== 'signature') return [];
    return datesOf(paragraph, settings.dates).flatMap((date): SlipFact[] => {
      if (date.time?.problem === 'impossible')
        return [{ span: date.time.span, kind: 'impossible-time', corrected: null }];
      if (date.problem === 'ocr') return [{ span: date.span, kind: 'ocr-date', corrected: date.corrected }];
      if (date.problem === 'impossible') return [{ span: date.span, kind: 'impossible-date', corrected: null }];
      if (date.problem === 'ambiguous') return [{ span: date.span, kind: 'ambiguous-date', corrected: null }];
      return [];
    });
  });
}
