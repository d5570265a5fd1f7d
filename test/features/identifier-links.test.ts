import { expect, it } from 'vitest';
import { identifierLink } from '../../server/src/features/identifier-links.ts';

it.each([
  ['wikidata', 'Q1', 'Wikidata', 'https://www.wikidata.org/wiki/Q1'],
  ['viaf', '12', 'VIAF', 'https://viaf.org/viaf/12'],
  ['gnd', '11852-X', 'GND', 'https://d-nb.info/gnd/11852-X'],
  ['lcnaf', 'https://id.loc.gov/x', 'Library of Congress', 'https://id.loc.gov/x'],
  ['wikidata', 'Q1/../x', 'wikidata Q1/../x', null],
  ['viaf', '', 'viaf ', null],
  ['constructor', 'x', 'constructor x', null],
  ['house', 'http://a.example', 'house http://a.example', null],
])('%s %s leads to %s %s', (key, value, text, address) => {
  expect(identifierLink({ key, value })).toEqual({ text, address });
});
