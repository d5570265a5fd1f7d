import { expect, it } from 'vitest';
import { boundsOf } from '../../server/src/dates/bounds.ts';
import { parseAuthority } from '../../server/src/officials/parse-authority.ts';
import { untimelyOffice } from '../../server/src/officials/untimely-office.ts';

const [OFFICIAL] = parseAuthority(
  'officials:\n  - id: halvard\n    name: Halvard, Ivar\n    note: Minister of War, 1950.\n    offices:\n      - { title: "Minister of Trade", from: 1958-03, to: 1960-04 }\n      - { title: "Ambassador to Cuba", from: 1962-01 }\n',
  'officials.yaml',
).officials;

function untimely(written: string, day: string): string | null {
  const bounds = boundsOf(day);
  const found = OFFICIAL && bounds && untimelyOffice(OFFICIAL, written, bounds);
  return found ? `${found.when}: ${found.office.title}` : null;
}

it.each([
  ['Minister of Trade', '1962-11-04', 'before: Minister of Trade'],
  ['Ambassador to Cuba', '1959-11-04', 'after: Ambassador to Cuba'],
])('%s on %s', (written, day, expected) => expect(untimely(written, day)).toBe(expected));

it.each([
  ['in office', 'Minister of Trade', '1959-11-04'],
  ['some weeks later', 'Minister of Trade', '1960-05-12'],
  ['a state’s minister, of whatever', 'Velmark Minister', '1962-11-04'],
  ['a day that isn’t known so well', 'Minister of Trade', '1960'],
  ['a title that is kept for life', 'Minister', '1962-11-04'],
  ['an office of which his note tells', 'Minister of War', '1962-11-04'],
  ['he had held it', 'former Minister of Trade', '1962-11-04'],
  ['he was to hold it', 'Ambassador-designate to Cuba', '1961-11-04'],
  ['no office at all', 'Mr.', '1962-11-04'],
])('says nothing: %s', (_, written, day) => expect(untimely(written, day)).toBe(null));
