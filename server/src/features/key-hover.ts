/** What a key in brackets does: the format’s own settle something, others are kept as they are. */
import type { Entry } from '../archive/entry.ts';
import { factsOf } from '../archive/entry-facts.ts';
import { type Span, touches } from '../text/span.ts';
import type { Markup } from './markup.ts';

export interface KeyHover {
  /** Relative to the entry. */
  readonly span: Span;
  readonly content: string;
}

export function keyHoverAt(entry: Entry, offset: number, markup: Markup): KeyHover | null {
  const found = factsOf(entry).keys.find(({ name }) => touches(name.span, offset));
  if (!found) return null;
  const { name, key } = found;
  const about =
    key === null
      ? 'A key of your own. The format does not know it: it is kept in the record, as it stands.'
      : 'The editor’s own: it goes before whatever is inferred from the text.';
  return { span: name.span, content: markup.paragraphs([markup.bold(name.text), markup.text(about)]) };
}
