import { expect, it } from 'vitest';
import { rememberLast } from '../../server/src/text/remember-last.ts';

it('reads a text again only where another was read in between', () => {
  const read: string[] = [];
  const length = rememberLast(text => {
    read.push(text);
    return text.length;
  });
  expect(['a', 'a', 'bc', 'a', 'a', ''].map(length)).toEqual([1, 1, 2, 1, 1, 0]);
  expect(read).toEqual(['a', 'bc', 'a', '']);
});
