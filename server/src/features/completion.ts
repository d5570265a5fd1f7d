/** What can follow `[[`: the officials of the authority that serves the document. */
import type { Archive } from '../archive/archive.ts';
import { type Document, entryAt } from '../archive/document.ts';
import { factsOf } from '../archive/entry-facts.ts';
import { authorityOf } from '../archive/folder-authority.ts';
import { officesOn } from '../officials/offices-on.ts';
import type { Official } from '../officials/official.ts';
import type { Span } from '../text/span.ts';

export interface Completion {
  /** What is replaced: the id typed so far, closing brackets behind it included. */
  readonly span: Span;
  readonly items: readonly CompletionItem[];
}

export interface CompletionItem {
  readonly id: string;
  readonly name: string;
  /** The office on the document's day, or the note. */
  readonly about: string;
  /** What stands in the text afterwards. */
  readonly insert: string;
}

export function completionAt(archive: Archive, document: Document, offset: number): Completion | null {
  const start = openingBefore(document.text, offset);
  if (start === null) return null;
  const placed = entryAt(document, offset);
  const day = placed ? (factsOf(placed.entry).date?.edtf ?? null) : null;
  const { officials } = authorityOf(archive, document.file);
  return {
    span: [start, closingBehind(document.text, offset)],
    items: [...officials.values()].map(official => ({
      id: official.id,
      name: official.name,
      about: aboutOf(official, day),
      insert: `${official.id}]]`,
    })),
  };
}

function aboutOf(official: Official, day: string | null): string {
  const held = day === null ? undefined : officesOn(official, day)?.held[0];
  return held?.title ?? official.offices[0]?.title ?? official.note ?? '';
}

/** Where the id begins that is being typed behind `[[` on this line; null where there is no `[[` or it is closed. */
function openingBefore(text: string, offset: number): number | null {
  for (let at = offset - 1; at > 0; at--) {
    const code = text.charCodeAt(at);
    if (code === CLOSE || code === BAR || code === 0x0a || code === 0x0d) return null;
    if (code === OPEN) return text.charCodeAt(at - 1) === OPEN ? at + 1 : null;
  }
  return null;
}

/** An editor that pairs brackets has put the closing ones there already. */
function closingBehind(text: string, offset: number): number {
  let end = offset;
  while (end < offset + 2 && text.charCodeAt(end) === CLOSE) end++;
  return end;
}

const OPEN = 0x5b;
const CLOSE = 0x5d;
const BAR = 0x7c;
