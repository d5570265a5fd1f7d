/** An official in words: life, terms, and the office as of a day. */
import { boundsOf } from '../dates/bounds.ts';
import { officesOf, officesOn } from '../officials/offices-on.ts';
import type { Office, Official } from '../officials/official.ts';
import { dateInWords } from './date-in-words.ts';

/** The offices held on a day or for all of a time, or plainly that none is recorded for it, with the nearest. `day` is EDTF. */
export function officeLines(official: Official, day: string | null): readonly string[] {
  const on = day === null ? null : officesOn(official, day);
  if (day === null || !on) return officesOf(official).map(withTerm);
  const when = dateInWords(day) ?? day;
  const { changes, adverb } = readTime(day, when);
  if (on.held.length > 0) return on.held.map(({ title }) => `${title} ${adverb}`);
  if (on.partly.length > 0) return [changes, ...on.partly.map(withTerm)];
  const nearest = [
    ...(on.before ? [`Before: ${withTerm(on.before)}`] : []),
    ...(on.after ? [`After: ${withTerm(on.after)}`] : []),
  ];
  const undated = on.undated.map(({ title }) => `${title}, at a time that is not recorded`);
  return [`No office recorded for ${when}`, ...nearest, ...undated];
}

/** How a day is told apart from a time that is longer. */
function readTime(edtf: string, when: string): { readonly changes: string; readonly adverb: string } {
  const bounds = boundsOf(edtf);
  const isDay = bounds !== null && bounds.first === bounds.last;
  const isRange = edtf.includes('/');
  return {
    adverb: isDay ? `on ${when}` : isRange ? `for all of ${when}` : `throughout ${when}`,
    changes: isRange ? `Not the same for all of ${when}:` : `Not the same throughout ${when}:`,
  };
}

/** `Consul at Velm (1955–1958)`, `… (January 1960 – March 1964)`, `… (from 1960)`. */
export function withTerm({ title, from, to }: Office): string {
  const term = termOf(from && (dateInWords(from) ?? from), to && (dateInWords(to) ?? to));
  return term ? `${title} (${term})` : title;
}

/** The day or year of birth and of death as far as they are recorded; may be empty. */
export function lifeOf({ born, died }: Official): string {
  const birth = born === null ? null : (dateInWords(born) ?? born);
  const death = died === null ? null : (dateInWords(died) ?? died);
  if (birth && death) return rangeOf(birth, death);
  if (birth) return `born ${birth}`;
  return death ? `died ${death}` : '';
}

function termOf(from: string | null, to: string | null): string {
  if (from && to) return from === to ? from : rangeOf(from, to);
  if (from) return `from ${from}`;
  return to ? `until ${to}` : '';
}

/** A dash between years stands close; between dates of several words it has its blanks. */
function rangeOf(from: string, to: string): string {
  return from.includes(' ') || to.includes(' ') ? `${from} – ${to}` : `${from}–${to}`;
}
