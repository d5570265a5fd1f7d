/**
 * Which labels speak. By shape alone `Comment:` and `Lund:` are alike; a label is a speaker's if it is a participant's,
 * or recurs against another that recurs. Recurrence of one label alone makes no conversation.
 */
import { isNeverSpeaker, type TurnLabel } from './constructs/turn.ts';

export function findSpeakers(
  labels: readonly (TurnLabel | null)[],
  participants: ReadonlySet<string>,
): (label: TurnLabel) => boolean {
  const counts = new Map<string, number>();
  for (const label of labels) if (label) counts.set(keyOf(label), (counts.get(keyOf(label)) ?? 0) + 1);
  const recurring = [...counts].filter(([, count]) => count >= 2).map(([key]) => key);
  const forms = new Map<string, number>();
  for (const key of recurring) forms.set(formOf(key), (forms.get(formOf(key)) ?? 0) + 1);
  return label => {
    const key = keyOf(label);
    const count = counts.get(key) ?? 0;
    if (isParticipant(label, participants)) return true;
    if (label.form === 'full-stop' || label.form === 'dash') return count >= 2;
    const peers = forms.get(formOf(key)) ?? 0;
    if (label.letters) return peers >= 2 && (count >= 2 || peers >= 3);
    const talk = peers >= 2 || (peers >= 1 && counts.size >= 3 && (counts.get(recurring[0] ?? '') ?? 0) >= 3);
    return talk && !isNeverSpeaker(label.key);
  };
}

/** Letters answer letters, names answer names. */
const keyOf = (label: TurnLabel): string =>
  `${label.letters ? 'letter' : label.form === 'full-stop' || label.form === 'dash' ? 'stop' : 'name'} ${label.key}`;
const formOf = (key: string): string => key.slice(0, key.indexOf(' '));

function isParticipant(label: TurnLabel, participants: ReadonlySet<string>): boolean {
  if (participants.size === 0 || label.letters) return false;
  for (const name of participants) if (name.length > 2 && label.key.endsWith(name)) return true;
  return false;
}
