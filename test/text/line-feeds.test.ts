import { expect, it } from 'vitest';
import { withLineFeeds } from '../../server/src/text/line-feeds.ts';

it.each([
  ['a\rb', 'a\nb'],
  ['a\r\rb', 'a\n\nb'],
  ['a\r\nb', 'a\r\nb'],
  ['a\nb', 'a\nb'],
  ['\r', '\n'],
  ['', ''],
])('%j is %j', (text, expected) => {
  expect(withLineFeeds(text)).toBe(expected);
});
