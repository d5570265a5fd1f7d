/** A tree → facts as written. Every file beside this one answers one question; here they are put together. */
import type { Settings } from '../settings/settings.ts';
import { findConflicts } from '../syntax/conflicts.ts';
import { findMarkFaults } from '../syntax/mark-faults.ts';
import { findTextFaults } from '../syntax/text-faults.ts';
import type { EntryTree } from '../syntax/tree.ts';
import { readAnswers } from './answers.ts';
import { readCorrespondents } from './correspondents.ts';
import { readDate } from './date.ts';
import { readDateMentions, readReceived } from './date-mentions.ts';
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
import { signedByRecorder } from './recorder.ts';
import { readSections } from './sections.ts';
import { readSignatures } from './signatures.ts';
import { readSlips } from './slips.ts';
import { readTitle } from './title.ts';
import { readType } from './type.ts';

export function readFacts(tree: EntryTree, settings: Settings): EntryFacts {
  return new Facts(tree, settings);
}

/**
 * What a keystroke's findings always ask for is read at once, the rest at the first question. A class for the sake of
 * its getters: an object with getters of its own has a shape of its own, which is slow to read and outlives the object.
 */
class Facts implements EntryFacts {
  readonly title: EntryFacts['title'];
  readonly type: EntryFacts['type'];
  readonly typeFrom: EntryFacts['typeFrom'];
  readonly kind: EntryFacts['kind'];
  readonly date: EntryFacts['date'];
  readonly time: EntryFacts['time'];
  readonly dateState: EntryFacts['dateState'];
  readonly place: EntryFacts['place'];
  readonly sender: EntryFacts['sender'];
  readonly recipient: EntryFacts['recipient'];
  readonly signatures: EntryFacts['signatures'];
  readonly signatureState: EntryFacts['signatureState'];
  readonly signatureExpected: EntryFacts['signatureExpected'];
  readonly participants: EntryFacts['participants'];
  readonly participantsListed: EntryFacts['participantsListed'];
  readonly missingDateAt: EntryFacts['missingDateAt'];
  readonly missingSignatureAt: EntryFacts['missingSignatureAt'];
  readonly zones: EntryFacts['zones'];
  readonly #tree: EntryTree;
  readonly #settings: Settings;

  constructor(tree: EntryTree, settings: Settings) {
    this.#tree = tree;
    this.#settings = settings;
    const title = readTitle(tree);
    const signed = readSignatures(tree);
    const typed = readType(tree, title, signed.own, settings);
    const signatures = signedByRecorder(tree, typed.type, signed);
    const date = readDate(tree, title, settings, typed.type);
    const { sender, recipient } = readCorrespondents(tree, title, signatures.own);
    const participants = readParticipants(tree, title, typed.type, sender, signatures.own[0]?.person ?? null);
    this.title = title;
    this.type = typed.type;
    this.typeFrom = typed.typeFrom;
    this.kind = typed.kind;
    this.date = date.date;
    this.time = date.time;
    this.dateState = date.state;
    this.place = date.place;
    this.sender = sender;
    this.recipient = recipient;
    this.signatures = signatures.own;
    this.signatureState = signatures.state;
    this.signatureExpected = signatures.expected(typed, sender);
    this.participants = participants.all;
    this.participantsListed = participants.listed;
    this.missingDateAt = date.missingAt;
    this.missingSignatureAt = signatures.missingAt;
    this.zones = zonesOf(tree);
  }

  #sections: EntryFacts['sections'] | undefined;
  get sections(): EntryFacts['sections'] {
    this.#sections ??= readSections(this.#tree, this.#settings);
    return this.#sections;
  }

  #head: EntryFacts['head'] | undefined;
  get head(): EntryFacts['head'] {
    this.#head ??= readHeadFacts(this.#tree);
    return this.#head;
  }

  #dates: EntryFacts['dates'] | undefined;
  get dates(): EntryFacts['dates'] {
    this.#dates ??= readDateMentions(this.#tree, this.#settings);
    return this.#dates;
  }

  #marks: EntryFacts['marks'] | undefined;
  get marks(): EntryFacts['marks'] {
    this.#marks ??= readMarks(this.#tree);
    return this.#marks;
  }

  #notes: EntryFacts['notes'] | undefined;
  get notes(): EntryFacts['notes'] {
    this.#notes ??= readNoteFacts(this.#tree);
    return this.#notes;
  }

  #slips: EntryFacts['slips'] | undefined;
  get slips(): EntryFacts['slips'] {
    this.#slips ??= readSlips(this.#tree, this.#settings);
    return this.#slips;
  }

  #ignores: EntryFacts['ignores'] | undefined;
  get ignores(): EntryFacts['ignores'] {
    this.#ignores ??= readIgnores(this.#tree.text, () => this.marks);
    return this.#ignores;
  }

  #keys: EntryFacts['keys'] | undefined;
  get keys(): EntryFacts['keys'] {
    this.#keys ??= readKeys(this.#tree, this.#settings);
    return this.#keys;
  }

  #textFaults: EntryFacts['textFaults'] | undefined;
  get textFaults(): EntryFacts['textFaults'] {
    this.#textFaults ??= findTextFaults(this.#tree.text, paragraphsOf(this.#tree));
    return this.#textFaults;
  }

  #markFaults: EntryFacts['markFaults'] | undefined;
  get markFaults(): EntryFacts['markFaults'] {
    this.#markFaults ??= findMarkFaults(this.#tree.text);
    return this.#markFaults;
  }

  #conflicts: EntryFacts['conflicts'] | undefined;
  get conflicts(): EntryFacts['conflicts'] {
    this.#conflicts ??= findConflicts(this.#tree.text);
    return this.#conflicts;
  }

  #calls: EntryFacts['calls'] | undefined;
  get calls(): EntryFacts['calls'] {
    this.#calls ??= readCalls(this.#tree);
    return this.#calls;
  }

  #labels: EntryFacts['labels'] | undefined;
  get labels(): EntryFacts['labels'] {
    this.#labels ??= readLabels(this.#tree);
    return this.#labels;
  }

  #pages: EntryFacts['pages'] | undefined;
  get pages(): EntryFacts['pages'] {
    this.#pages ??= readPages(this.#tree);
    return this.#pages;
  }

  #received: EntryFacts['received'] | undefined;
  get received(): EntryFacts['received'] {
    this.#received ??= readReceived(this.#tree);
    return this.#received;
  }

  #declared: EntryFacts['declared'] | undefined;
  get declared(): EntryFacts['declared'] {
    this.#declared ??= readDeclared(this.#tree);
    return this.#declared;
  }

  #answers: EntryFacts['answers'] | undefined;
  get answers(): EntryFacts['answers'] {
    this.#answers ??= readAnswers(this.#tree);
    return this.#answers;
  }

  #insertDate: EntryFacts['insertDate'] | undefined;
  get insertDate(): EntryFacts['insertDate'] {
    this.#insertDate ??= insertDate(this.#tree);
    return this.#insertDate;
  }

  #insertSignature: EntryFacts['insertSignature'] | undefined;
  get insertSignature(): EntryFacts['insertSignature'] {
    this.#insertSignature ??= insertSignature(this.#tree);
    return this.#insertSignature;
  }
}

const paragraphsOf = (tree: EntryTree) => tree.blocks.map(({ paragraph }) => paragraph);

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
