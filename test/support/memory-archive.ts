/** An archive from texts by the names of their files: telegrams open, settings and officials serving them. */
import { type Archive, emptyArchive, withAuthority, withOpen, withSettings } from '../../server/src/archive/archive.ts';
import type { Document } from '../../server/src/archive/document.ts';
import { nameOf, parentOf } from '../../server/src/archive/folders.ts';
import { parseAuthority } from '../../server/src/officials/parse-authority.ts';
import { parseSettings } from '../../server/src/settings/parse-settings.ts';

export function archiveOf(files: Readonly<Record<string, string>>, roots: readonly string[] = ['/a']): Archive {
  let archive = emptyArchive(roots);
  for (const [file, text] of Object.entries(files)) {
    const name = nameOf(file);
    if (name === '.cablegram.yaml') archive = withSettings(archive, parentOf(file), parseSettings(text));
    else if (name.endsWith('officials.yaml')) archive = withAuthority(archive, file, parseAuthority(text, file));
    else archive = withOpen(archive, file, text);
  }
  return archive;
}

/** A text with `$0` where the cursor stands, in an archive that serves it. */
export function atCursor(
  marked: string,
  others: Readonly<Record<string, string>> = {},
  root = '/a',
): { readonly archive: Archive; readonly document: Document; readonly offset: number; readonly text: string } {
  const offset = marked.indexOf('$0');
  if (offset < 0) throw new Error('the text has no $0');
  const text = marked.slice(0, offset) + marked.slice(offset + 2);
  const file = `${root}/x.telegram`;
  const archive = archiveOf({ ...others, [file]: text }, [root]);
  const document = archive.open.get(file);
  if (!document) throw new Error('the document is not open');
  return { archive, document, offset, text };
}

/** An ambassador with marks in his note that must not become markup, and two officials of one surname. */
export const OFFICIALS = `officials:
  - id: sandor-brenno
    name: Brenno, Sandor
    forms: [Sándor Brenno]
    born: 1901-03-04
    died: 1977
    offices:
      - title: Ambassador of Ardana
        from: 1960-01
        to: 1964
      - title: Consul at Velm
        from: 1955
        to: 1958
    note: A *careful* man.
    sameAs: { wikidata: Q1 }
  - id: ivar-halvard
    name: Halvard, Ivar
  - id: olga-halvard
    name: Halvard, Olga
`;
