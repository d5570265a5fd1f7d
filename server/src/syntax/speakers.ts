/**
 * Which labels speak. By shape alone `Comment:` and `Lund:` are alike; a label is a speaker's if it is a participant's,
 * or recurs against another that recurs, or is one of several with titles. Recurrence of one label alone makes no
 * conversation, and a word that the text writes in lower case is no name.
 */
import type { TurnLabel } from './constructs/turn.ts';

export interface SpeakerContext {
  /** Folded surnames of the participants that head and title name. */
  readonly participants: ReadonlySet<string>;
  /** How often the body has the word in lower case; asked only of labels that could speak. */
  readonly countPlain: (word: string) => number;
}

type Family = 'name' | 'initials' | 'letter' | 'question' | 'stop';

interface Census {
  readonly counts: ReadonlyMap<string, number>;
  /** How many labels of the family occur twice or more. */
  readonly recurring: Readonly<Record<Family, number>>;
  readonly most: number;
  readonly titled: number;
  readonly titledKeys: number;
  /** How many labels have initials and a full stop: `N.P. Orlov.` and `N. Tesar.` answer each other. */
  readonly initialed: number;
  /** Both questions and answers are marked. */
  readonly answered: boolean;
}

export function findSpeakers(
  labels: readonly (TurnLabel | null)[],
  context: SpeakerContext,
): (label: TurnLabel) => boolean {
  const opened = new Map<string, number>();
  for (const label of labels) if (label) opened.set(label.key, (opened.get(label.key) ?? 0) + 1);
  const isPlain = (label: TurnLabel): boolean =>
    !label.letters &&
    !label.titled &&
    label.form !== 'question' &&
    !isParticipant(label, context) &&
    context.countPlain(label.key) * 2 > (opened.get(label.key) ?? 0);
  const census = take(labels.filter((label): label is TurnLabel => label !== null && !isPlain(label)));
  // A surname that is a word besides speaks where it takes turns with another.
  const dialogue = dialogueOf(labels);
  return label =>
    isParticipant(label, context) || dialogue.has(label.key) || (!isPlain(label) && speaks(label, census));
}

/** Two names that do nothing but answer each other, twice each or more. */
function dialogueOf(labels: readonly (TurnLabel | null)[]): ReadonlySet<string> {
  const names = labels.flatMap(label => (label && familyOf(label) === 'name' ? [label.key] : []));
  const keys = new Set(names);
  return names.length >= 4 && keys.size === 2 && names.every((key, i) => key !== names[i + 1]) ? keys : NOBODY;
}

const NOBODY: ReadonlySet<string> = new Set();

function speaks(label: TurnLabel, census: Census): boolean {
  const { recurring, counts } = census;
  const count = counts.get(keyOf(label)) ?? 0;
  switch (familyOf(label)) {
    case 'stop':
      return count >= 2 || (label.initials && (recurring.stop >= 1 || census.initialed >= 2));
    case 'question':
      return census.answered || (label.key === 'q' && recurring.name >= 1);
    case 'letter':
      return recurring.letter >= 2 && (count >= 2 || recurring.letter >= 3);
    case 'initials':
      return count >= 2 ? recurring.initials + recurring.letter >= 2 || recurring.name >= 1 : recurring.initials >= 3;
    case 'name':
      return (
        recurring.name >= 2 ||
        (recurring.name >= 1 && census.most >= 3 && counts.size >= 3) ||
        (recurring.name >= 1 && recurring.initials + recurring.question >= 1) ||
        (label.titled && census.titled >= 3 && census.titledKeys >= 2)
      );
  }
}

function take(labels: readonly TurnLabel[]): Census {
  const counts = new Map<string, number>();
  const families = new Map<string, Family>();
  const titledKeys = new Set<string>();
  let titled = 0;
  let initialed = 0;
  for (const label of labels) {
    const key = keyOf(label);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    families.set(key, familyOf(label));
    if (label.initials && familyOf(label) === 'stop') initialed++;
    if (!label.titled || familyOf(label) !== 'name') continue;
    titled++;
    titledKeys.add(key);
  }
  const recurring: Record<Family, number> = { name: 0, initials: 0, letter: 0, question: 0, stop: 0 };
  let most = 0;
  for (const [key, count] of counts) {
    const family = families.get(key);
    if (count < 2 || !family) continue;
    recurring[family]++;
    if (family === 'name') most = Math.max(most, count);
  }
  const answered = counts.has('question q') && counts.has('question a');
  return { counts, recurring, most, titled, titledKeys: titledKeys.size, initialed, answered };
}

/** Letters answer letters, questions answers, names names; initials (`RN:`) answer all of them. */
function familyOf(label: TurnLabel): Family {
  if (label.form === 'question') return 'question';
  if (label.form === 'full-stop' || label.form === 'dash') return 'stop';
  if (label.letters) return label.key.length > 1 ? 'initials' : 'letter';
  return 'name';
}

const keyOf = (label: TurnLabel): string => `${familyOf(label)} ${label.key}`;

function isParticipant(label: TurnLabel, { participants }: SpeakerContext): boolean {
  if (participants.size === 0 || label.letters || label.form === 'question') return false;
  if (participants.has(label.surname)) return true;
  return participants.has(label.key);
}
