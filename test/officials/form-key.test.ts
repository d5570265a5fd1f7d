import { expect, it } from 'vitest';
import { formKey } from '../../server/src/officials/form-key.ts';

it.each([
  ['Lund, Anders', 'Anders Lund'],
  ['Lund, Sir Anders', 'Anders LUND'],
  ['Castro Ruz, Raúl', 'Raul Castro Ruz'],
  ['A.B. Lund', 'A. B. Lund'],
  ['Хрущёв', 'Хрущев'],
])('%s is %s', (a, b) => expect(formKey(a)).toBe(formKey(b)));

it.each([
  ['Lund, Anders', 'Lund, Axel'],
  ['A. Lund', 'Anders Lund'],
  ['Anders Lund', 'Lund Anders'],
])('%s is not %s', (a, b) => expect(formKey(a)).not.toBe(formKey(b)));
