import { expect, it } from 'vitest';
import { copyText } from '../../server/src/text/copy-text.ts';

it.each(['', ' ', 'Sarnow', 'Хрущёв', '\ud83d', '😀', 'x'.repeat(5000).slice(10, 4000)])(
  'is the same text: %j',
  text => {
    expect(copyText(text)).toBe(text);
  },
);
