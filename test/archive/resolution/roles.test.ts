import { expect, it } from 'vitest';
import { type PersonPlace, roleReader } from '../../../server/src/archive/resolution/roles.ts';
import type { Span } from '../../../server/src/text/span.ts';

const PLACES: readonly PersonPlace[] = [
  { role: 'sender', span: [0, 10], named: true },
  { role: 'speaker', span: [20, 40], named: true },
  { role: 'participant', span: [22, 25], named: true },
  { role: 'signer', span: [50, 55], named: true },
];

it.each<[Span, string]>([
  [[2, 4], 'sender'],
  [[10, 15], 'mention'],
  [[23, 30], 'participant'],
  [[30, 35], 'speaker'],
  [[54, 60], 'signer'],
  [[55, 60], 'mention'],
  [[100, 110], 'mention'],
])('at %j stands a %s', (span, role) => expect(roleReader(PLACES)(span)).toBe(role));

it('has no roles in an entry without persons', () => expect(roleReader([])([0, 5])).toBe('mention'));
