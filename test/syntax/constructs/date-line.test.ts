import { describe, expect, it } from 'vitest';
import { DEFAULT_DATE_SETTINGS } from '../../../server/src/dates/date-settings.ts';
import { readDateLine, readReceived } from '../../../server/src/syntax/constructs/date-line.ts';

/** Place and EDTF value of the date line; `undated` where it says so; null where it is none. */
function check(line: string): string | null {
  const node = readDateLine(line, 0, DEFAULT_DATE_SETTINGS);
  if (!node) return null;
  const place = node.place ? line.slice(...node.place) : '-';
  return node.kind === 'undated' ? `undated ${place}` : `${node.date.edtf} ${place}`;
}

describe('date line', () => {
  it.each([
    ['Sarnow, March 7, 1956.', '1956-03-07 Sarnow'],
    [' 7 March 1956', '1956-03-07 -'],
    ['Sarnow, March 7, 1956—6 p. m.', '1956-03-07 Sarnow'],
    ['[Sarnow,] March 7, 1956.', '1956-03-07 Sarnow'],
    ['San Carlos de Ilden, February 28, 1956', '1956-02-28 San Carlos de Ilden'],
    ['Dar es Sarnow, April 25, 1976, 7:05–8:15 p.m.', '1976-04-25 Dar es Sarnow'],
    ['[place not declassified], March 7, 1956, 0032Z.', '1956-03-07 [place not declassified]'],
    ['Sarnow, den 7. März 1956', '1956-03-07 Sarnow'],
    ['Сарнов, 7 марта 1956 г.', '1956-03-07 Сарнов'],
    ['No. 3411/SK        March 7, 1956', '1956-03-07 -'],
    ["Quai d'Ilden, Sarnow, December 11, 1961, 10:30 a.m.", "1961-12-11 Quai d'Ilden, Sarnow"],
    ['Sarnow, undated.', 'undated Sarnow'],
    ['[Sarnow, undated.]', 'undated Sarnow'],
  ])('%s', (line, expected) => {
    expect(check(line)).toBe(expected);
  });

  it.each([
    'On March 7, 1956, the Minister called and left a note.',
    'We met the Minister in Sarnow on March 7, 1956',
    'An undated note was found in the file.',
    '740.0011 PW (Peace)/712',
    'Whitcombe',
  ])('%s is none', line => {
    expect(check(line)).toBeNull();
  });

  it('keeps what was received apart from what was sent', () => {
    const line = 'Sarnow, March 7, 1943—3 p.m. [Received March 8, 1943—7:25 a.m.]';
    const node = readDateLine(line, 0, DEFAULT_DATE_SETTINGS);
    expect(node?.kind === 'date-line' && [node.date.edtf, node.received?.edtf]).toEqual(['1943-03-07', '1943-03-08']);
    expect(readReceived('[Received March 8—7:25 a.m.]', 0, DEFAULT_DATE_SETTINGS)?.kind).toBe('received');
    expect(readReceived('He received the Ambassador on March 8, 1943.', 0, DEFAULT_DATE_SETTINGS)).toBeNull();
  });
});
