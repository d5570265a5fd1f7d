/** Where an official's identifiers lead: the sites of the authorities that libraries use. Only `https:` addresses. */
import type { Identifier } from '../officials/official.ts';

export interface IdentifierLink {
  readonly text: string;
  /** null where the authority is none of those known here. */
  readonly address: string | null;
}

const SITES: Readonly<Record<string, readonly [name: string, prefix: string]>> = {
  wikidata: ['Wikidata', 'https://www.wikidata.org/wiki/'],
  viaf: ['VIAF', 'https://viaf.org/viaf/'],
  lcnaf: ['Library of Congress', 'https://id.loc.gov/authorities/names/'],
  gnd: ['GND', 'https://d-nb.info/gnd/'],
  isni: ['ISNI', 'https://isni.org/isni/'],
  snac: ['SNAC', 'https://snaccooperative.org/ark:/99166/'],
};

export function identifierLink({ key, value }: Identifier): IdentifierLink {
  const site = Object.hasOwn(SITES, key) ? SITES[key] : undefined;
  if (value.startsWith('https://')) return { text: site?.[0] ?? key, address: value };
  if (!site || !isPlain(value)) return { text: `${key} ${value}`, address: null };
  return { text: site[0], address: site[1] + value };
}

/** Letters, digits and dashes: what identifiers consist of, and nothing that could turn an address into another. */
function isPlain(value: string): boolean {
  for (const character of value) {
    const code = character.charCodeAt(0);
    const letter = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
    if (!letter && !(code >= 0x30 && code <= 0x39) && character !== '-') return false;
  }
  return value !== '';
}
