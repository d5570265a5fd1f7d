import { describe, expect, it } from 'vitest';
import { readFacts } from '../../server/src/facts/read-facts.ts';
import { DEFAULT_SETTINGS } from '../../server/src/settings/settings.ts';
import { parseEntry } from '../../server/src/syntax/parse-entry.ts';

const DATE = 'Sarnow, March 7, 1956.\n\n';
const PAGE =
  'The harbour of Sarnow has been closed since the end of the winter, and the council of the port has not been able to open the northern basin before the arrival of the fleet. ' +
  'A number of the smaller owners have left the country, and the prices of the grain have risen to the highest point of a decade. The board of trade regards the loss as a matter for the ministry alone. ' +
  'The owners of the larger ships regard the matter as one of the dues, and the guild of the pilots as one of the weather, while the bank waits for the end of the month.\n\n';
const WIRE =
  'Harbour closed since end winter and council unable open northern basin before arrival fleet. Smaller owners left country, prices grain highest in decade. Board trade regards loss as matter for ministry alone. ' +
  'Owners larger ships regard matter as one of dues, pilots as one of weather, while bank waits end month. Council meets again Tuesday and expects decision on dues before fleet sails. Will report further developments soonest and forward text when received from ministry.\n\n';
const TALK =
  'Mr. Tesar said that the dues were too high.\n\nThe Ambassador replied that the council had set them.\n\nMr. Tesar asked whether a delay was possible.\n\n';

const check = (text: string, type: string, from?: string) => {
  const facts = readFacts(parseEntry(text, DEFAULT_SETTINGS), DEFAULT_SETTINGS);
  expect([facts.type, from === undefined ? from : facts.typeFrom]).toEqual([type, from]);
};

describe('type without a title', () => {
  it.each([
    ['a talk told under a subject', `${DATE}SUBJECT\nPort Dues\n\n${TALK}`, 'conversation', 'head'],
    ['an essay under a subject', `${DATE}SUBJECT\nPort Dues\n\n${PAGE}`, 'memorandum', 'head'],
    [
      'a subject and a reader',
      `${DATE}SUBJECT\nPort Dues\n\n${PAGE}You may want to see the council.\n`,
      'memorandum',
      'head',
    ],
    ['those present', `${DATE}PRESENT\nMr. Tesar\nMr. Lund\n\n${TALK}`, 'conversation', 'head'],
    ['a heading that names the kind', `${DATE}MEMORANDUM ON PORT DUES\n\n${PAGE}`, 'memorandum', undefined],
    ['a heading of a part', `${DATE}Summary\n\n${PAGE}`, 'other', undefined],
    ['headings of a paper for decision', `${DATE}Problem:\n\n${PAGE}Discussion:\n\n${PAGE}`, 'memorandum', 'body'],
    ['a colleague without Dear', `${DATE}Mr. President:\n\n${PAGE}CK\n`, 'memorandum', 'body'],
    ['a greeting', `${DATE}Dear Mr. President:\n\n${PAGE}Walter Lund\n`, 'letter', 'body'],
    ['a greeting and a formula', `${DATE}Mr. President:\n\n${PAGE}Sincerely yours,\n\nWalter Lund\n`, 'letter', 'body'],
    ['initials under an essay', `${DATE}${PAGE}W. L.\n`, 'memorandum', 'body'],
    ['initials under a talk', `${DATE}${TALK}W. L.\n`, 'conversation', 'body'],
    ['a given name under an essay', `${DATE}${PAGE}Walter\n`, 'memorandum', 'body'],
    ['a given name under a wire', `${DATE}${WIRE}Walter\n`, 'telegram', 'body'],
    ['a surname under an essay', `${DATE}${PAGE}Halloran\n`, 'telegram', 'body'],
    [
      'full sentences, nobody signs, a reader',
      `${DATE}${PAGE}You will want to see the council.\n`,
      'memorandum',
      'body',
    ],
    ['full sentences, nobody signs', `${DATE}${PAGE}`, 'other', 'body'],
    ['full sentences tell a talk', `${DATE}${TALK}${TALK}`, 'conversation', 'body'],
  ])('%s', (_, text, type, from) => check(text, type, from));

  it.each([
    ['a few words', `${DATE}The harbour is closed.\n`],
    ['clipped sentences', `${DATE}${WIRE}`],
    ['full sentences with an hour', `Sarnow, March 7, 1956, 6 p.m.\n\n${PAGE}`],
    [
      'another language',
      `Sarnow, den 7. März 1956\n\n${'Der Hafen bleibt geschlossen, und der Rat kann das Becken nicht öffnen. '.repeat(12)}\n`,
    ],
  ])('%s leave it a telegram by default', (_, text) => check(text, 'telegram', 'default'));
});

describe('the title of an enclosure', () => {
  it('says nothing of the document', () =>
    check(
      `${DATE}SUBJECT\nPort Dues\n\n${PAGE}Walter Lund\n\n[Attachment]\n\nPaper Prepared in the Ministry of Trade\n\n${PAGE}`,
      'memorandum',
      'head',
    ));
});

describe('titles', () => {
  it.each([
    ['Memorandum for the Record of a Meeting at the Ministry', 'conversation'],
    ['Memorandum for the Record of Discussion at the Daily Staff Meeting', 'conversation'],
    ['Memorandum for the Record', 'memorandum'],
    ['Report of the Delegation to the World Grain Conference', 'other'],
    ['Record of a Meeting', 'minutes'],
    ['Text of Telegram From the Ambassador in Ardana (Lund)', 'telegram'],
    ['Paraphrase of Telegram From the Ministry', 'telegram'],
    ['Draft of a Memorandum of a Conversation, Sarnow', 'conversation'],
    ['Port Authority Information Cable', 'telegram'],
    ['Brief of an Estimate', 'other'],
  ])('%s', (title, type) => check(`${title}\n\n${DATE}${PAGE}`, type));
});
