/** A concordance as a page of text, with the places that its lines lead to. */
import type { ConcordanceResult } from '../../../server/src/protocol.ts';

export interface ConcordancePage {
  readonly text: string;
  readonly links: readonly PageLink[];
}

export interface PageLink {
  /** In the page, from 0. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly target: string;
  /** In the target, from 1. */
  readonly at: number;
}

export function pageOf({ name, id, rows }: ConcordanceResult, nameOf: (uri: string) => string): ConcordancePage {
  const lines = [`${name} (${id}): named ${rows.length === 1 ? 'once' : `${rows.length} times`}`, ''];
  const links: PageLink[] = [];
  let day: string | null = null;
  for (const { uri, line: at, date, name: written, role, sentence } of rows) {
    if (date !== day) lines.push(...(day === null ? [] : ['']), date);
    day = date;
    const place = `${nameOf(uri)}:${at}`;
    links.push({ line: lines.length, start: 2, end: 2 + place.length, target: uri, at });
    lines.push(`  ${place}  ${written}${role === 'mention' ? '' : `, ${role}`}`, `    ${sentence}`);
  }
  return { text: `${lines.join('\n')}\n`, links };
}
