import { expect, it } from 'vitest';
import { entryOf } from '../../server/src/archive/entry.ts';
import { follow, inherited } from '../../server/src/archive/inheritance.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/settings/settings.ts';

const entry = (text: string, settings: Settings = DEFAULT_SETTINGS) => entryOf(text, settings);

/** The texts that a value was made with: its own and those it knew of. */
const readingOf = inherited<{ readonly texts: readonly string[] }>(({ text }, before) => ({
  texts: [text, ...(before?.texts ?? [])],
}));

it('gives what was known of the entry before the edit', () => {
  const first = entry('one');
  readingOf(first);
  const second = entry('two');
  follow(second, first);
  expect(readingOf(second).texts).toEqual(['two', 'one']);
  expect(readingOf(second)).toBe(readingOf(second));
});

it('knows nothing where nobody has asked', () => {
  const second = entry('two');
  follow(second, entry('one'));
  expect(readingOf(second).texts).toEqual(['two']);
});

it('passes on what was known two edits ago', () => {
  const [first, second, third] = [entry('one'), entry('two'), entry('three')] as const;
  readingOf(first);
  follow(second, first);
  follow(third, second);
  expect(readingOf(third).texts).toEqual(['three', 'one']);
});

it('passes nothing on to other settings', () => {
  const first = entry('one');
  readingOf(first);
  const second = entry('two', { ...DEFAULT_SETTINGS });
  follow(second, first);
  expect(readingOf(second).texts).toEqual(['two']);
});
