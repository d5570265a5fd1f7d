/** The editor's own keys, `[Name: value]`, known and unknown. */
import type { Settings } from '../settings/settings.ts';
import { nearestKey } from '../syntax/constructs/key-line.ts';
import type { EntryTree } from '../syntax/tree.ts';
import { wholeLine } from '../text/line-around.ts';
import { slice } from '../text/span.ts';
import type { KeyFact } from './facts.ts';

export function readKeys(tree: EntryTree, settings: Settings): readonly KeyFact[] {
  const all: KeyFact[] = [];
  for (const { node, paragraph } of tree.blocks) {
    if (node.kind !== 'key' || !node.forced) continue;
    const name = { text: slice(tree.text, node.name), span: node.name };
    const lower = name.text.toLowerCase();
    const own = settings.keys.includes(lower) ? lower : null;
    all.push({
      name,
      key: node.key === 'unknown' ? own : node.key,
      meant: node.key === 'unknown' && own === null ? nearestKey(name.text) : null,
      span: [paragraph.start, paragraph.end],
      whole: wholeLine(tree.text, [paragraph.start, paragraph.end]),
      value: node.value && { text: slice(tree.text, node.value), span: node.value },
    });
  }
  return all;
}
