/** What a key, a date or an official of an authority file means. */
import type { Archive } from '../archive/archive.ts';
import { authorityOf } from '../archive/folder-authority.ts';
import { authorityPlaceAt, type AuthorityPlace } from '../officials/authority-place.ts';
import type { Official, OfficialPlace } from '../officials/official.ts';
import type { Span } from '../text/span.ts';
import { keysOf } from './authority-completion.ts';
import { dateInWords, weekdayOf } from './date-in-words.ts';
import type { Markup } from './markup.ts';
import { occurrenceLine } from './occurrence-line.ts';
import { lifeOf } from './official-words.ts';

export interface AuthorityHover {
  readonly span: Span;
  readonly content: string;
  /** Other entries of the same id, to link to. */
  readonly places: readonly OfficialPlace[];
}

export function authorityHoverAt(
  archive: Archive,
  file: string,
  offset: number,
  markup: Markup,
): AuthorityHover | null {
  const authority = archive.authorities.get(file);
  const place = authority && authorityPlaceAt(authority.text, offset);
  if (!place || place.span[0] === place.span[1]) return null;
  const known = keysOf(place.of).find(({ key }) => key === place.key);
  if (!known) return null;
  if (place.kind === 'key') return { span: place.span, content: markup.text(known.about), places: [] };
  if (known.value === 'date') {
    const content = dateContent(authority.text.slice(...place.span), markup);
    return content === null ? null : { span: place.span, content, places: [] };
  }
  const official = isNamed(place) && authority.officials.find(({ place: own }) => isIn(place.span, own.span));
  return official ? { span: place.span, ...officialContent(archive, official, markup) } : null;
}

function isNamed({ of, key }: AuthorityPlace): boolean {
  return of === 'official' && (key === 'id' || key === 'name');
}

function isIn(inner: Span, outer: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

function dateContent(edtf: string, markup: Markup): string | null {
  const words = dateInWords(edtf);
  const weekday = weekdayOf(edtf);
  return words === null ? null : [markup.bold(words), ...(weekday ? [markup.text(weekday)] : [])].join(' · ');
}

function officialContent(
  archive: Archive,
  official: Official,
  markup: Markup,
): { readonly content: string; readonly places: readonly OfficialPlace[] } {
  const { id, name, place } = official;
  const { officials, overruled } = authorityOf(archive, place.file);
  const first = officials.get(id);
  const others = [...(first ? [first] : []), ...(overruled.get(id) ?? [])].filter(each => each !== official);
  const rank =
    others.length === 0
      ? ''
      : first === official
        ? `This entry goes before ${others.length === 1 ? 'another' : `${others.length} others`} of the same id.`
        : 'Another entry of the same id goes before this one.';
  const life = lifeOf(official);
  return {
    content: markup.paragraphs([
      life ? `${markup.bold(name)} ${markup.text(`(${life})`)}` : markup.bold(name),
      markup.text(rank),
      markup.faint(occurrenceLine(archive, place.file, id)),
    ]),
    places: others.map(other => other.place),
  };
}
