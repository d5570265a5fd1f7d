/** Each kind of paragraph says on what evidence it was read so, and what it was not. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../server/src/settings/settings.ts';
import { explainBlock } from '../../../server/src/syntax/explain/explain-block.ts';
import { parseEntry } from '../../../server/src/syntax/parse-entry.ts';

/** What is said of the paragraph that holds the words: its rule, the evidence, what else was considered. */
function explain(
  text: string,
  words: string,
): { rule: string; evidence: readonly string[]; rejected: readonly string[] } {
  const tree = parseEntry(text, DEFAULT_SETTINGS);
  const index = tree.blocks.findIndex(({ paragraph }) => paragraph.flat.includes(words));
  const found = explainBlock(tree, index, DEFAULT_SETTINGS);
  if (!found) throw new Error(`no paragraph holds ${words}`);
  return {
    rule: `${found.rule} in the ${found.where.zone}`,
    evidence: found.evidence,
    rejected: found.rejected.map(({ rule, fits, because }) => `${fits ? 'not' : 'nearly'} ${rule}: ${because}`),
  };
}

const TELEGRAM = `250. Telegram From the Embassy in Velmark to the Department of State
TOP SECRET
Subject: Port dues

Sarnow, March 7, 1956—6 p.m.
[Received March 8—7:25 a.m.]

1183. Lund called this morning, and spoke of the dues at length.

PORT DUES

They have been paid since 5 February 1956, and nobody knows by whom.

(a) The first of them is here.

(b) The second is not.

Secret organizations of Ardana have met.

Comment: this is late.

Lund: it is not.

Whitcombe

Translated by: I. Kowal

[1] Not printed.
`;

describe('what a paragraph is, and why', () => {
  it.each<[words: string, rule: string, evidence: string]>([
    ['250. Telegram', 'title in the head', 'it names a kind of document: “Telegram”'],
    ['TOP SECRET', 'head in the head', '“TOP SECRET” is a classification'],
    ['Subject:', 'key in the head', 'a word that heads use as a key opens it: “Subject”'],
    ['Sarnow, March', 'date-line in the head', 'a date stands in it: “March 7, 1956”, read as 1956-03-07'],
    ['Sarnow, March', 'date-line in the head', 'a place stands before it: “Sarnow”'],
    ['Received', 'received in the head', 'a word of reception opens it: its date is not the document’s'],
    ['1183.', 'text in the body', 'no rule claims it: it is text'],
    ['PORT DUES', 'heading in the body', 'it stands alone between blank lines'],
    ['(a)', 'numbered in the body', 'a mark opens it: “(a)”'],
    ['Whitcombe', 'signature in the close', '“Whitcombe” has the shape of a name'],
    ['Translated', 'clerk in the close', 'a word for a role opens it (“translated”): whoever it names did not sign'],
    ['[1] Not', 'note in the apparatus', 'the mark of a note opens it: 1'],
  ])('%s', (words, rule, evidence) => {
    const found = explain(TELEGRAM, words);
    expect(found.rule).toBe(rule);
    expect(found.evidence).toContain(evidence);
  });

  it.each<[words: string, rejected: string]>([
    ['1183.', 'not numbered: “1183.” has no neighbour: no paragraph with the mark before or behind it'],
    [
      'They have been',
      'nearly date-line: the date “5 February 1956” stands in it, and so do other words, which make a sentence of it',
    ],
    [
      'Secret organ',
      'nearly head: “Secret” is a classification, but “organizations of Ardana have met.” is left over: a line of the head holds nothing else',
    ],
    ['Comment:', 'nearly turn: “Comment” is no name: documents use such words for their parts'],
    [
      'PORT DUES',
      'not signature: it has the shape of a name, but text stands below it or no finished sentence above it',
    ],
  ])('and what not: %s', (words, rejected) => {
    expect(explain(TELEGRAM, words).rejected).toContain(rejected);
  });

  it('nothing else is said of what nothing else comes near', () => {
    expect(explain(TELEGRAM, 'Translated').rejected).toEqual([]);
    expect(explain(TELEGRAM, '[1] Not').rejected).toEqual([]);
  });
});

const TALK = `Memorandum of Conversation

Sarnow, undated.

PARTICIPANTS
Karel Tesar
Walter Lund

\\PORT DUES

Tesar: We agree with the first point.

Lund: And with the second one?

Knowing our friends, K. Tesar said, I am sure that they will agree.

The talks lasted seven hours, most of them on dues.

[Shelfmark: A 5]

[Enclosure]

Port Ilden, February 2, 1956.

It froze in the harbour.

[unsigned]
`;

describe('more kinds', () => {
  it.each<[words: string, rule: string, evidence: string]>([
    ['undated', 'undated in the head', 'it says that there is no date'],
    ['Karel Tesar', 'item in the head', 'it stands below the key “participants”, and belongs to it'],
    ['Tesar: We', 'turn in the body', 'the label of a speaker opens it: “Tesar:”'],
    ['Knowing', 'narrated in the body', '“K. Tesar” is the subject of a verb of speech in its first sentence'],
    ['The talks', 'narrated in the body', 'the meeting, or the author’s side, is its subject: nobody’s turn goes on'],
    ['Shelfmark', 'key in the close', 'a key in brackets that the format doesn’t know, kept as it is: “Shelfmark”'],
    ['[Enclosure]', 'enclosure in the head', 'the label of an enclosure fills it: “[Enclosure]”'],
    ['[unsigned]', 'unsigned in the close', 'it says that there is no signature'],
  ])('%s', (words, rule, evidence) => {
    const found = explain(TALK, words);
    expect(found.rule).toBe(rule);
    expect(found.evidence).toContain(evidence);
  });

  it('a backslash is said to make it plain, whatever it would be', () => {
    const { evidence, rejected } = explain(TALK, '\\PORT');
    expect(evidence).toEqual(['a backslash opens it: it stays plain text, whatever it looks like']);
    expect(rejected).toContain('not heading: the backslash before it says that it is none');
  });

  it('any text is explained', () => {
    for (const text of ['x', '[', '\\', '#', '7.III.56', '{--', 'A: B']) {
      expect(explain(text, text).evidence.length, text).toBeGreaterThan(0);
    }
  });
});
