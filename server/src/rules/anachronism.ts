/** `anachronism`: somebody acts before birth or after death. */
import { factsOf } from '../archive/entry-facts.ts';
import { authorityOf } from '../archive/folder-authority.ts';
import { mentionsOf } from '../archive/mentions.ts';
import type { Mention } from '../archive/resolution/mention.ts';
import { type Bounds, boundsOf } from '../dates/bounds.ts';
import type { Authority } from '../officials/authority.ts';
import type { Official } from '../officials/official.ts';
import type { ArchiveRule } from './rule.ts';

const OFFICIALS = 'officials:\n  - id: ivar-halvard\n    name: Halvard, Ivar\n    born: 1890\n    died: 1961-03-02\n';

export const anachronism: ArchiveRule = {
  reads: 'archive',
  code: 'anachronism',
  severity: 'warning',
  summary: 'An official signs, writes, attends or speaks in a document of a day on which he was not alive.',
  why: 'The date is wrong, or the name is another’s: a son, a namesake, a slip in the authority.',
  fires: [
    {
      about: 'signed in the year after his death',
      text: '4 November 1962\n\nThe Minister received me today.\n\nIVAR HALVARD\n',
      beside: { 'officials.yaml': OFFICIALS },
    },
  ],
  silent: [
    {
      about: 'signed in his lifetime',
      text: '4 November 1960\n\nThe Minister received me today.\n\nIVAR HALVARD\n',
      beside: { 'officials.yaml': OFFICIALS },
    },
    {
      about: 'the dead are spoken of',
      text: '4 November 1962\n\nThe Minister spoke of the late Ivar Halvard.\n\nBRENNO\n',
      beside: { 'officials.yaml': OFFICIALS },
    },
    {
      about: 'a year that may be before the day of his death',
      text: '[Date: 1961]\n\nThe Minister received me today.\n\nIVAR HALVARD\n',
      beside: { 'officials.yaml': OFFICIALS },
    },
  ],
  check: ({ archive, document, placed }) => {
    const { date } = factsOf(placed.entry);
    const day = date?.edtf && date.from !== 'conjecture' ? boundsOf(date.edtf) : null;
    if (!date || !day || !knowsLives(authorityOf(archive, document.file))) return [];
    return mentionsOf(archive, document, placed.entry).flatMap(({ text, span, role, resolution }) => {
      const official = acts(role) && resolution.kind === 'resolved' ? resolution.official : null;
      const why = official && notAlive(official, day);
      if (!official || !why) return [];
      return [
        {
          span,
          message: `${text} is ${official.name}, who ${why}; the document is of ${date.text}.`,
          related: [
            { message: `The document’s date: ${date.text}`, span: date.span },
            { message: `${official.name}: ${why}`, file: official.place.file, span: official.place.name },
          ],
        },
      ];
    });
  },
};

const known = new WeakMap<Authority, boolean>();

/** Nobody is looked for in the text where no official has a date of birth or death. */
function knowsLives(authority: Authority): boolean {
  let knows = known.get(authority);
  if (knows === undefined) {
    knows = [...authority.officials.values()].some(({ born, died }) => born !== null || died !== null);
    known.set(authority, knows);
  }
  return knows;
}

/** Who is only spoken of may be dead, and who receives a letter may have died before it came. */
function acts(role: Mention['role']): boolean {
  return role === 'signer' || role === 'sender' || role === 'participant' || role === 'speaker';
}

function notAlive({ born, died }: Official, day: Bounds): string | null {
  const birth = born ? boundsOf(born) : null;
  if (birth && birth.first > day.last) return `was born in ${born}`;
  const death = died ? boundsOf(died) : null;
  return death && death.last < day.first ? `died in ${died}` : null;
}
