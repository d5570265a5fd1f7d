import { expect, it } from 'vitest';
import { settingsDiagnostics } from '../../server/src/features/settings-diagnostics.ts';
import { parseSettings } from '../../server/src/settings/parse-settings.ts';
import { slice } from '../../server/src/text/span.ts';

it.each<[text: string, places: string[]]>([
  ['', []],
  ['rules:\n  undated: hint\n', []],
  ['rules:\n  undatd: off\n', ['undatd']],
  ['rule: {}\nrules: { x: off, undated: loud }\n', ['rule', 'x', 'loud']],
])('%j is wrong at %j', (text, places) => {
  expect(settingsDiagnostics(parseSettings(text)).map(({ span }) => slice(text, span))).toEqual(places);
});
