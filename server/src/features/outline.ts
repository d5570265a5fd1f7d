/** The outline of a document: its entries, in each its sections as they lie in one another. */
import type { Document } from '../archive/document.ts';
import { derived, type Entry } from '../archive/entry.ts';
import { factsOf } from '../archive/entry-facts.ts';
import type { EntryFacts, SectionFact, SectionKind } from '../facts/facts.ts';
import { type Span, shift, trim } from '../text/span.ts';
import { dateInWords } from './date-in-words.ts';

export interface OutlineItem {
  /** Never empty. */
  readonly name: string;
  /** Said beside the name; may be empty. */
  readonly detail: string;
  readonly kind: 'entry' | SectionKind;
  readonly span: Span;
  /** What a click on the item selects; lies in `span`. */
  readonly head: Span;
  readonly children: readonly OutlineItem[];
}

/** Spans are offsets into the file. A document of one entry without a title shows its sections at once. */
export function outlineOf(document: Document): readonly OutlineItem[] {
  const rooted = document.entries.length > 1;
  return document.entries.flatMap(({ entry, start }) => {
    const items = rooted || factsOf(entry).title ? [entryItem(entry)] : sectionItems(entry);
    return start === 0 ? items : items.map(item => moved(item, start));
  });
}

const known = derived<readonly OutlineItem[]>();

function sectionItems(entry: Entry): readonly OutlineItem[] {
  let items = known.get(entry);
  if (!items) {
    items = nested(factsOf(entry).sections, entry.text);
    known.set(entry, items);
  }
  return items;
}

function entryItem(entry: Entry): OutlineItem {
  const facts = factsOf(entry);
  const span = trim(entry.text, [0, entry.text.length]);
  return {
    name: facts.title?.text || nameOf(facts),
    detail: facts.title ? detailOf(facts) : '',
    kind: 'entry',
    span,
    head: within(facts.title?.span ?? firstLine(entry.text, span), span),
    children: sectionItems(entry),
  };
}

/** An entry without a title is known by what it is and its day. */
function nameOf(facts: EntryFacts): string {
  const what = facts.kind ?? facts.type;
  const day = detailOf(facts);
  return day ? `${what}, ${day}` : what;
}

function detailOf({ date }: EntryFacts): string {
  return date ? (date.edtf && dateInWords(date.edtf)) || date.text : '';
}

function nested(sections: readonly SectionFact[], text: string): readonly OutlineItem[] {
  const roots: Growing[] = [];
  const open: { readonly level: number; readonly item: Growing }[] = [];
  for (const section of sections) {
    while ((open.at(-1)?.level ?? 0) >= section.level) open.pop();
    const span = trim(text, section.span);
    const item: Growing = {
      name: section.label || section.kind,
      detail: '',
      kind: section.kind,
      span,
      head: within(section.head, span),
      children: [],
    };
    const parent = open.at(-1)?.item;
    (parent ? parent.children : roots).push(item);
    if (parent) for (const { item: outer } of open) outer.span = [outer.span[0], Math.max(outer.span[1], span[1])];
    open.push({ level: section.level, item });
  }
  return roots;
}

interface Growing extends OutlineItem {
  span: Span;
  readonly children: Growing[];
}

function moved(item: OutlineItem, by: number): OutlineItem {
  return {
    ...item,
    span: shift(item.span, by),
    head: shift(item.head, by),
    children: item.children.map(child => moved(child, by)),
  };
}

/** The part of a span that lies in another: clients refuse an item whose head sticks out. */
function within(inner: Span, outer: Span): Span {
  const start = Math.min(Math.max(inner[0], outer[0]), outer[1]);
  return [start, Math.min(Math.max(inner[1], start), outer[1])];
}

function firstLine(text: string, [start, end]: Span): Span {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) return [start, at];
  }
  return [start, end];
}
