import Ajv from 'ajv';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { settingsDiagnostics } from '../../server/src/features/settings-diagnostics.ts';
import { parseSettings } from '../../server/src/settings/parse-settings.ts';
import { printSchema } from '../support/print-schema.ts';
import { settingsSchema } from '../support/settings-schema.ts';

it('the schema that ships is the one that the rules and settings give (--update writes it)', async () => {
  await expect(printSchema(settingsSchema())).toMatchFileSnapshot('../../schemas/cablegram.schema.json');
});

const validate = new Ajv().compile(settingsSchema());

it.each<[text: string, good: boolean]>([
  ['{}', true],
  ['dates: { century: 18, order: day-month, calendar: julian }', true],
  ['dates: { century: 1900 }', false],
  ['dates: { order: year-first }', false],
  ['dates: { calender: julian }', false],
  ['months: { Brumaire: 11 }', true],
  ['months: { Brumaire: 13 }', false],
  ['type: letter', true],
  ['type: poem', false],
  ['keys: [Reel, Box]', true],
  ['keys: Reel', true],
  ['range: 1962-10/1962-12', true],
  ['range: 1962', true],
  ['range: [1962]', false],
  ['rules: { undated: off, unsigned: hint }', true],
  ['rules: { undated: loud }', false],
  ['rules: { undatd: off }', false],
  ['nonsense: 1', false],
])('schema and reader agree about %s', (text, good) => {
  expect(validate(parse(text))).toBe(good);
  expect(settingsDiagnostics(parseSettings(text)).length === 0).toBe(good);
});
