/** What the editor says goes before whatever the text would give: every key, wherever it stands, and `\` before anything. */
import { describe, expect, it } from 'vitest';
import { type EntryRecord, recordsOf } from '../../server/src/export/record.ts';
import { archiveOf } from '../support/memory-archive.ts';

const FILE = '/a/x.telegram';

function records(text: string): readonly EntryRecord[] {
  const archive = archiveOf({ [FILE]: text });
  const document = archive.open.get(FILE);
  return document ? [...recordsOf(archive, document, FILE)] : [];
}

function record(text: string): EntryRecord {
  const [first] = records(text);
  if (!first) throw new Error('there is no record');
  return first;
}

const INFERRED = `250. Telegram From the Embassy in Velmark to the Department of State
SECRET
No. 3411

Sarnow, March 7, 1956.

The dues have been paid in full, and nobody owes any more.

Whitcombe`;

describe.each<[key: string, value: string, read: (own: EntryRecord) => unknown]>([
  ['Date: 8 April 1957', '1957-04-08', ({ date }) => date?.edtf],
  ['Date: 8.IV.57', '1957-04-08', ({ date }) => date?.edtf],
  ['Place: Port Ilden', 'Port Ilden', ({ place }) => place?.text],
  ['From: Karel Tesar', 'Karel Tesar', ({ sender }) => sender?.text],
  ['To: Walter Lund', 'Walter Lund', ({ recipient }) => recipient?.text],
  ['Type: letter', 'letter', ({ type }) => type],
  ['Type: Memorandum of Conversation', 'conversation', ({ type }) => type],
  ['Signed: K. Tesar', 'K. Tesar', ({ signatures }) => signatures.map(({ text }) => text).join()],
  [
    'Number: 44/b',
    '44/b',
    ({ head }) => head.find(({ kind, text }) => kind === 'number' && text.startsWith('['))?.value,
  ],
  ['Source: Box 5', 'Box 5', ({ head }) => head.find(({ kind }) => kind === 'source')?.value],
  ['Facsimile: p. 3', 'p. 3', ({ head }) => head.find(({ kind }) => kind === 'facsimile')?.value],
  ['Shelfmark: A 5', 'A 5', ({ head }) => head.find(({ kind }) => kind === 'shelfmark')?.value],
])('[%s]', (key, value, read) => {
  it.each([
    ['above everything', `[${key}]\n${INFERRED}\n`],
    ['below a title', `# A title\n[${key}]\n${INFERRED}\n`],
    ['in the head', INFERRED.replace('SECRET', `SECRET\n[${key}]`)],
    ['below the signature', `${INFERRED}\n\n[${key}]\n`],
  ])('%s', (where, text) => {
    // Below the signature a source is a note on the document, as editions print it.
    if (key.startsWith('Source') && where.startsWith('below the sig')) {
      expect(record(text).notes.map(note => note.kind)).toEqual(['source']);
    } else expect(read(record(text))).toBe(value);
    expect(records(text)).toHaveLength(1);
  });

  it('not inside a sentence, and not behind a backslash', () => {
    expect(read(record(INFERRED.replace('in full', `[${key}] in full`)))).not.toBe(value);
    expect(read(record(`\\[${key}]\n${INFERRED}\n`))).not.toBe(value);
  });
});

describe('a backslash before a line makes it plain, whatever it would be', () => {
  const around = (line: string): string =>
    `Sarnow, March 7, 1956.\n\nThe talks were held in the morning, and lasted until noon.\n\n${line}\n\nThe dues have been paid in full, and nobody owes any more.\n\nOrlov\n`;
  const sections = (text: string): readonly string[] => record(text).sections.map(({ kind }) => kind);

  it.each([
    'PORT DUES',
    '## Port dues',
    'SUMMARY:',
    'Port Dues and Ships',
    '[Enclosure]',
    '[Here follows a list of ships.]',
    '- 2 -',
    '* * *',
    'Copy No. 5',
    '[Date: 1 May 1960]',
    '# Another title',
  ])('\\%s', line => {
    const plain = around(`\\${line}`);
    expect(records(plain)).toHaveLength(1);
    expect(sections(plain)).toEqual(['opening', 'signature']);
    expect(record(plain).date?.edtf).toBe('1956-03-07');
  });

  it.each(['Orlov', '7.III.56 ORLOV', '[unsigned]', '/s/ W. Lund', 'Translated by: I. Kowal'])(
    'in the close: \\%s',
    line => {
      const text = `Telegram From the Embassy in Velmark\n\nSarnow, March 7, 1956.\n\nThe dues have been paid in full.\n\n\\${line}\n`;
      expect(record(text).signatureState).toBe('absent');
    },
  );

  it.each([
    'TOP SECRET',
    'Sarnow, March 9, 1957.',
    'Subject: Port dues',
    '[Type: letter]',
    '250. Memorandum of Conversation',
  ])('in the head: \\%s', line => {
    const { head, date, type, title } = record(
      `\\${line}\n7 March 1956\n\nThe dues have been paid in full.\n\nORLOV\n`,
    );
    expect([head, date?.edtf, type, title]).toEqual([[], '1956-03-07', 'telegram', null]);
  });
});

describe('a backslash before a character makes it that character', () => {
  it.each([
    '\\[word]',
    '\\[[lund]\\]',
    '\\{--out--}',
    '\\{++in++}',
    '\\{>>remark<<}',
    'a\\[sic]',
    '\\[illegible]',
    '\\[p. 3]',
    '\\[1]',
  ])('%s', mark => {
    const { marks } = record(`Sarnow, March 7, 1956.\n\nThe dues ${mark} have been paid.\n\nOrlov\n`);
    expect(marks.filter(({ kind }) => kind !== 'supplied' || mark !== '\\[[lund]\\]')).toEqual([]);
  });
});
