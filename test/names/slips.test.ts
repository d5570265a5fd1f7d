import { expect, it } from 'vitest';
import { isSlipOf, slipKeys } from '../../server/src/names/slips.ts';

/** Found by a key and near enough. */
const isFound = (a: string, b: string): boolean => slipKeys(a).some(key => slipKeys(b).includes(key)) && isSlipOf(a, b);

it.each([
  ['brennoski', 'brenoski'],
  ['brennoski', 'brennosky'],
  ['brenlock', 'breniock'],
  ['havarden', 'hovarden'],
  ['kestner', 'kestncr'],
  ['hamrnond', 'hammond'],
  ['orlovski', 'orlvoski'],
])('%s and %s', (a, b) => expect(isFound(a, b)).toBe(true));

it.each([
  ['brenno', 'orlov'],
  ['havarden', 'bavarian'],
  ['kestner', 'kastanier'],
  ['brennoski', 'trennoski'],
  ['halvard', 'halbert'],
])('%s is no slip for %s', (a, b) => expect(isFound(a, b)).toBe(false));

it('takes a long word as it comes', () => {
  expect(slipKeys('rn'.repeat(100_000))).toHaveLength(2);
});
