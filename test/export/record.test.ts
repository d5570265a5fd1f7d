import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type EntryRecord, recordsOf } from '../../server/src/export/record.ts';
import { slice } from '../../server/src/text/span.ts';
import { archiveOf, OFFICIALS } from '../support/memory-archive.ts';

const schema = JSON.parse(readFileSync(new URL('../../schemas/record.schema.json', import.meta.url), 'utf8')) as object;
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

function records(text: string): readonly EntryRecord[] {
  const archive = archiveOf({ '/a/x.telegram': text, '/a/officials.yaml': OFFICIALS });
  const document = archive.open.get('/a/x.telegram');
  return document ? [...recordsOf(archive, document, 'x.telegram')] : [];
}

const LETTER = `# Letter to the mission

Ardana, 4 November 1962, 5 p.m.

SECRET

[From: Sandor Brenno]

Today talks were held between Sandor Brenno and Ivar Halvard, as well as myself.

1. Trade

Halvard said that the grain [illegible] would come.[1]

4.XI.62 BRENNO

[1] Not found.

Note: See the file.
`;

it('is what the schema says', () => {
  const all = records(`${LETTER}\n# Two\n\nText.\n`);
  expect(all.length).toBe(2);
  for (const record of all) {
    validate(record);
    expect(validate.errors).toBeNull();
    expect(Object.keys(record)).toEqual((schema as { required: string[] }).required);
  }
});

it('spans are offsets into the file, in every list', () => {
  const text = `# One\n\nText.\n\n${LETTER}`;
  const record = records(text)[1];
  const spans: string[] = [];
  const look = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    const { span, text: own } = value as { span?: readonly [number, number]; text?: string };
    if (span && own !== undefined) spans.push(`${flat(slice(text, span)).endsWith(flat(own)) ? '' : 'wrong: '}${own}`);
    for (const each of Object.values(value)) look(each);
  };
  look(record);
  expect(spans.length).toBeGreaterThan(10);
  expect(spans.filter(each => each.startsWith('wrong'))).toEqual([]);
  expect(record?.span).toEqual([text.indexOf('# Letter'), text.length]);
});

it('people have the id that their name is resolved to', () => {
  const [record] = records(LETTER);
  expect(record?.signatures).toMatchObject([
    { text: 'BRENNO', official: 'sandor-brenno', date: { edtf: '1962-11-04' } },
  ]);
  expect(record?.participants.map(({ official }) => official)).toEqual(
    expect.arrayContaining(['sandor-brenno', 'ivar-halvard']),
  );
});

it('an ambiguous name has its candidates and no official', () => {
  const [record] = records('4 November 1962\n\nHalvard came.\n');
  expect(record?.mentions).toMatchObject([
    { text: 'Halvard', official: null, candidates: ['ivar-halvard', 'olga-halvard'], because: null },
  ]);
});

it('any text gives records that the schema accepts', () => {
  const piece = fc.constantFrom(
    '# A\n',
    '4 November 1962\n',
    '\n',
    'BRENNO\n',
    '[',
    ']',
    ' the talks ',
    'Note: ',
    '\r',
    '\ufeff',
    '\u{1F4E8}',
    '1. ',
    '{--',
    '[unsigned]',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), pieces => {
      for (const record of records(pieces.join(''))) {
        validate(record);
        expect(validate.errors).toBeNull();
      }
    }),
  );
});

it('case 24: the same record but for offsets, whatever ends the lines and with a byte order mark', () => {
  const strip = (all: readonly EntryRecord[]) =>
    JSON.parse(JSON.stringify(all), (key, value: unknown) =>
      key === 'span' ? undefined : typeof value === 'string' ? flat(value) : value,
    ) as unknown;
  const expected = strip(records(LETTER));
  for (const end of ['\r\n', '\r']) expect(strip(records(LETTER.replaceAll('\n', end)))).toEqual(expected);
  expect(strip(records(`\ufeff${LETTER}`))).toEqual(expected);
});

/** A wording may go over a line end. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
