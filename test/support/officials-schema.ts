/** The JSON Schema of `officials.yaml`, made from the keys that the reader knows. */
import {
  type AuthorityKey,
  FILE_KEYS,
  IDENTIFIER_KEYS,
  OFFICE_KEYS,
  OFFICIAL_KEYS,
} from '../../server/src/officials/authority-keys.ts';

export function officialsSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Officials of an archive',
    description: 'Who is named in the documents of this folder and of all below it.',
    type: 'object',
    additionalProperties: false,
    properties: {
      officials: {
        description: FILE_KEYS[0]?.about,
        type: ['array', 'null'],
        items: {
          type: 'object',
          required: ['id', 'name'],
          additionalProperties: false,
          properties: propertiesOf(OFFICIAL_KEYS),
        },
      },
    },
  };
}

function propertiesOf(keys: readonly AuthorityKey[]): object {
  return Object.fromEntries(keys.map(each => [each.key, propertyOf(each)]));
}

function propertyOf({ key, about, value }: AuthorityKey): object {
  switch (value) {
    case 'date':
      // YAML readers take 1931 for a number.
      return { description: about, type: ['string', 'integer', 'null'] };
    case 'texts':
      return { description: about, type: ['array', 'string', 'null'], items: { type: ['string', 'number'] } };
    case 'offices':
      return {
        description: about,
        type: ['array', 'null'],
        items: {
          anyOf: [
            { type: 'string' },
            {
              type: 'object',
              required: ['title'],
              additionalProperties: false,
              properties: propertiesOf(OFFICE_KEYS),
            },
          ],
        },
      };
    case 'identifiers':
      return {
        description: about,
        type: ['object', 'null'],
        properties: propertiesOf(IDENTIFIER_KEYS),
        additionalProperties: { type: ['string', 'integer', 'null'] },
      };
    case 'text':
      return key === 'id'
        ? { description: about, type: 'string', pattern: '^[^\\s\\[\\]|]+$' }
        : { description: about, type: ['string', 'integer', 'null'] };
  }
}
