/** What a `.cablegram.yaml` can hold, with a word about each key: for its schema and for completion in it. */
import { DOCUMENT_TYPES } from './document-types.ts';

export interface SettingKey {
  readonly key: string;
  readonly about: string;
  /** The only values there are; empty where others are possible. */
  readonly values: readonly string[];
  /** The keys that stand below it. */
  readonly below: readonly SettingKey[];
}

const one = (
  key: string,
  about: string,
  values: readonly string[] = [],
  below: readonly SettingKey[] = [],
): SettingKey => ({
  key,
  about,
  values,
  below,
});

/** The keys below `rules` are the rules' codes, which are not known here. */
export const SETTING_KEYS: readonly SettingKey[] = [
  one(
    'dates',
    'How dates are read.',
    [],
    [
      one('century', 'The century of years with two digits: 19 reads 4.XI.62 as 1962.'),
      one(
        'order',
        'What 4/11/1962 and 4.11.1962 mean where nothing else decides. Without it points mean that the day comes first, and a date with slashes has no value.',
        ['day-month', 'month-day'],
      ),
      one('calendar', 'The calendar of dates that do not name theirs.', ['gregorian', 'julian']),
    ],
  ),
  one('months', 'Names of months besides those known, each with its number.'),
  one('type', 'The type of every document here that does not say its own; inferred where this says so.', [
    ...DOCUMENT_TYPES,
    'inferred',
  ]),
  one('txt', 'What files that end in .txt are here: telegrams, or nothing of ours.', ['telegrams', 'other']),
  one('keys', 'Keys in brackets besides the format’s own: Reel for [Reel: 12].'),
  one('range', 'The days that documents of this folder are from, as EDTF: 1962-10/1962-12.'),
  one('rules', 'How much each rule weighs here; off silences it.'),
];
