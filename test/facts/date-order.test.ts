import { expect, it } from 'vitest';
import { readFacts } from '../../server/src/facts/read-facts.ts';
import { DEFAULT_SETTINGS } from '../../server/src/settings/settings.ts';
import { parseEntry } from '../../server/src/syntax/parse-entry.ts';

const doubts = (text: string): number =>
  readFacts(parseEntry(text, DEFAULT_SETTINGS), DEFAULT_SETTINGS).slips.filter(({ kind }) => kind === 'ambiguous-date')
    .length;

const BODY = 'The Minister of the Interior received me today.';

it.each([
  ['nothing else', `4.11.1962\n\n${BODY}\n\nBRENNO\n`],
  ['another date that is as doubtful', `4.11.1962\n\n${BODY} I refer to the note of 5.10.1962.\n\nBRENNO\n`],
  ['a day of another form', `4.11.1962\n\n${BODY} I refer to the note of October 28, 1962.\n\nBRENNO\n`],
])('no order is told by %s', (_, text) => expect(doubts(text)).toBe(1));

it.each([
  ['a day that is no month', `4.11.1962\n\n${BODY} I refer to the note of 28.10.1962.\n\nBRENNO\n`],
  ['a Roman month', `4.11.1962\n\n${BODY} I refer to the note of 5.X.1962.\n\nBRENNO\n`],
  ['the same day in words', `4.11.1962\n\n${BODY}\n\nBRENNO\nNovember 4, 1962\n`],
  ['the day of the week', `Sunday, 4.11.1962\n\n${BODY}\n\nBRENNO\n`],
  ['a language of one order', '4.11.1962\n\nDer Minister hat mich heute empfangen.\n\ngez. Brenno\n'],
  ['day and month alike', `11.11.1962\n\n${BODY}\n\nBRENNO\n`],
])('the order is told by %s', (_, text) => expect(doubts(text)).toBe(0));
