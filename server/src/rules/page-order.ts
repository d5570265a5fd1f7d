/** `page-order`: a page’s number is lower than that of the page before it. */
import type { PageFact } from '../facts/facts.ts';
import type { EntryRule } from './rule.ts';

export const pageOrder: EntryRule = {
  reads: 'entry',
  code: 'page-order',
  severity: 'warning',
  summary: 'A page’s number is not higher than that of the page before it.',
  why: 'Sheets were put in the wrong order, or a number is mistyped: what is quoted by page will not be found.',
  fires: [
    {
      about: 'page 2 behind page 3',
      text: '4 November 1962\n\nThe Minister received me [p. 3] today and spoke [p. 2] of the harbour.\n\nBRENNO\n',
    },
  ],
  silent: [
    {
      about: 'in order, with a leaf left out',
      text: '4 November 1962\n\nThe Minister received me [p. 2] today and spoke [p. 4] of the harbour.\n\nBRENNO\n',
    },
    {
      about: 'both sides of a leaf',
      text: '4 November 1962\n\nThe Minister received me [f. 3r] today and spoke [f. 3v] of the harbour.\n\nBRENNO\n',
    },
    {
      about: 'an enclosure that begins at page 1',
      text: '4 November 1962\n\nThe Minister received me [p. 2] today and spoke [p. 1] of the harbour [p. 2] again.\n\nBRENNO\n',
    },
  ],
  check: ({ pages }) => {
    const last = new Map<string, PageFact>();
    return pages.flatMap(page => {
      const before = last.get(page.series);
      last.set(page.series, page);
      if (!before || page.order > before.order || page.order < FIRST_LEAF) return [];
      return [
        {
          span: page.span,
          message: `${page.text} stands behind ${before.text}.`,
          related: [{ message: `The page before it: ${before.text}`, span: before.span }],
        },
      ];
    });
  },
};

/** Page 1 and the first leaf begin another series. */
const FIRST_LEAF = 4;
