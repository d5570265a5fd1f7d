/** A word of a listed name, by which a text may mean the whole. */
import type { ListedName, NameShape } from '../names/listed-name.ts';
import type { Official } from './official.ts';

/** How a single word stands for the whole name. */
export type AnchorKind =
  /** The surname, or its decisive word. */
  | 'family'
  /** The last word of a native name, by which Vietnamese are called; any word of a single-word name. */
  | 'call'
  /** The first word of a native name: the Chinese or Korean surname. */
  | 'first'
  /** A word of a surname of several words that seldom stands for it alone. */
  | 'part'
  /** The bare form that a cross-reference gives to somebody. */
  | 'reference';

export interface Anchor {
  readonly official: Official;
  readonly listed: ListedName;
  readonly shape: NameShape;
  readonly kind: AnchorKind;
  /** The shape comes from `forms`. */
  readonly form: boolean;
}
