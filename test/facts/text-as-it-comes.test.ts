import { expect, it } from 'vitest';
import { readFacts } from '../../server/src/facts/read-facts.ts';
import { DEFAULT_SETTINGS } from '../../server/src/settings/settings.ts';
import { parseEntry } from '../../server/src/syntax/parse-entry.ts';

const TEXT =
  ' 4 November 1962\n\nThe Foreign Minister of Velmark received me today and spoke of the harbour and of the grain at length.\n\n' +
  'N.P. Orlov said that the dues were too high and that the harbour would stay closed.\n\n' +
  'Then Tesar, developing the arguments of the council, offered further ones.\n\n4.XI.62 LUND\n\nNOTE: No. 1711.\n';

/** The day, who speaks and who signs, without what nobody sees. */
function read(text: string): string {
  const { date, sections, signatures } = readFacts(parseEntry(text, DEFAULT_SETTINGS), DEFAULT_SETTINGS);
  const speakers = sections.flatMap(({ speaker }) => (speaker ? [speaker.text] : []));
  return [date?.edtf ?? '-', ...speakers, ...signatures.map(signer => signer.text)]
    .join(' | ')
    .replace(/[\u00ad\u200b\u200d]/g, '')
    .replace(/\u00a0/g, ' ')
    .normalize('NFC');
}

const wrapped = (text: string): string =>
  text.replace(/.{61,}/g, line => line.replace(/(.{1,60})(?: |$)/g, '$1\n').trimEnd());

it.each<[what: string, text: string]>([
  ['as typed', TEXT],
  ['with BOM and CRLF', `\ufeff${TEXT.replace(/\n/g, '\r\n')}`],
  ['with CR alone', TEXT.replace(/\n/g, '\r')],
  ['with blanks that do not break', TEXT.replace(/ /g, '\u00a0')],
  [
    'with soft hyphens',
    TEXT.replace('November', 'Novem\u00adber').replace('LUND', 'LU\u00adND').replace('Orlov said', 'Or\u00adlov said'),
  ],
  ['with joiners', TEXT.replace('LUND', 'LU\u200dND')],
  ['with slips of a scanner', TEXT.replace('4.XI.62', '4.Xl.62').replace('1962', 'l962')],
  ['hard-wrapped', wrapped(TEXT)],
  ['with a page between', TEXT.replace('\n\nThen', '\n\n41\n\nReading-room copy\n\nThen')],
])('is read the same %s', (_, text) => {
  expect(read(text)).toBe('1962-11-04 | N.P. Orlov | Tesar | LUND');
});

it('keeps decomposed accents and the other direction of writing', () => {
  expect(read(TEXT.replace('LUND', 'L\u0055\u0301ND'))).toBe('1962-11-04 | N.P. Orlov | Tesar | LÚND');
  expect(read(TEXT.replace('LUND', '\u2067محمد علي\u2069'))).toBe('1962-11-04 | N.P. Orlov | Tesar | محمد علي');
});

it('gives no value where a slip leaves a doubt', () => {
  expect(read(TEXT.replace('1962', '19622'))).toBe('- | N.P. Orlov | Tesar | LUND');
});
