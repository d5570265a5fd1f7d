import { describe, expect, it } from 'vitest';
import { isOmission } from '../../../server/src/syntax/constructs/omission.ts';

describe('omission', () => {
  it.each([
    '[Here follows discussion of unrelated matters.]',
    '[2 paragraphs not declassified]',
    '. . . .',
    '* * *',
    '[…]',
    '[page missing]',
    '[Omitted here is a list.]',
  ])('%s', flat => {
    expect(isOmission(flat)).toBe(true);
  });

  it.each(['[Lund]', '[Enclosure]', '[unsigned]', '[1] Not printed.', 'Here follows the text.', '[Date: 1962]'])(
    '%s is none',
    flat => {
      expect(isOmission(flat)).toBe(false);
    },
  );
});
