/** The form of an entry without regard to its title: the signs that tell a telegram from a letter or a record. */
import {
  hasDashTime,
  hasFusedNumber,
  isBareSurname,
  isColleagueAddress,
  isGivenSignature,
  isPersonalSignature,
  leavesOutMeeting,
  readSelfName,
  type SelfName,
} from '../syntax/constructs/opening.ts';
import { endsWire } from '../syntax/constructs/signature-line.ts';
import { countProse, type Prose, readProse } from '../syntax/constructs/prose.ts';
import { readOpeningPeople } from '../syntax/constructs/meeting-people.ts';
import type { Block, EntryTree, KeyNode } from '../syntax/tree.ts';
import { ask } from '../syntax/wording.ts';
import { isPresentKey } from '../syntax/words/keys.ts';
import { type KindType, readKindWord } from '../syntax/words/kinds.ts';
import { slice } from '../text/span.ts';
import type { SignatureFact } from './facts.ts';

export interface Form {
  readonly salutation: boolean;
  readonly valediction: boolean;
  /** It opens with a name and a colon, without `Dear`. */
  readonly colleague: boolean;
  /** A teletype's or wire's own lines: a date-time group, `FM`, a service line, Spec. No. */
  readonly wired: boolean;
  /** The telegram's number fused to the first paragraph (`1183. Orlov called.`); behind an omission it is a point's. */
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
  /** … what the author himself said or asked. */
  readonly opensWithAuthor: boolean;
  readonly signed: boolean;
  readonly bareSignature: boolean;
  readonly personalSignature: boolean;
  /** Signed by a given name alone. */
  readonly givenSignature: boolean;
  /** A date in digits, with or without a name, closes it. */
  readonly closedByDate: boolean;
  readonly dashTime: boolean;
  readonly clockTime: boolean;
  readonly clockRange: boolean;
  readonly meetingLeftOut: boolean;
  readonly selfName: SelfName | null;
  /** A title in capitals opens the body. */
  readonly titled: boolean;
  /** The first heading is the word for a kind of document: `MEMORANDUM ON TRADE`. */
  readonly heading: KindType | null;
  /** Headed as papers for a decision are: `PROBLEM`, `DISCUSSION`, `RECOMMENDATION`. */
  readonly forDecision: boolean;
  /** The first sentence tells who met whom. Read where it is asked for, as is the style. */
  readonly meets: () => boolean;
  readonly prose: () => Prose;
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
    colleague: text[0] !== undefined && isColleagueAddress(text[0].paragraph.flat),
    wired: isWired(head, keys, tree.text) || close.some(isWireClose),
    fusedNumber:
      text[0] !== undefined && text[0] === body[0] && text[0].node.kind !== 'numbered' && isFused(text[0].paragraph),
    participants: !present && keys.some(key => key.key === 'participants'),
    present,
    subject: keys.some(key => key.key === 'subject'),
    subjectAlone: keys.some(key => key.key === 'subject' && key.value === null),
    addressed: keys.some(key => !key.forced && (key.key === 'to' || key.key === 'from')),
    turns: body.filter(({ node }) => node.kind === 'turn').length,
    narrated:
      text.length === 0
        ? 0
        : text.filter(({ node }) => node.kind === 'narrated' && node.what !== 'meeting').length / text.length,
    opensWithAuthor: text[0]?.node.kind === 'narrated' && text[0].node.what === 'author',
    opensNarrated: text[0]?.node.kind === 'narrated' && text[0].node.what === 'person',
    signed: signatures.length > 0,
    bareSignature: own !== undefined && isBareSurname(own.text),
    personalSignature: own !== undefined && isPersonalSignature(own.text),
    givenSignature: own !== undefined && isGivenSignature(own.text),
    closedByDate: close.some(
      ({ node }) =>
        (node.kind === 'signature' && node.date !== null) || (node.kind === 'date-line' && node.date.form !== 'words'),
    ),
    dashTime: dates.some(({ block }) => isDashTime(block.paragraph)),
    clockTime: dates.some(({ node }) => node.date.time !== null && node.date.time.to === null),
    clockRange: dates.some(({ node }) => node.date.time?.to != null),
    meetingLeftOut: body.slice(0, 3).some(({ paragraph }) => isMeetingLeftOut(paragraph)),
    selfName:
      text
        .slice(0, 2)
        .map(({ paragraph }) => selfNameOf(paragraph))
        .find(name => name !== null) ?? null,
    titled: [...head.slice(1), ...text.slice(0, 1)].some(
      ({ node }) => node.kind === 'heading' && node.form === 'capitals',
    ),
    heading: kindOfHeading([...head, ...text.slice(0, 1)]),
    forDecision: isForDecision(tree.text, body),
    meets: () => text[0] !== undefined && readOpeningPeople(text[0].paragraph.flat) !== null,
    prose: () =>
      readProse(
        text.map(({ paragraph }) => paragraph),
        proseOf,
      ),
    fromHead: keys.length > 0,
  };
}

/** The kind that the first heading names by more than one word; `Summary` heads a part of any document. */
function kindOfHeading(blocks: readonly Block[]): KindType | null {
  const block = blocks.find(({ node }) => node.kind === 'heading');
  if (block?.node.kind !== 'heading' || !block.paragraph.flat.includes(' ')) return null;
  const named = readKindWord(block.paragraph.flat);
  return named && named.type !== 'message' && named.type !== 'note' ? named.type : null;
}

const DECISION = new Set(['problem', 'discussion', 'recommendation', 'recommendations', 'issue for decision']);

function isForDecision(text: string, body: readonly Block[]): boolean {
  const found = body.filter(({ node }) => {
    if (node.kind !== 'heading' && (node.kind !== 'numbered' || !node.heading)) return false;
    const label = node.kind === 'heading' ? node.label : (node.heading ?? node.label);
    return DECISION.has(foldLabel(slice(text, label)));
  });
  return found.length >= 2;
}

const foldLabel = (label: string): string => label.toLowerCase().replace(':', '').trim();

const isFused = ask(({ flat }) => hasFusedNumber(flat));
const isDashTime = ask(({ flat }) => hasDashTime(flat));
const isMeetingLeftOut = ask(({ flat }) => leavesOutMeeting(flat));
const proseOf = ask(({ flat }) => countProse(flat));
const selfNameOf = ask(({ flat }) => readSelfName(flat));

/** `herzlichst dein kurt +`: the signs by which a post office ends a wire. */
const isWireClose = ({ node, paragraph }: Block): boolean =>
  node.kind === 'valediction' && node.signer !== null && endsWire(paragraph.flat);

function isWired(head: readonly Block[], keys: readonly KeyNode[], text: string): boolean {
  if (keys.some(key => text.slice(key.name[0], key.name[1]) === 'FM')) return true;
  const hasSubject = keys.some(({ key }) => key === 'subject');
  return head.some(({ node }) => {
    if (node.kind === 'date-line') return node.date.form === 'dtg';
    if (node.kind !== 'head') return false;
    return node.pieces.some(
      piece =>
        piece.kind === 'service-line' ||
        piece.kind === 'date-time-group' ||
        piece.kind === 'part' ||
        (piece.kind === 'precedence' && !hasSubject) ||
        (piece.kind === 'number' && (piece.value ?? '').toLowerCase().startsWith('spec')),
    );
  });
}
