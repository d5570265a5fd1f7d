import { expect, it } from 'vitest';
import { fieldSpan, officeSpan } from '../../server/src/officials/field-span.ts';
import { parseAuthority } from '../../server/src/officials/parse-authority.ts';

const TEXT =
  'officials:\n  - id: a\n    name: A\n    born: 1931 # so\n    offices:\n      - title: T\n        to: "1950"\n      - U\n';
const [official] = parseAuthority(TEXT, '/f').officials;
if (!official) throw new Error('nobody there');

it.each([
  [fieldSpan(TEXT, official, 'born'), '1931'],
  [fieldSpan(TEXT, official, 'died'), 'a'],
  [officeSpan(TEXT, official, 0, 'to'), '1950'],
  [officeSpan(TEXT, official, 0, 'from'), 'T'],
  [officeSpan(TEXT, official, 1, 'to'), 'U'],
  [officeSpan(TEXT, official, 5, 'to'), 'a'],
])('%j is %s', (span, words) => expect(TEXT.slice(...span)).toBe(words));
