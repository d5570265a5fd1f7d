/** The JSON Schema of `.cablegram.yaml`, made from the rules and the words that settings know. */
import { ALL_RULES } from '../../server/src/rules/all-rules.ts';
import { DOCUMENT_TYPES } from '../../server/src/settings/document-types.ts';
import { SEVERITIES } from '../../server/src/settings/settings.ts';

export function settingsSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Cablegram settings of a folder',
    description: 'What changes the result in this folder and below it. A nearer file goes before a farther one.',
    type: 'object',
    additionalProperties: false,
    properties: {
      dates: {
        description: 'How dates are read.',
        type: 'object',
        additionalProperties: false,
        properties: {
          century: {
            description: 'The century of years with two digits: 19 reads 4.XI.62 as 1962.',
            type: 'integer',
            minimum: 0,
            maximum: 99,
            default: 19,
          },
          order: {
            description:
              'What 4/11/1962 and 4.11.1962 mean where nothing else decides. Without it points mean that the day comes first, and a date with slashes has no value.',
            enum: ['day-month', 'month-day'],
          },
          calendar: {
            description: 'The calendar of dates that do not name theirs.',
            enum: ['gregorian', 'julian'],
            default: 'gregorian',
          },
        },
      },
      months: {
        description: 'Names of months besides those known, each with its number.',
        type: 'object',
        additionalProperties: { type: 'integer', minimum: 1, maximum: 12 },
      },
      type: {
        description: 'The type of every document here that does not say its own; inferred where this says so.',
        enum: [...DOCUMENT_TYPES, 'inferred'],
      },
      txt: {
        description: 'What files that end in .txt are here: telegrams, or nothing of ours.',
        enum: ['telegrams', 'other'],
        default: 'other',
      },
      keys: {
        description: 'Keys in brackets besides the format’s own: Reel for [Reel: 12].',
        anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
      },
      range: {
        description: 'The days that documents of this folder are from, as EDTF: 1962-10/1962-12.',
        anyOf: [{ type: 'string' }, { type: 'integer' }],
      },
      rules: {
        description: 'How much each rule weighs here; off silences it.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          ALL_RULES.map(({ code, summary, severity }) => [
            code,
            { description: summary, enum: [...SEVERITIES, 'off'], default: severity },
          ]),
        ),
      },
    },
  };
}
