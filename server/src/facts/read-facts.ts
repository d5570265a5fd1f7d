/** A tree → facts as written. Every file beside this one answers one question; here they are put together. */
import type { Settings } from '../settings/settings.ts';
import { findConflicts } from '../syntax/conflicts.ts';
import { findMarkFaults } from '../syntax/mark-faults.ts';
import { findTextFaults } from '../syntax/text-faults.ts';
import type { EntryTree } from '../syntax/tree.ts';
import { readAnswers } from './answers.ts';
import { readCorrespondents } from './correspondents.ts';
import { readDate } from './date.ts';
import { readDateMentions } from './date-mentions.ts';
import { readDeclared } from './declared.ts';
import type { EntryFacts, Zones } from './facts.ts';
import { readHeadFacts } from './head-facts.ts';
import { readIgnores } from './ignores.ts';
import { readLabels } from './labels.ts';
import { insertDate, insertSignature } from './insertions.ts';
import { readKeys } from './keys.ts';
import { readMarks } from './marks.ts';
import { readCalls, readNoteFacts } from './note-facts.ts';
import { readPages } from './pages.ts';
import { readParticipants } from './participants.ts';
import { readSections } from './sections.ts';
import { readSignatures } from './signatures.ts';
import { readSlips } from './slips.ts';
import { readTitle } from './title.ts';
import { readType } from './type.ts';

export function readFacts(tree: EntryTree, settings: Settings): EntryFacts {
  const title = readTitle(tree);
  const signatures = readSignatures(tree);
  const typed = readType(tree, title, signatures.own, settings);
  const { type, typeFrom, kind } = typed;
  const date = readDate(tree, title, settings, type);
  const correspondents = readCorrespondents(tree, title, signatures.own);
  const participants = readParticipants(tree, title, type, correspondents.sender);
  const sections = once(() => readSections(tree, settings));
  const head = once(() => readHeadFacts(tree));
  const dates = once(() => readDateMentions(tree, settings));
  const marks = once(() => readMarks(tree));
  const notes = once(() => readNoteFacts(tree));
  const slips = once(() => readSlips(tree, settings));
  const ignores = once(() => readIgnores(tree.text, marks));
  const keys = once(() => readKeys(tree, settings));
  const textFaults = once(() => findTextFaults(tree.text));
  const markFaults = once(() => findMarkFaults(tree.text));
  const conflicts = once(() => findConflicts(tree.text));
  return {
    title,
    type,
    typeFrom,
    kind,
    date: date.date,
    time: date.time,
    dateState: date.state,
    place: date.place,
    sender: correspondents.sender,
    recipient: correspondents.recipient,
    signatures: signatures.own,
    signatureState: signatures.state,
    signatureExpected: signatures.expected(typed, correspondents.sender),
    participants: participants.all,
    participantsListed: participants.listed,
    missingDateAt: date.missingAt,
    missingSignatureAt: signatures.missingAt,
    zones: zonesOf(tree),
    // What a keystroke's findings do not ask for is read at the first question.
    get sections() {
      return sections();
    },
    get head() {
      return head();
    },
    get dates() {
      return dates();
    },
    get marks() {
      return marks();
    },
    get notes() {
      return notes();
    },
    get slips() {
      return slips();
    },
    get ignores() {
      return ignores();
    },
    get keys() {
      return keys();
    },
    get textFaults() {
      return textFaults();
    },
    get markFaults() {
      return markFaults();
    },
    get conflicts() {
      return conflicts();
    },
    get calls() {
      return readCalls(tree.text, marks());
    },
    get labels() {
      return readLabels(tree);
    },
    get pages() {
      return readPages(marks());
    },
    get declared() {
      return readDeclared(tree);
    },
    get answers() {
      return readAnswers(tree);
    },
    get insertDate() {
      return insertDate(tree);
    },
    get insertSignature() {
      return insertSignature(tree);
    },
  };
}

function once<T>(read: () => T): () => T {
  let value: { readonly value: T } | null = null;
  return () => {
    value ??= { value: read() };
    return value.value;
  };
}

/** Title, head, body, close and apparatus one after the other, from the first character to the last. */
function zonesOf(tree: EntryTree): Zones {
  const at = (index: number): number => tree.blocks[index]?.paragraph.start ?? tree.text.length;
  const main = tree.parts[0];
  const titles = tree.blocks.findLastIndex((block, i) => i < (main?.body ?? 0) && block.node.kind === 'title') + 1;
  const head = titles === 0 ? 0 : at(titles);
  const body = at(main?.body ?? 0);
  const apparatus = at(tree.apparatus);
  const close = Math.min(apparatus, at(main?.close ?? tree.apparatus));
  return {
    title: [0, head],
    head: [head, body],
    body: [body, close],
    close: [close, apparatus],
    apparatus: [apparatus, tree.text.length],
  };
}
