import { expect, it } from 'vitest';
import { isCompoundTail } from '../../server/src/names/compounds.ts';

it.each(['like', 'backed', 'led', 'style'])('%s is added to a name', tail => expect(isCompoundTail(tail)).toBe(true));
it.each(['lai', 'shek', 'Brenno', 'il', ''])('%s may be a part of one', tail =>
  expect(isCompoundTail(tail)).toBe(false),
);
