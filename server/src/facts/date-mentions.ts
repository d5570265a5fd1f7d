/** Every date in the entry with what it is: of the date line, the title, the close, a reception, a note, or cited in the text. */
import type { Settings } from '../settings/settings.ts';
import { datesOf } from '../syntax/paragraph-questions.ts';
import type { Block, EntryTree } from '../syntax/tree.ts';
import { slice } from '../text/span.ts';
import type { DateMention } from './facts.ts';

export function readDateMentions(tree: EntryTree, settings: Settings): readonly DateMention[] {
  return tree.blocks.flatMap((block, i) => {
    return datesOf(block.paragraph, settings.dates).map((date): DateMention => {
      const received = block.node.kind === 'date-line' && block.node.received?.start === date.start;
      return {
        text: tree.text.slice(date.span[0], date.span[1]),
        span: date.span,
        edtf: date.edtf,
        kind: received ? 'received' : kindOf(block, i >= tree.apparatus),
      };
    });
  });
}

/** Only what the head says of reception itself: an entry of hundreds of paragraphs need not be read for it. */
export function readReceived(tree: EntryTree): readonly DateMention[] {
  return tree.blocks.slice(0, tree.parts[0]?.body ?? 0).flatMap(({ node }): DateMention[] => {
    const date = node.kind === 'received' ? node.date : node.kind === 'date-line' ? node.received : null;
    return date ? [{ text: slice(tree.text, date.span), span: date.span, edtf: date.edtf, kind: 'received' }] : [];
  });
}

function kindOf({ node }: Block, apparatus: boolean): DateMention['kind'] {
  switch (node.kind) {
    case 'date-line':
      return 'dateline';
    case 'key':
      return node.key === 'date' ? 'dateline' : node.key === 'declassification' ? 'declassified' : 'cited';
    case 'title':
      return 'title';
    case 'received':
      return 'received';
    case 'signature':
      return 'signature';
    case 'clerk':
      return 'certified';
    case 'note':
    case 'source':
      return 'note';
    default:
      return apparatus ? 'note' : 'cited';
  }
}
