/** `anachronism`: somebody acts before birth or after death, or in an office that he did not hold on the day. */
import { factsOf } from '../archive/entry-facts.ts';
import { authorityOf } from '../archive/folder-authority.ts';
import { mentionsOf } from '../archive/mentions.ts';
import type { Mention } from '../archive/resolution/mention.ts';
import { type Bounds, boundsOf } from '../dates/bounds.ts';
import { parseDay } from '../dates/calendar.ts';
import type { EntryFacts } from '../facts/facts.ts';
import type { Authority } from '../officials/authority.ts';
import type { Office, Official } from '../officials/official.ts';
import { untimelyOffice } from '../officials/untimely-office.ts';
import type { ArchiveRule } from './rule.ts';

const OFFICES =
  'officials:\n  - id: ivar-halvard\n    name: Halvard, Ivar\n    offices:\n      - { title: Minister of Trade, from: 1958-03, to: 1960-04 }\n';
const MEETING = (day: string, office: string): string =>
  `MEMORANDUM OF CONVERSATION\n\n${day}\n\nPARTICIPANTS\nIvar Halvard, ${office}\nMr. Sandor Brenno\n\nThe talks were about the harbour.\n`;
const OFFICIALS = 'officials:\n  - id: ivar-halvard\n    name: Halvard, Ivar\n    born: 1890\n    died: 1961-03-02\n';

export const anachronism: ArchiveRule = {
  reads: 'archive',
  code: 'anachronism',
  severity: 'warning',
  summary:
    'An official signs, writes, attends or speaks on a day on which he was not alive, or in an office that he did not hold then.',
  why: 'The date is wrong, or the name is another’s: a son, a namesake, a slip in the authority. An office counts that is named with its domain or state and of which the authority lists other days alone, more than two months away.',
  fires: [
    {
      about: 'signed in the year after his death',
      text: '4 November 1962\n\nThe Minister received me today.\n\nIVAR HALVARD\n',
      beside: { 'officials.yaml': OFFICIALS },
    },
    {
      about: 'attends in an office that he had left two years before',
      text: MEETING('4 November 1962', 'Minister of Trade'),
      beside: { 'officials.yaml': OFFICES },
    },
  ],
  silent: [
    {
      about: 'in office',
      text: MEETING('4 November 1959', 'Minister of Trade'),
      beside: { 'officials.yaml': OFFICES },
    },
    {
      about: 'he is said to have left it',
      text: MEETING('4 November 1962', 'former Minister of Trade'),
      beside: { 'officials.yaml': OFFICES },
    },
    {
      about: 'a document that is not dated to the day',
      text: MEETING('[Date: 1962]', 'Minister of Trade'),
      beside: { 'officials.yaml': OFFICES },
    },
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
    const facts = factsOf(placed.entry);
    const { date } = facts;
    const day = date?.edtf && date.from !== 'conjecture' ? boundsOf(date.edtf) : null;
    if (!date || !day || !knowsTimes(authorityOf(archive, document.file))) return [];
    const offices = parseDay(date.edtf ?? '') ? officesByName(facts) : new Map<number, string>();
    return mentionsOf(archive, document, placed.entry).flatMap(({ text, span, role, resolution }) => {
      const official = acts(role) && resolution.kind === 'resolved' ? resolution.official : null;
      if (!official) return [];
      const life = notAlive(official, day);
      const why = life ?? notInOffice(official, offices.get(span[1]), day);
      if (why === null) return [];
      return [
        {
          span,
          // Terms are recorded less exactly than lives.
          ...(life === null && { severity: 'information' as const }),
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

/** Nobody is looked for in the text where no official has a date of birth or death or of an office. */
function knowsTimes(authority: Authority): boolean {
  let knows = known.get(authority);
  if (knows === undefined) {
    knows = [...authority.officials.values()].some(
      official => official.born !== null || official.died !== null || official.offices.some(hasTerm),
    );
    known.set(authority, knows);
  }
  return knows;
}

const hasTerm = ({ from, to }: Office): boolean => from !== null || to !== null;

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

/** The office that the text gives with a name, by the name's end. */
function officesByName({ signatures, sender, participants }: EntryFacts): ReadonlyMap<number, string> {
  const people = [...signatures.map(({ person }) => person), ...(sender ? [sender] : []), ...participants];
  return new Map(people.flatMap(({ name, office }) => (name && office ? [[name[1], office.text] as const] : [])));
}

function notInOffice(official: Official, written: string | undefined, day: Bounds): string | null {
  const untimely = written === undefined ? null : untimelyOffice(official, written, day);
  if (!untimely) return null;
  const { office, when } = untimely;
  return when === 'before' ? `was ${office.title} until ${office.to}` : `was ${office.title} only from ${office.from}`;
}
