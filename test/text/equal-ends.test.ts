import { expect, it } from 'vitest';
import { equalEnds } from '../../server/src/text/equal-ends.ts';

/** For each letter of the new word where it stood in the old one. */
function oldPlaces(now: string, old: string): readonly number[] {
  const place = equalEnds(now.length, old.length, (at, oldAt) => now[at] === old[oldAt]);
  return Array.from(now, (_, at) => place(at));
}

it.each<[now: string, old: string, places: readonly number[]]>([
  ['', '', []],
  ['', 'abc', []],
  ['abc', '', [-1, -1, -1]],
  ['abc', 'abc', [0, 1, 2]],
  ['axc', 'abc', [0, -1, 2]],
  ['abxc', 'abc', [0, 1, -1, 2]],
  ['ac', 'abc', [0, 2]],
  ['aaa', 'aa', [0, 1, -1]],
  ['aa', 'aaa', [0, 1]],
  ['xyz', 'abc', [-1, -1, -1]],
])('%s after %s', (now, old, places) => {
  expect(oldPlaces(now, old)).toEqual(places);
});
