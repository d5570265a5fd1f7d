/** How a section is named in an outline: its heading, who speaks and what he says, or its first words; never a bare number. */
import type { Block, EntryTree } from '../syntax/tree.ts';
import { ask } from '../syntax/wording.ts';
import { type Span, slice } from '../text/span.ts';
import { firstWords, foldBlanks } from '../text/words.ts';

/** A label is read at a glance, in a narrow column. */
const LENGTH = 64;

/** The accent that stands for a soft hyphen is nobody's to read. */
export const labelOfWords = (words: string): string => firstWords(words.replaceAll('\u034f', ''), LENGTH);

const firstWordsOf = ask(({ flat }) => labelOfWords(flat));

export function labelOf(block: Block, tree: EntryTree): string {
  const { node, paragraph } = block;
  const words = (span: Span): string => foldBlanks(slice(tree.text, span));
  switch (node.kind) {
    case 'heading':
      return words(node.label);
    case 'numbered':
      if (node.heading) return labelOfWords(`${words(node.label)} ${words(node.heading)}`);
      return withMore(block, tree, node.label[1] - node.label[0] + 2);
    case 'turn':
      return withMore(block, tree, node.label[1] - node.label[0] + 1);
    case 'narrated': {
      const label = firstWordsOf(paragraph);
      const speaker = node.subject && node.what !== 'author' ? words(node.subject).replaceAll('\u00ad', '') : '';
      return label.includes(speaker) ? label : labelOfWords(`${speaker}: ${paragraph.flat}`);
    }
    default:
      return firstWordsOf(paragraph);
  }
}

/** The paragraph's first words; where it holds no more than its mark or label, those of the next one behind it. */
function withMore({ paragraph }: Block, tree: EntryTree, least: number): string {
  const { flat } = paragraph;
  if (flat.trimEnd().length > least) return firstWordsOf(paragraph);
  const from = paragraph.end;
  const next = tree.text.slice(from, from + 200).trimStart();
  return labelOfWords(`${flat} ${next.split('\n', 1)[0] ?? ''}`);
}
