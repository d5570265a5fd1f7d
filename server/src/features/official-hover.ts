/** Who a name means, as of the document's day. Short first: the name and the office then, what else is known below. */
import { type Archive, documentsOf } from '../archive/archive.ts';
import type { Document } from '../archive/document.ts';
import { factsOf } from '../archive/entry-facts.ts';
import { authorityOf } from '../archive/folder-authority.ts';
import { rootOf } from '../archive/folders.ts';
import { knownOccurrences, occurrencesIn } from '../archive/occurrences.ts';
import type { DateFact } from '../facts/facts.ts';
import type { Reasoned } from '../officials/decide.ts';
import { officesOn } from '../officials/offices-on.ts';
import type { Office, Official, OfficialPlace } from '../officials/official.ts';
import { type Span, shift } from '../text/span.ts';
import { dateInWords } from './date-in-words.ts';
import { identifierLink } from './identifier-links.ts';
import type { Markup } from './markup.ts';
import { mentionAt } from './mention-at.ts';

export interface OfficialHover {
  /** Offsets into the file. */
  readonly span: Span;
  readonly content: string;
  /** The authority's entries behind it, to link to. */
  readonly places: readonly OfficialPlace[];
}

export function officialHoverAt(
  archive: Archive,
  document: Document,
  offset: number,
  markup: Markup,
): OfficialHover | null {
  const found = mentionAt(archive, document, offset);
  if (!found) return null;
  const { mention, placed } = found;
  const span = shift(mention.span, placed.start);
  const { date } = factsOf(placed.entry);
  switch (mention.resolution.kind) {
    case 'unknown':
      return null;
    case 'ambiguous': {
      const { candidates } = mention.resolution;
      return {
        span,
        content: ambiguousContent(mention.text, candidates, date, markup),
        places: candidates.map(({ official }) => official.place),
      };
    }
    case 'resolved': {
      const { official, because } = mention.resolution;
      const content = markup.paragraphs([
        headOf(official, date, markup),
        official.note === null ? '' : markup.text(official.note),
        formsOf(official, markup),
        linksOf(official, markup),
        markup.faint(`Resolved so: ${because}. ${countOf(archive, document, official.id)}`),
      ]);
      return { span, content, places: [official.place] };
    }
  }
}

function headOf(official: Official, date: DateFact | null, markup: Markup): string {
  const years = lifeOf(official);
  const name = years ? `${markup.bold(official.name)} ${markup.text(`(${years})`)}` : markup.bold(official.name);
  return markup.lines([name, ...officeLines(official, date).map(markup.text)]);
}

/** The office held on the document's day, or plainly that none is recorded for it, with the nearest. */
export function officeLines(official: Official, date: DateFact | null): readonly string[] {
  const day = date?.edtf ?? null;
  const on = day === null ? null : officesOn(official, day);
  if (day === null || !on) return official.offices.map(office => withTerm(office));
  const when = dateInWords(day) ?? day;
  if (on.held.length > 0) return on.held.map(office => `${office.title} on ${when}`);
  if (on.partly.length > 0) return on.partly.map(office => `${withTerm(office)}: for a part of ${when}`);
  const lines = [
    ...(on.before ? [`Before: ${withTerm(on.before)}`] : []),
    ...(on.after ? [`After: ${withTerm(on.after)}`] : []),
    ...on.undated.map(office => `${office.title}, at a time that is not recorded`),
  ];
  return [`No office recorded for ${when}`, ...lines];
}

function withTerm({ title, from, to }: Office): string {
  if (from === null && to === null) return title;
  const start = from === null ? '' : (dateInWords(from) ?? from);
  const end = to === null ? '' : (dateInWords(to) ?? to);
  return `${title} (${start}–${end})`;
}

function lifeOf({ born, died }: Official): string {
  const birth = born === null ? null : (dateInWords(born) ?? born);
  const death = died === null ? null : (dateInWords(died) ?? died);
  if (birth && death) return `${birth} – ${death}`;
  if (birth) return `born ${birth}`;
  return death ? `died ${death}` : '';
}

function formsOf({ forms }: Official, markup: Markup): string {
  return forms.length > 0 ? markup.text(`Also written ${forms.join(', ')}`) : '';
}

function linksOf({ sameAs }: Official, markup: Markup): string {
  return sameAs
    .map(identifierLink)
    .map(({ text, address }) => (address ? markup.link(text, address) : markup.text(text)))
    .join(' · ');
}

function ambiguousContent(
  text: string,
  candidates: readonly Reasoned[],
  date: DateFact | null,
  markup: Markup,
): string {
  const lines = candidates.map(({ official, because }) => {
    const office = officeLines(official, date)[0];
    const about = office ? `${official.name}, ${office}` : official.name;
    return markup.lines([markup.bold(about), markup.faint(because)]);
  });
  return markup.paragraphs([markup.text(`“${text}” may be one of ${candidates.length}:`), ...lines]);
}

/** Counts what has been worked out so far: a hover never waits for the whole archive. */
function countOf(archive: Archive, document: Document, id: string): string {
  let here = 0;
  for (const { entry } of document.entries) here += occurrencesOf(id, occurrencesIn(archive, document, entry));
  let all = 0;
  let files = 0;
  const root = rootOf(document.file, archive.roots);
  for (const other of documentsOf(archive)) {
    if (rootOf(other.file, archive.roots) !== root) continue;
    const authority = authorityOf(archive, other.file);
    let own = 0;
    for (const { entry } of other.entries) own += occurrencesOf(id, knownOccurrences(entry, authority) ?? []);
    all += own;
    if (own > 0) files++;
  }
  const inThis = `Named ${times(here)} in this file`;
  return all > here ? `${inThis}, ${times(all)} in ${files} files.` : `${inThis}.`;
}

function occurrencesOf(wanted: string, occurrences: readonly { readonly id: string }[]): number {
  let count = 0;
  for (const { id } of occurrences) if (id === wanted) count++;
  return count;
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
