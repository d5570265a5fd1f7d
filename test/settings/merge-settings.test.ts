import { expect, it } from 'vitest';
import { mergeSettings } from '../../server/src/settings/merge-settings.ts';
import { parseSettings } from '../../server/src/settings/parse-settings.ts';
import { DEFAULT_SETTINGS } from '../../server/src/settings/settings.ts';

function merge(...nearestFirst: string[]) {
  return mergeSettings(nearestFirst.map(parseSettings));
}

it('nothing said is the default', () => {
  expect(merge()).toBe(DEFAULT_SETTINGS);
  expect(merge('')).toEqual(DEFAULT_SETTINGS);
});

it('the nearer file wins, key by key', () => {
  const near = 'rules: { undated: off }\n';
  const far = 'type: letter\nrules: { undated: error, unsigned: hint }\n';
  expect(merge(near, far)).toMatchObject({ type: 'letter', rules: { undated: 'off', unsigned: 'hint' } });
});

it('a type can be given up again', () => {
  expect(merge('type: inferred\n', 'type: letter\n').type).toBeNull();
});

it('keys of all folders count', () => {
  expect(merge('keys: [Reel]\n', 'keys: [Box, reel]\n').keys).toEqual(['box', 'reel']);
});

it('a value is frozen', () => {
  expect(Object.isFrozen(merge('type: letter\n'))).toBe(true);
});

it('.txt files are telegrams where the nearest folder that says anything says so', () => {
  expect(merge('txt: telegrams\n').txt).toBe(true);
  expect(merge('type: letter\n', 'txt: telegrams\n').txt).toBe(true);
  expect(merge('txt: other\n', 'txt: telegrams\n').txt).toBe(false);
});
