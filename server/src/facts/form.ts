/** The form of an entry without regard to its title: the signs that tell a telegram from a letter or a record. */
import {
  hasDashTime,
  hasFusedNumber,
  isBareSurname,
  isPersonalSignature,
  leavesOutMeeting,
  readSelfName,
  type SelfName,
} from '../syntax/constructs/opening.ts';
import type { Block, EntryTree, KeyNode } from '../syntax/tree.ts';
import { isPresentKey } from '../syntax/words/keys.ts';
import type { EntryType, SignatureFact } from './facts.ts';

export interface Form {
  readonly salutation: boolean;
  readonly valediction: boolean;
  /** A teletype's or wire's own lines: a date-time group, `FM`, a service line, Spec. No. */
  readonly wired: boolean;
  /** The telegram's number fused to the first paragraph (`1183. Orlov called.`). */
  readonly fusedNumber: boolean;
  readonly participants: boolean;
  readonly present: boolean;
  readonly subject: boolean;
  /** `SUBJECT` on a line of its own, as memoranda have it. */
  readonly subjectAlone: boolean;
  readonly addressed: boolean;
  readonly turns: number;
  /** Share of the body's paragraphs that narrate what somebody said. */
  readonly narrated: number;
  /** The first paragraph narrates what somebody said. */
  readonly opensNarrated: boolean;
  readonly signed: boolean;
  readonly bareSignature: boolean;
  readonly personalSignature: boolean;
  /** A date in digits, with or without a name, closes it. */
  readonly closedByDate: boolean;
  readonly dashTime: boolean;
  readonly clockTime: boolean;
  readonly clockRange: boolean;
  readonly meetingLeftOut: boolean;
  readonly selfName: SelfName | null;
  /** A title in capitals opens the body. */
  readonly titled: boolean;
  readonly fromHead: boolean;
}

export function readForm(tree: EntryTree, signatures: readonly SignatureFact[]): Form {
  const main = tree.parts[0];
  const head = tree.blocks.slice(0, main?.body ?? 0);
  const body = tree.blocks.slice(main?.body ?? 0, main?.close ?? 0);
  const close = tree.blocks.slice(main?.close ?? 0, main?.to ?? 0);
  const text = body.filter(({ node }) => node.kind !== 'furniture' && node.kind !== 'page' && node.kind !== 'omission');
  const keys = head.flatMap(({ node }) => (node.kind === 'key' ? [node] : []));
  const dates = head.flatMap(block => (block.node.kind === 'date-line' ? [{ block, node: block.node }] : []));
  const present = keys.some(key => isPresentKey(tree.text.slice(key.name[0], key.name[1])));
  const own = signatures[0];
  return {
    salutation: body.slice(0, 2).some(({ node }) => node.kind === 'salutation'),
    valediction: close.some(({ node }) => node.kind === 'valediction'),
    wired: isWired(head, keys, tree.text),
    fusedNumber: text[0] !== undefined && text[0].node.kind !== 'numbered' && hasFusedNumber(text[0].paragraph.flat),
    participants: !present && keys.some(key => key.key === 'participants'),
    present,
    subject: keys.some(key => key.key === 'subject'),
    subjectAlone: keys.some(key => key.key === 'subject' && key.value === null),
    addressed: keys.some(key => key.key === 'to' || key.key === 'from'),
    turns: body.filter(({ node }) => node.kind === 'turn').length,
    narrated:
      text.length === 0
        ? 0
        : text.filter(({ node }) => node.kind === 'narrated' && node.what !== 'meeting').length / text.length,
    opensNarrated: text[0]?.node.kind === 'narrated' && text[0].node.what === 'person',
    signed: signatures.length > 0,
    bareSignature: own !== undefined && isBareSurname(own.text),
    personalSignature: own !== undefined && isPersonalSignature(own.text),
    closedByDate: close.some(({ node }) => node.kind === 'signature' && node.date !== null),
    dashTime: dates.some(({ block }) => hasDashTime(block.paragraph.flat)),
    clockTime: dates.some(({ node }) => node.date.time !== null && node.date.time.to === null),
    clockRange: dates.some(({ node }) => node.date.time?.to != null),
    meetingLeftOut: body.slice(0, 3).some(({ paragraph }) => leavesOutMeeting(paragraph.flat)),
    selfName:
      text
        .slice(0, 2)
        .map(({ paragraph }) => readSelfName(paragraph.flat))
        .find(name => name !== null) ?? null,
    titled: [...head.slice(1), ...text.slice(0, 1)].some(
      ({ node }) => node.kind === 'heading' && node.form === 'capitals',
    ),
    fromHead: keys.length > 0,
  };
}

function isWired(head: readonly Block[], keys: readonly KeyNode[], text: string): boolean {
  if (keys.some(key => text.slice(key.name[0], key.name[1]) === 'FM')) return true;
  return head.some(({ node }) => {
    if (node.kind === 'date-line') return node.date.form === 'dtg';
    if (node.kind !== 'head') return false;
    return node.pieces.some(
      piece =>
        piece.kind === 'service-line' ||
        piece.kind === 'date-time-group' ||
        piece.kind === 'part' ||
        (piece.kind === 'number' && (piece.value ?? '').toLowerCase().startsWith('spec')),
    );
  });
}

/** The type that the form alone gives, or null where nothing in it decides. What is certain is asked first. */
export function typeByForm(form: Form): EntryType | null {
  if (form.wired) return 'telegram';
  if (form.participants) return 'conversation';
  if (form.present) return 'minutes';
  if (form.salutation) return form.fusedNumber ? 'telegram' : form.addressed && form.subject ? 'memorandum' : 'letter';
  if (form.closedByDate) return 'telegram';
  if (form.meetingLeftOut && !form.bareSignature) return 'minutes';
  if (form.fusedNumber) return 'telegram';
  if (form.dashTime && form.bareSignature) return 'telegram';
  if (form.subjectAlone && !form.signed && form.opensNarrated && form.narrated >= 0.5) return 'conversation';
  if (form.subjectAlone || (form.addressed && !form.bareSignature)) return 'memorandum';
  if (form.selfName && !form.bareSignature && !(form.selfName === 'conversation' && form.signed)) return form.selfName;
  if (form.bareSignature) return 'telegram';
  if (form.turns >= 4 || form.clockRange) return 'conversation';
  if (form.valediction) return 'letter';
  if (form.personalSignature) return 'memorandum';
  if (form.signed) return null;
  if (form.titled) return 'other';
  if (form.narrated >= 0.25 && form.opensNarrated) return 'conversation';
  return form.subject ? 'memorandum' : null;
}
