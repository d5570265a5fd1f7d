import { expect, it } from 'vitest';
import { unlistedNamesIn } from '../../server/src/features/unlisted-names.ts';
import { atCursor, OFFICIALS } from '../support/memory-archive.ts';

it.each<[text: string, names: string[]]>([
  ['Brenno saw Mr. Tarn and N.P. Orlov in the Embassy.', ['Tarn', 'N.P. Orlov']],
  ['[[?|Mr. Tarn]] saw [[nobody|the Consul]].', []],
  ['Halvard saw Brenno.', []],
  ['The harbour of Port Ilden.', []],
])('%j', (text, names) => {
  const { archive, document } = atCursor(`${text}$0`, { '/a/officials.yaml': OFFICIALS });
  expect(unlistedNamesIn(archive, document).map(({ plain }) => plain.text)).toEqual(names);
});
