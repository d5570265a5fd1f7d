/**
 * What is different between two authorities, as far as a text can tell: the words by which the officials that differ
 * could be named. A text without any of them is resolved alike by both.
 */
import { chineseKey } from '../names/chinese.ts';
import { isCyrillic } from '../names/cyrillic-cases.ts';
import { soundKey } from '../names/sound.ts';
import { scanNameWords } from '../names/words.ts';
import type { Authority } from './authority.ts';
import type { Official } from './official.ts';

export interface Difference {
  readonly words: ReadonlySet<string>;
  readonly sounds: ReadonlySet<string>;
  readonly chinese: ReadonlySet<string>;
  /** Offices differ too, which a text may name without any name. */
  readonly offices: boolean;
}

export function differenceOf(before: Authority, after: Authority): Difference {
  const ids = new Set([...changedIds(before, after), ...changedIds(after, before)]);
  const keys = (map: 'words' | 'sounds' | 'chinese') =>
    new Set([before, after].flatMap(({ names }) => keysNaming(names[map], ids)));
  const offices = [...ids].some(id => officesOf(before, id) !== officesOf(after, id));
  return { words: keys('words'), sounds: keys('sounds'), chinese: keys('chinese'), offices };
}

function officesOf({ officials }: Authority, id: string): string {
  return JSON.stringify(officials.get(id)?.offices ?? []);
}

/** False only where no name of the text can be one of an official that differs. */
export function mayDiffer({ words, sounds, chinese, offices }: Difference, text: string): boolean {
  if (offices) return true;
  return scanNameWords(text).some(({ folded, span }) => {
    if (words.has(folded) || (folded.endsWith('s') && words.has(folded.slice(0, -1)))) return true;
    if (sounds.has(soundKey(folded)) || chinese.has(chineseKey(folded))) return true;
    return isCyrillic(text.slice(span[0], span[1]));
  });
}

/** The entry's own text says whether it differs; where it stands makes no difference. */
function changedIds(from: Authority, to: Authority): readonly string[] {
  return [...from.officials.values()]
    .filter(official => !isSame(official, to.officials.get(official.id)))
    .map(({ id }) => id);
}

function isSame(a: Official, b: Official | undefined): boolean {
  return b !== undefined && (a === b || a.yaml === b.yaml);
}

function keysNaming(
  map: ReadonlyMap<string, readonly { readonly official: Official }[]>,
  ids: ReadonlySet<string>,
): readonly string[] {
  const keys: string[] = [];
  for (const [key, anchors] of map) if (anchors.some(({ official }) => ids.has(official.id))) keys.push(key);
  return keys;
}
