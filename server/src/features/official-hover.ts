/** Who a name means, as of the document's day. Short first: the name and the office then, what else is known below. */
import type { Archive } from '../archive/archive.ts';
import type { Document } from '../archive/document.ts';
import { factsOf } from '../archive/entry-facts.ts';
import { authorityOf } from '../archive/folder-authority.ts';
import { nameOf, parentOf } from '../archive/folders.ts';
import type { DateFact } from '../facts/facts.ts';
import type { Reasoned, Resolution } from '../officials/decide.ts';
import type { Official, OfficialPlace } from '../officials/official.ts';
import { type Span, shift } from '../text/span.ts';
import { identifierLink } from './identifier-links.ts';
import type { Markup } from './markup.ts';
import { mentionAt } from './mention-at.ts';
import { occurrenceLine } from './occurrence-line.ts';
import { lifeOf, officeLines } from './official-words.ts';

type Unknown = Extract<Resolution, { readonly kind: 'unknown' }>;

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
      // Where nobody is listed at all, every name would say so.
      if (authorityOf(archive, document.file).officials.size === 0) return null;
      return { span, content: unknownContent(mention.text, mention.resolution, markup), places: [] };
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
        rankOf(archive, document, official, markup),
        markup.faint(`Resolved so: ${because}. ${occurrenceLine(archive, document.file, official.id)}`),
      ]);
      return { span, content, places: [official.place] };
    }
  }
}

function headOf(official: Official, date: DateFact | null, markup: Markup): string {
  const years = lifeOf(official);
  const name = years ? `${markup.bold(official.name)} ${markup.text(`(${years})`)}` : markup.bold(official.name);
  return markup.lines([name, ...officeLines(official, date?.edtf ?? null).map(markup.text)]);
}

/** Of several entries of one id the nearest counts, and the reader is told so. */
function rankOf(archive: Archive, document: Document, { id, place }: Official, markup: Markup): string {
  const others = authorityOf(archive, document.file).overruled.get(id) ?? [];
  const farther = [...new Set(others.map(other => other.place.file).filter(file => file !== place.file))];
  if (farther.length === 0) return '';
  const names = farther.map(file => inFolder(file)).join(', ');
  return markup.text(`This entry, in ${inFolder(place.file)}, goes before that in ${names}.`);
}

/** A file by its name and the folder it lies in: most files of officials have the same name. */
function inFolder(file: string): string {
  const folder = nameOf(parentOf(file));
  return decodeURIComponent(folder === '' ? nameOf(file) : `${folder}/${nameOf(file)}`);
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

/** Unknown is an answer; who bears the name and yet isn't meant is told with the reason. */
function unknownContent(text: string, { because, ruledOut }: Unknown, markup: Markup): string {
  const others = ruledOut.map(({ official, because: reason }) =>
    markup.lines([markup.text(`Not ${official.name}:`), markup.faint(reason)]),
  );
  const why = ruledOut.length === 0 ? [markup.faint(because)] : others;
  return markup.paragraphs([markup.text(`No official is known as “${text}”.`), ...why]);
}

function ambiguousContent(
  text: string,
  candidates: readonly Reasoned[],
  date: DateFact | null,
  markup: Markup,
): string {
  const lines = candidates.map(({ official, because }) => {
    const office = officeLines(official, date?.edtf ?? null)[0];
    const about = office ? `${official.name}, ${office}` : official.name;
    return markup.lines([markup.bold(about), markup.faint(because)]);
  });
  return markup.paragraphs([markup.text(`“${text}” may be one of ${candidates.length}:`), ...lines]);
}
