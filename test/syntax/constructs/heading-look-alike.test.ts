import { expect, it } from 'vitest';
import { isTick, looksLikeHeading } from '../../../server/src/syntax/constructs/heading-look-alike.ts';

it.each([
  'Port Dues',
  'THE HARBOUR QUESTION',
  'Recommendations:',
  'The Pilots of Port Ilden',
  'Grant Programs',
  'Summer Talks',
  'Recommended U.S. Position',
  'PROS:',
  'Trade: The Next Steps',
  'Plan for Ports',
  'Plans for the Northern Basin',
])('%s can be a heading', words => {
  expect(looksLikeHeading(words)).toBe(true);
});

it.each<[what: string, words: string]>([
  ['a tick', 'Approve'],
  ['a tick', 'See me'],
  ['the beginning of a text', 'Begin text.'],
  ['the end of a message', 'End of message'],
  ['a role', 'INTERPRETED BY'],
  ['a repetition', 'Repeated to Port Ilden'],
  ['a sign', 'US/MC/7'],
  ['a sign', 'Port Doc 2440'],
  ['a greeting', 'President Lund:'],
  ['a greeting', 'Your Majesty:'],
  ['a person', 'Mr. Tesar'],
  ['a person', 'N.P. Orlov'],
  ['a person', 'Walter P. Halloran'],
  ['an office', 'Director, Harbour Office'],
  ['a person', 'Orlov, N.P.'],
  ['a person', 'The Honorable Walter Lund'],
  ['a sign', 'PEC Document 60–337'],
  ['a sign', 'MVW USDel MC/26'],
  ['handling', 'Confidential'],
  ['handling', 'personal and secret'],
  ['a number', '3895. RE: PORT 848.'],
  ['a count', '5 Ships'],
  ['an item', 'D—Pilots'],
  ['a post', 'EUR: Deputy Director for Ports'],
  ['a key', 'Reference: Action No. 88'],
  ['what is enclosed', 'Enclosures As Stated'],
  ['the beginning of a part', 'Begin UNCLASSIFIED'],
  ['a retransmission', 'DEPT PASS ALL POSTS'],
  ['a delivery', 'Deliver at Opening of Business.'],
  ['an office', 'Acting Chairman'],
  ['an office', 'Assistant to the President for Economic Affairs'],
  ['a retransmission', 'EUR FOR ACTING DIRECTOR LUND'],
])('%s is none: %s', (_, words) => {
  expect(looksLikeHeading(words)).toBe(false);
});

it.each<[words: string, tick: boolean]>([
  ['Disapprove', true],
  ['Agree', true],
  ['Agreement on Port Dues', false],
  [`Approve ${'x'.repeat(90)}`, false],
])('%s is a tick: %s', (words, tick) => {
  expect(isTick(words)).toBe(tick);
});
