import { expect, it } from 'vitest';
import { findCalls } from '../../../server/src/syntax/constructs/note-call.ts';

const calls = (text: string) => findCalls(text).map(({ number, doubtful }) => number + (doubtful ? '?' : ''));

it.each<[text: string, found: string[]]>([
  ['The dues[1] were paid.[2]', ['1', '2']],
  ['[the dues[3] of March]', ['3']],
  ['on Feb 3 [13] and May 4[14]', ['13?', '14']],
  ['Lund [4] came', ['4']],
])('%j calls %j', (text, found) => expect(calls(text)).toEqual(found));

it.each(['[1] A note.', 'one\n[2] two', '\\[3]', 'a [1962] b', 'a [p. 3] b', 'a [x] b', ''])('%j calls nothing', text =>
  expect(calls(text)).toEqual([]),
);
