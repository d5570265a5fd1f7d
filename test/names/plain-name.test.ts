import { expect, it } from 'vitest';
import { plainNameOf } from '../../server/src/names/plain-name.ts';

it.each([
  ['Comrade N.P. Orlov', 'N.P. Orlov', 'orlov', 'n'],
  ['Mr. Tarn', 'Tarn', 'tarn', ''],
  ['John Foster Dulles', 'John Foster Dulles', 'dulles', 'j'],
  ['General Duong Van Minh', 'Duong Van Minh', 'minh', 'd'],
  ['ORLOV', 'ORLOV', 'orlov', ''],
])('%s', (written, text, key, initial) => expect(plainNameOf(written)).toMatchObject({ text, key, initial }));

it.each(['The Ambassador', 'Embassy Moscow', 'U.S.', 'Я', '', 'Chief of Operations'])('%s is no name', written => {
  expect(plainNameOf(written)).toBeNull();
});
