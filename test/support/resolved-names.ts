/** The names of a text and whom they mean, by the server's own way from text and YAML to resolution, as short lines. */
import { resolveEntry } from '../../server/src/archive/resolve-entry.ts';
import { readFacts } from '../../server/src/facts/read-facts.ts';
import { type Authority, buildAuthority } from '../../server/src/officials/authority.ts';
import type { Resolution } from '../../server/src/officials/decide.ts';
import { parseAuthority } from '../../server/src/officials/parse-authority.ts';
import { DEFAULT_SETTINGS } from '../../server/src/settings/settings.ts';
import { parseEntry } from '../../server/src/syntax/parse-entry.ts';

/** `id | name | note` a line, or the YAML of a file. */
function authorityOf(lines: string): Authority {
  if (last?.lines !== lines) last = { lines, authority: readAuthority(lines) };
  return last.authority;
}

/** A table of names asks the same authority a thousand times. */
let last: { readonly lines: string; readonly authority: Authority } | null = null;

function readAuthority(lines: string): Authority {
  const yaml = lines.startsWith('officials:') ? lines : `officials:\n${lines.trim().split('\n').map(entryOf).join('')}`;
  return buildAuthority([parseAuthority(yaml, 'officials.yaml')]);
}

function entryOf(line: string): string {
  const [id, name, note] = line.split('|').map(part => part.trim());
  return `  - id: ${id}\n    name: ${JSON.stringify(name)}\n${note ? `    note: ${JSON.stringify(note)}\n` : ''}`;
}

/** One line a name: `Comrade Orlov = orlov`, with the reason where it is asked for. */
export function namesIn(text: string, officials: string, reasons = false): readonly string[] {
  const facts = readFacts(parseEntry(text, DEFAULT_SETTINGS), DEFAULT_SETTINGS);
  return resolveEntry(text, facts, authorityOf(officials)).map(
    ({ text: name, resolution }) => `${name.replace(/\s+/g, ' ')} = ${meaning(resolution, reasons)}`,
  );
}

function meaning(resolution: Resolution, reasons: boolean): string {
  const because = (reason: string) => (reasons ? ` (${reason})` : '');
  switch (resolution.kind) {
    case 'resolved':
      return resolution.official.id + because(resolution.because);
    case 'ambiguous':
      return resolution.candidates.map(({ official, because: reason }) => official.id + because(reason)).join(' or ');
    case 'unknown':
      return `?${because(resolution.because)}`;
  }
}
