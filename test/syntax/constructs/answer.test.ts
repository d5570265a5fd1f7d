import { expect, it } from 'vitest';
import { readAnswer } from '../../../server/src/syntax/constructs/answer.ts';

it.each([
  ['Your 1643, October 16.', '1643'],
  ['Your telegram No. 1643 of November 3 reached me.', '1643'],
  ['Reference your telegram 1643.', '1643'],
  ['In reply to your cable no. 27', '27'],
  ['REF: 1643', '1643'],
  ['Re your 1643', '1643'],
])('%j answers %s', (text, number) => expect(readAnswer(text, 0)?.number).toBe(number));

it.each([
  'Your Excellency received me.',
  'The Minister read telegram 1643 to me.',
  'Your letter has arrived.',
  'Further to the talk of 16 October.',
  `${'The harbour is closed. '.repeat(8)}Your 1643 says so.`,
  '',
])('%j answers nothing', text => expect(readAnswer(text, 0)).toBe(null));

it.each(['your ', 're ', ' ', '1'])('takes linear time on a long row of “%s”', piece =>
  expect(readAnswer(piece.repeat(100_000), 0)).toBe(null),
);
