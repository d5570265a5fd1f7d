/** `speaker-not-present`: somebody speaks who is not among the participants that the head lists. */
import type { PersonFact } from '../facts/facts.ts';
import { scanNameWords } from '../names/words.ts';
import { nearest } from '../text/nearest.ts';
import type { EntryRule } from './rule.ts';

const HEAD = 'MEMORANDUM OF CONVERSATION\n\n4 November 1962\n\nPARTICIPANTS\nMr. Ivar Halvard\nMr. Sandor Brenno\n\n';

export const speakerNotPresent: EntryRule = {
  reads: 'entry',
  code: 'speaker-not-present',
  severity: 'information',
  summary: 'Somebody speaks who is not among the participants that the head lists.',
  why: 'A name is misspelt in one of the two places, the list is incomplete, or the words are another’s.',
  fires: [
    {
      about: 'Tesar is on no list',
      text: `${HEAD}Mr. Halvard: The harbour is closed.\n\nMr. Brenno: We know.\n\nMr. Tesar: It will be opened.\n\nMr. Halvard: When?\n`,
    },
    {
      about: 'one of those listed has only his office there, and speaks by it',
      text: 'MEMORANDUM OF CONVERSATION\n\n4 November 1962\n\nPARTICIPANTS\nMr. Ivar Halvard\nMr. Sandor Brenno\nThe Foreign Minister\n\nMr. Halvard: The harbour is closed.\n\nThe Foreign Minister: We know.\n\nMr. Tesar: It will be opened.\n\nMr. Brenno: When?\n',
    },
  ],
  silent: [
    {
      about: 'all are listed',
      text: `${HEAD}Mr. Halvard: The harbour is closed.\n\nMr. Brenno: We know.\n\nMr. Halvard: When?\n`,
    },
    {
      about: 'an office speaks: who holds it is not said',
      text: `${HEAD}Mr. Halvard: The harbour is closed.\n\nThe Minister: We know.\n\nMr. Halvard: When?\n`,
    },
    {
      about: 'one of those listed has only his office there',
      text: 'MEMORANDUM OF CONVERSATION\n\n4 November 1962\n\nPARTICIPANTS\nMr. Ivar Halvard\nThe Foreign Minister\n\nMr. Halvard: The harbour is closed.\n\nMr. Tesar: We know.\n\nMr. Halvard: When?\n',
    },
  ],
  check: ({ participants, participantsListed, labels }) => {
    if (!participantsListed || labels.length < 3) return [];
    // Who is listed by his office alone may speak by name, unless he speaks by his office.
    const spoken = new Set(labels.map(({ text }) => text));
    if (participants.some(({ name, text }) => name === null && !spoken.has(text))) return [];
    const listed = new Set(participants.flatMap(namesIn));
    const speakers = new Map<string, PersonFact>();
    for (const label of labels) {
      const surname = label.name ? namesIn(label).at(-1) : undefined;
      if (surname !== undefined && !speakers.has(surname)) speakers.set(surname, label);
    }
    const others = [...speakers].filter(([surname]) => !listed.has(surname));
    // Where several are missing the list is short on purpose; where hardly anybody is on it, it names people in another way.
    if (others.length !== 1 || speakers.size < 3) return [];
    return others.map(([surname, { span, text }]) => {
      const meant = nearest(surname, listed);
      const like = meant === null ? '' : ` Is ${meant.charAt(0).toUpperCase()}${meant.slice(1)} meant?`;
      return { span, message: `${text} is not among the participants that the head lists.${like}` };
    });
  },
};

/** The words of a name, each part of a hyphened one too: `Douglas-Home` is called Home. */
function namesIn({ text }: PersonFact): readonly string[] {
  return scanNameWords(text).flatMap(({ folded, initial }) => (initial ? [] : folded));
}
