/** The JSON Schema of `.cablegram.yaml`, made from the rules and the words that settings know. */
import { ALL_RULES } from '../../server/src/rules/all-rules.ts';
import { DOCUMENT_TYPES } from '../../server/src/settings/document-types.ts';
import { SETTING_KEYS } from '../../server/src/settings/setting-keys.ts';
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
        description: about('dates'),
        type: 'object',
        additionalProperties: false,
        properties: {
          century: {
            description: about('dates', 'century'),
            type: 'integer',
            minimum: 0,
            maximum: 99,
            default: 19,
          },
          order: {
            description: about('dates', 'order'),
            enum: ['day-month', 'month-day'],
          },
          calendar: {
            description: about('dates', 'calendar'),
            enum: ['gregorian', 'julian'],
            default: 'gregorian',
          },
        },
      },
      months: {
        description: about('months'),
        type: 'object',
        additionalProperties: { type: 'integer', minimum: 1, maximum: 12 },
      },
      type: {
        description: about('type'),
        enum: [...DOCUMENT_TYPES, 'inferred'],
      },
      txt: {
        description: about('txt'),
        enum: ['telegrams', 'other'],
        default: 'other',
      },
      keys: {
        description: about('keys'),
        anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
      },
      range: {
        description: about('range'),
        anyOf: [{ type: 'string' }, { type: 'integer' }],
      },
      rules: {
        description: about('rules'),
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

function about(key: string, below?: string): string {
  const own = SETTING_KEYS.find(known => known.key === key);
  const found = below === undefined ? own : own?.below.find(known => known.key === below);
  if (!found) throw new Error(`there is no setting ${below ?? key}`);
  return found.about;
}
