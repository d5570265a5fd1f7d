import { describe, expect, it } from 'vitest';
import { isDescription } from '../../../server/src/syntax/constructs/description.ts';
import { archiveOf } from '../../support/memory-archive.ts';
import { findingsOf } from '../../../server/src/rules/check-entry.ts';

describe('a description of a document', () => {
  it.each([
    '142. Telegram 727 from Sarnow, August 16. The harbour question. Secret. 3 pp. Foreign Office, Central Files.',
    '71a. Memorandum from Brenno to Tesar, December 6. Views on the “dues.” 1 p. Foreign Office, Central Files.',
  ])('%s', text => expect(isDescription(text)).toBe(true));

  it.each([
    '142. Telegram From the Legation in Sarnow to the Foreign Office',
    '1. The Minister of Velmark received me. He spoke of the report, 3 pp. in length.',
    'Telegram from Sarnow. Secret. 3 pp. Foreign Office.',
    '2. See the Bulletin, March 7, 1956, pp. 276–279. It was not printed.',
    '',
  ])('not: %s', text => expect(isDescription(text)).toBe(false));

  it('takes linear time', () => {
    for (const part of ['1', '. 1', '. 1 p', ' ']) isDescription(`1. A${part.repeat(100_000)}`);
  });

  const codes = (text: string) => {
    const entries = archiveOf({ '/a/x.telegram': text }).open.get('/a/x.telegram')?.entries ?? [];
    return entries.flatMap(({ entry }) => findingsOf(entry).map(({ code }) => code));
  };

  it('lacks neither date nor signature', () => {
    const text =
      '142. Disto 727 from Sarnow, August 16. Harbour talks: exchange on the dues. Secret. 3 pp. Foreign Office, 7.\n\n3\n';
    expect(codes(text)).toEqual([]);
    expect(codes(text.replace('3 pp. ', ''))).toEqual(['undated', 'unsigned']);
  });
});
