/** Where a value of an entry stands: looked for when something is to be said about it. */
import type { Span } from '../text/span.ts';
import type { Official } from './official.ts';
import { readPlainEntry } from './plain-entry.ts';
import type { RawEntry } from './raw-entry.ts';
import { readYamlEntry } from './yaml-entry.ts';

/** Of `born`, `note` …; the id's where the value can't be found. */
export function fieldSpan(text: string, official: Official, key: string): Span {
  return valueOf(entryOf(text, official), key)?.span ?? official.place.id;
}

/** Of one of the offices: its `from` or `to`, else its title. */
export function officeSpan(text: string, official: Official, at: number, key: string): Span {
  const offices = valueOf(entryOf(text, official), 'offices');
  const office = offices?.kind === 'list' ? offices.items.filter(({ kind }) => kind !== 'none')[at] : undefined;
  if (office?.kind !== 'map') return office?.span ?? official.place.id;
  return (valueOf(office.entries, key) ?? valueOf(office.entries, 'title'))?.span ?? official.place.id;
}

function entryOf(text: string, { place }: Official): RawEntry {
  return readPlainEntry(text, place.span) ?? readYamlEntry(text, place.span, []) ?? [];
}

function valueOf(entry: RawEntry, key: string) {
  return entry.find(field => field.key === key)?.value;
}
