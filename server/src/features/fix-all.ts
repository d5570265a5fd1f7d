/** What can be mended in a document without asking anybody: the editor's layer only, and no absence declared unasked. */
import type { Archive } from '../archive/archive.ts';
import type { Document } from '../archive/document.ts';
import { allFindingsOf } from '../rules/check-archive.ts';
import type { Finding, Where } from '../rules/finding.ts';
import type { EditorFix } from '../rules/fix.ts';
import { placeFinding } from '../rules/place-finding.ts';
import type { Edit } from '../text/edit.ts';

/**
 * Edits that don't overlap, in the order of the text. `named` are the rules that somebody asked for by their names:
 * only for these is an absence declared. Findings that aren't wanted are left alone.
 */
export function fixAll(
  archive: Archive,
  document: Document,
  named: ReadonlySet<string> = NOBODY,
  isWanted: (finding: Finding) => boolean = () => true,
): readonly Edit<'editor'>[] {
  const edits: Edit<'editor'>[] = [];
  for (const placed of document.entries) {
    const where = { archive, document, placed };
    for (const finding of allFindingsOf(where)) {
      if (!isWanted(finding)) continue;
      const fix = mendingOf(placeFinding(finding, placed.start), where, named);
      // Two findings may mend one place: the second has its turn when the first is done.
      if (fix && fix.edits.every(edit => edits.every(other => isApart(edit, other)))) edits.push(...fix.edits);
    }
  }
  return edits.sort((a, b) => a.span[0] - b.span[0]);
}

const NOBODY: ReadonlySet<string> = new Set();

function mendingOf(finding: Finding, where: Where, named: ReadonlySet<string>): EditorFix | null {
  for (const fix of finding.fixes?.(where) ?? []) {
    if (fix.kind === 'repair' || (fix.kind === 'declaration' && named.has(finding.code))) return fix;
  }
  return null;
}

/** Two insertions at one place would come in an order of their own. */
function isApart(a: Edit<'editor'>, b: Edit<'editor'>): boolean {
  return a.span[1] < b.span[0] || b.span[1] < a.span[0];
}
