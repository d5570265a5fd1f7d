/** What an entry as a whole decides: its speakers' letters, pronouns, words that are names for nobody. */
import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../server/src/archive/mentions.ts';
import { archiveOf } from '../support/memory-archive.ts';

const OFFICIALS = `officials:
  - id: kestner
    name: Kestner, Emil
  - id: darnov
    name: Darnov, Piotr
  - id: ibsen
    name: Ibsen, Per
`;

function check(text: string): readonly string[] {
  const archive = archiveOf({ '/a/officials.yaml': OFFICIALS, '/a/x.telegram': text });
  const document = archive.open.get('/a/x.telegram');
  return (document?.entries ?? []).flatMap(({ entry }) =>
    mentionsOf(archive, document as NonNullable<typeof document>, entry).map(
      ({ text: own, resolution }) =>
        `${own}: ${resolution.kind === 'resolved' ? resolution.official.id : resolution.kind}`,
    ),
  );
}

describe('letters of speakers', () => {
  it('are those whom the title names', () =>
    expect(
      check(
        '5. Transcript of Telephone Conversation Between the Minister (Kestner) and the Ambassador (Darnov)\n\nSarnow, 7 March 1956, 3 p.m.\n\nK: I am sitting here thinking of the port dues.\n\nD: Good for you. I am thinking of them too.\n\nK: I hope so.\n\nD: So do we all.\n',
      ),
    ).toEqual(['Kestner: kestner', 'Darnov: darnov', 'K: kestner', 'D: darnov', 'K: kestner', 'D: darnov']));

  it('are nobody where the entry names nobody whom they begin', () =>
    expect(check('7 March 1956\n\nQ: Who pays the dues from now on?\n\nA: Nobody has decided it yet.\n')).toEqual([]));

  it('are none where the writer says I', () =>
    expect(
      check(
        '7 March 1956\n\nToday talks were held between P. Ibsen and K. Tesar, as well as myself.\n\nI told P. Ibsen that the dues would be paid from the first of June on.\n\nORLOV\n',
      ).filter(line => line.startsWith('I:')),
    ).toEqual([]));
});
