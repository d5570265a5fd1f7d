/**
 * What a change of the authority changes in the documents: the mentions that would mean somebody else, become
 * ambiguous, or mean somebody at all. Worked out before the change is made.
 */
import { type Archive, documentsOf } from '../archive/archive.ts';
import type { Document, PlacedEntry } from '../archive/document.ts';
import { authorityOf } from '../archive/folder-authority.ts';
import type { Mention } from '../archive/resolution/mention.ts';
import { resolveEntry } from '../archive/resolve-entry.ts';
import { readFacts } from '../facts/read-facts.ts';
import type { Authority } from '../officials/authority.ts';
import { type Difference, differenceOf, mayDiffer } from '../officials/authority-difference.ts';
import { parseEntry } from '../syntax/parse-entry.ts';
import { sentenceOf } from './sentence-of.ts';
import { overlaps, type Span, shift } from '../text/span.ts';
import { idsOf } from './mention-at.ts';

export interface Change {
  readonly file: string;
  /** Offsets into the file. */
  readonly span: Span;
  readonly text: string;
  readonly sentence: string;
  /** Nobody, one, or several where it is ambiguous. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** One step a document. `merged` are two ids that become one: whoever was the one and is the other is no change. */
export function* impactOf(
  before: Archive,
  after: Archive,
  merged?: { readonly from: string; readonly into: string },
): Generator<void, readonly Change[], void> {
  const changes: Change[] = [];
  for (const document of documentsOf(before)) {
    changes.push(...impactIn(document, authorityOf(before, document.file), authorityOf(after, document.file)));
    yield;
  }
  return merged ? changes.filter(change => !isMerged(change, merged)) : changes;
}

/** The marks of the one name the other by then. */
function isMerged(
  { before, after }: Change,
  { from, into }: { readonly from: string; readonly into: string },
): boolean {
  return before.includes(from) && (after.length === 0 || after.join() === into);
}

/** In one document, in the order of the text. */
export function impactIn(document: Document, before: Authority, after: Authority): readonly Change[] {
  if (before === after) return [];
  const difference = known(before, after);
  return document.entries.flatMap(placed =>
    mayDiffer(difference, placed.entry.text) ? changesIn(document.file, placed, before, after) : [],
  );
}

const differences = new WeakMap<Authority, WeakMap<Authority, Difference>>();

function known(before: Authority, after: Authority): Difference {
  let others = differences.get(before);
  if (!others) {
    others = new WeakMap();
    differences.set(before, others);
  }
  let difference = others.get(after);
  if (!difference) {
    difference = differenceOf(before, after);
    others.set(after, difference);
  }
  return difference;
}

function changesIn(file: string, { entry, start }: PlacedEntry, before: Authority, after: Authority): Change[] {
  const facts = readFacts(parseEntry(entry.text, entry.settings), entry.settings);
  const was = resolveEntry(entry.text, facts, before);
  const becomes = resolveEntry(entry.text, facts, after);
  const change = (span: Span, from: Mention | undefined, to: Mention | undefined): Change | null => {
    const [old, now] = [from ? idsOf(from) : [], to ? idsOf(to) : []];
    if (old.join('\n') === now.join('\n')) return null;
    const sentence = sentenceOf(entry, span);
    return { file, span: shift(span, start), text: (from ?? to)?.text ?? '', sentence, before: old, after: now };
  };
  const changes = was.map(mention =>
    change(
      mention.span,
      mention,
      becomes.find(({ span }) => overlaps(span, mention.span)),
    ),
  );
  const added = becomes
    .filter(mention => !was.some(({ span }) => overlaps(span, mention.span)))
    .map(mention => change(mention.span, undefined, mention));
  return [...changes, ...added].filter(each => each !== null).sort((a, b) => a.span[0] - b.span[0]);
}
