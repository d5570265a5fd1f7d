import { expect, it } from 'vitest';
import { readDocument } from '../../server/src/archive/document.ts';
import { findingsOf } from '../../server/src/rules/check-entry.ts';
import { mergeSettings } from '../../server/src/settings/merge-settings.ts';
import { parseSettings } from '../../server/src/settings/parse-settings.ts';

const TEXT = 'The Minister of Velmark received me today and spoke of the harbour at length.\n\nBRENNO\n';

function findings(settings: string) {
  const { entries } = readDocument('/x.telegram', TEXT, mergeSettings([parseSettings(settings)]));
  return entries.flatMap(({ entry }) => findingsOf(entry).map(({ code, severity }) => `${code} ${severity}`));
}

it.each([
  ['', ['undated warning']],
  ['rules: { undated: off }', []],
  ['rules: { undated: error }', ['undated error']],
  ['rules: { unsigned: off }', ['undated warning']],
])('with %j', (settings, expected) => {
  expect(findings(settings)).toEqual(expected);
});

it('an entry is checked once', () => {
  const [placed] = readDocument('/x.telegram', TEXT, mergeSettings([])).entries;
  if (!placed) throw new Error('no entry');
  expect(findingsOf(placed.entry)).toBe(findingsOf(placed.entry));
});
