/** `date-out-of-range`: a document's date lies outside of what its folder is set to hold. */
import { boundsOf } from '../dates/bounds.ts';
import type { EntryRule } from './rule.ts';

export const dateOutOfRange: EntryRule = {
  reads: 'entry',
  code: 'date-out-of-range',
  severity: 'warning',
  summary: 'The document’s date lies outside the range that is set for its folder.',
  why: 'A telegram of 1963 in the box of 1962 is misfiled, or a digit of its date is wrong.',
  settings:
    'It looks only where a folder says what it holds, as EDTF:\n\n```yaml\nrange: 1962-10/1962-12    # or one month, one year, 1962-10-16/..\n```',
  fires: [
    {
      about: 'a year later',
      text: '4 November 1963\n\nThe Minister received me today.\n\nBRENNO\n',
      beside: { '.cablegram.yaml': 'range: 1962-10/1962-12\n' },
    },
  ],
  silent: [
    {
      about: 'within the range',
      text: '4 November 1962\n\nThe Minister received me today.\n\nBRENNO\n',
      beside: { '.cablegram.yaml': 'range: 1962-10/1962-12\n' },
    },
    { about: 'the folder has none', text: '4 November 1963\n\nThe Minister received me today.\n\nBRENNO\n' },
    {
      about: 'a date that reaches into the range',
      text: '[Date: 1962]\n\nThe Minister received me today.\n\nBRENNO\n',
      beside: { '.cablegram.yaml': 'range: 1962-10/1962-12\n' },
    },
    {
      about: 'an editor’s conjecture beside “undated”',
      text: '[undated; before 26 March 1938]\n\nThe Minister received me today.\n\nBRENNO\n',
      beside: { '.cablegram.yaml': 'range: 1962\n' },
    },
  ],
  check: ({ date }, { range }) => {
    if (range === null) return [];
    const own = date?.edtf && date.from !== 'conjecture' ? boundsOf(date.edtf) : null;
    const set = boundsOf(range);
    if (!date || !own || !set || (own.first <= set.last && own.last >= set.first)) return [];
    return [{ span: date.span, message: `${date.text} lies outside this folder’s range, ${range}.` }];
  },
};
