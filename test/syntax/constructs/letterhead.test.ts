import { expect, it } from 'vitest';
import { isLetterhead } from '../../../server/src/syntax/constructs/letterhead.ts';

it.each([
  'THE WHITE HOUSE',
  'DEPARTMENT OF STATE',
  'Ministry of Trade and Secretary of the Council',
  'THE SECRETARY OF STATE',
  'SARNOW, D.C. 20506',
])('%s is printed at the top of a sheet', flat => {
  expect(isLetterhead(flat)).toBe(true);
});

it.each([
  'SECRETARY’S DELEGATION TO THE FIFTEENTH SESSION',
  'MEETING OF THE COUNCIL',
  'THE HARBOUR QUESTION',
  'NOTE BY THE SECRETARY TO THE COUNCIL',
  'The Secretary spoke of the harbour.',
  `DEPARTMENT OF ${'X'.repeat(100)}`,
])('%s is not', flat => {
  expect(isLetterhead(flat)).toBe(false);
});
