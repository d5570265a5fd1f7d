/** What kind of document it is. Hard evidence comes first: the editor's key, the title, the head, then the form of the body. */
import type { Settings } from '../settings/settings.ts';
import { isLeadership } from '../syntax/constructs/key-line.ts';
import { splitAddress } from '../syntax/constructs/title.ts';
import type { EntryTree, HeadPiece, KeyName } from '../syntax/tree.ts';
import {
  bareKind,
  hasNumberWord,
  isAnyRecordWord,
  isMemorandumKey,
  isNoteWord,
  isPropertyWord,
  type KindType,
  namesMission,
  readKindWord,
  speaksOfTalk,
} from '../syntax/words/kinds.ts';
import { rememberLast } from '../text/remember-last.ts';
import type { EntryType, SignatureFact, TypeFrom, Written } from './facts.ts';
import { readForm } from './form.ts';
import { typeByForm } from './type-by-form.ts';

export interface TypeFact {
  readonly type: EntryType;
  readonly typeFrom: TypeFrom;
  readonly kind: string | null;
}

const TYPES: ReadonlySet<string> = new Set<EntryType>([
  'telegram',
  'letter',
  'memorandum',
  'conversation',
  'minutes',
  'note',
  'other',
]);

export function readType(
  tree: EntryTree,
  title: Written | null,
  signatures: readonly SignatureFact[],
  settings: Settings,
): TypeFact {
  const forced = forcedType(tree);
  if (forced) return { type: forced, typeFrom: 'forced', kind: null };
  if (settings.type !== null && TYPES.has(settings.type))
    return { type: settings.type, typeFrom: 'forced', kind: null };
  const named = title ? kindOfTitle(title.text) : null;
  const kind = title && named && bareKind(title.text.slice(0, named.end));
  if (named && kind !== null && isAnyRecordWord(kind) && speaksOfTalk(`${title?.text ?? ''} ${subjectOf(tree)}`))
    return { type: 'conversation', typeFrom: 'heading', kind };
  if (named && named.type !== 'message') return { type: named.type, typeFrom: 'heading', kind };
  const form = readForm(tree, signatures);
  if (title && kind !== null) {
    return { type: typeOfMessage(title.text, kind, typeByForm(form)), typeFrom: 'heading', kind };
  }
  const headKind = kindOfHead(tree);
  if (headKind) {
    if (headKind.type === 'memorandum' && form.participants)
      return { type: 'conversation', typeFrom: 'head', kind: headKind.words };
    const type = headKind.type === 'message' ? (typeByForm(form) ?? 'telegram') : headKind.type;
    return { type, typeFrom: 'head', kind: headKind.words };
  }
  if (!form.wired && !form.closedByDate && !form.salutation && goesToLeadership(tree))
    return { type: 'memorandum', typeFrom: 'head', kind: null };
  const byForm = typeByForm(form);
  if (title && byForm === null)
    return { type: splitAddress(title.text) ? 'telegram' : 'other', typeFrom: 'heading', kind: null };
  if (byForm) return { type: byForm, typeFrom: form.fromHead ? 'head' : 'body', kind: null };
  return { type: 'telegram', typeFrom: 'default', kind: null };
}

/** The value of the head's subject line. */
function subjectOf(tree: EntryTree): string {
  for (const { node } of tree.blocks.slice(0, tree.parts[0]?.body ?? 0)) {
    if (node.kind === 'key' && node.key === 'subject' && node.value)
      return tree.text.slice(node.value[0], node.value[1]);
  }
  return '';
}

const kindOfTitle = rememberLast(readKindWord);

/** A note or message is a letter where it greets, a telegram where it is wired, a memorandum among colleagues. */
function typeOfMessage(title: string, kind: string, byForm: EntryType | null): EntryType {
  if (byForm === 'letter' || byForm === 'telegram') return byForm;
  if (isNoteWord(kind)) return namesMission(title) ? 'other' : 'memorandum';
  return byForm ?? 'telegram';
}

function forcedType(tree: EntryTree): EntryType | null {
  for (const { node } of tree.blocks) {
    if (node.kind !== 'key' || !node.forced || node.key !== 'type' || !node.value) continue;
    const words = tree.text.slice(node.value[0], node.value[1]).trim().toLowerCase();
    if (TYPES.has(words)) return words as EntryType;
    const named = readKindWord(words);
    if (named && named.type !== 'message') return named.type;
  }
  return null;
}

/** A paper whose head addresses the leadership by its name alone. */
const goesToLeadership = (tree: EntryTree): boolean =>
  tree.blocks
    .slice(0, tree.parts[0]?.body ?? 0)
    .some(({ node, paragraph }) => node.kind === 'key' && node.key === 'to' && isLeadership(paragraph.flat));

interface HeadKindWord {
  readonly type: KindType;
  readonly words: string;
}

/** `Despatch No. 409` and `Протокол № 4` are numbers that say of what; `Circular 47` is a series of telegrams. */
const namesDocument = ({ kind, value }: HeadPiece): boolean =>
  kind === 'kind' || kind === 'words' || (kind === 'number' && hasNumberWord(value ?? ''));

/** `CIPHERED TELEGRAM`, `740.00/6–249: Telegram`, `AIRGRAM`, `MEMORANDUM FOR`: the head says it. */
function kindOfHead(tree: EntryTree): HeadKindWord | null {
  const main = tree.parts[0];
  for (const { node, paragraph } of tree.blocks.slice(0, main?.body ?? 0)) {
    if (node.kind === 'head' || node.kind === 'date-line') {
      for (const piece of node.pieces) {
        if (!namesDocument(piece)) continue;
        const named = readKindWord(piece.value ?? '');
        if (named && !isPropertyWord(piece.value ?? '')) {
          return { type: named.type, words: (piece.value ?? '').slice(0, named.end) };
        }
      }
    } else if (node.kind === 'key' && node.key === ('to' satisfies KeyName) && isMemorandumKey(paragraph.flat)) {
      return { type: 'memorandum', words: 'Memorandum' };
    }
  }
  return null;
}
