/** Case 9: about a line in capitals the record and the outline agree, on every line of the documents that lie there as files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { recordsOf } from '../../server/src/export/record.ts';
import { type OutlineItem, outlineOf } from '../../server/src/features/outline.ts';
import { archiveOf } from '../support/memory-archive.ts';

const DOCUMENTS = fileURLToPath(new URL('../../../shared/corpus/documents', import.meta.url));
const FILE = '/a/x.telegram';
const here = existsSync(DOCUMENTS);

const heads = (items: readonly OutlineItem[]): readonly number[] =>
  items.flatMap(({ kind, head, children }) => [...(kind === 'heading' ? [head[0]] : []), ...heads(children)]);

/** Where the text says otherwise: a heading that begins inside a line, or goes on with the line above it. */
function wrong(text: string): readonly string[] {
  const archive = archiveOf({ [FILE]: text });
  const document = archive.open.get(FILE);
  if (!document) return ['the document is not open'];
  const recorded = [...recordsOf(archive, document, FILE)].flatMap(({ sections }) =>
    sections.flatMap(({ kind, span }) => (kind === 'heading' ? [span[0]] : [])),
  );
  const shown = heads(outlineOf(document));
  const differing = [
    ...recorded.filter(at => !shown.includes(at)).map(at => `in the record alone: ${at}`),
    ...shown.filter(at => !recorded.includes(at)).map(at => `in the outline alone: ${at}`),
  ];
  return [
    ...differing,
    ...recorded
      .filter(at => !/(?:^|[\r\n])[^\S\r\n]*(?:#+ )?$/.test(text.slice(0, at)))
      .map(at => `inside a line: ${at}`),
  ];
}

it.runIf(here)('headings are the same in both, and begin their lines', () => {
  const names = readdirSync(DOCUMENTS, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.txt'));
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(wrong(readFileSync(join(DOCUMENTS, name), 'utf8')), name).toEqual([]);
});
