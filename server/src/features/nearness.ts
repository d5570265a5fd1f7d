/** How near an official is to the place that somebody writes at: named in this entry, in this folder, in office that day. */
import { type Archive, documentsOf } from '../archive/archive.ts';
import { type Document, entryAt } from '../archive/document.ts';
import { authorityOf } from '../archive/folder-authority.ts';
import { parentOf } from '../archive/folders.ts';
import { mentionsOf } from '../archive/mentions.ts';
import { knownOccurrences } from '../archive/occurrences.ts';
import { officesOn } from '../officials/offices-on.ts';
import type { Official } from '../officials/official.ts';
import { idsOf } from './mention-at.ts';

/** 0 is the nearest. */
export type Nearness = (official: Official) => number;

/** Of other documents only what has been worked out counts: nobody waits while typing. `day` is EDTF. */
export function nearnessOf(archive: Archive, document: Document, offset: number, day: string | null): Nearness {
  const placed = entryAt(document, offset);
  const here = new Set(placed ? mentionsOf(archive, document, placed.entry).flatMap(idsOf) : []);
  const beside = namedInFolder(archive, document);
  return official => {
    if (here.has(official.id)) return 0;
    if (beside.has(official.id)) return 1;
    return day !== null && (officesOn(official, day)?.held.length ?? 0) > 0 ? 2 : 3;
  };
}

function namedInFolder(archive: Archive, document: Document): ReadonlySet<string> {
  const folder = parentOf(document.file);
  const authority = authorityOf(archive, document.file);
  const ids = new Set<string>();
  for (const other of documentsOf(archive)) {
    if (parentOf(other.file) !== folder) continue;
    for (const { entry } of other.entries) for (const { id } of knownOccurrences(entry, authority) ?? []) ids.add(id);
  }
  return ids;
}
