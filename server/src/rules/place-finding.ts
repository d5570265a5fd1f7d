/** Findings and fixes, whose places are relative to an entry, at their places in the file. */
import type { Edit, Layer } from '../text/edit.ts';
import { shift } from '../text/span.ts';
import type { Finding, Related, Where } from './finding.ts';
import type { Fix } from './fix.ts';

export function placeFinding(finding: Finding, start: number): Finding {
  const { fixes, related } = finding;
  return {
    ...finding,
    span: shift(finding.span, start),
    ...(related && { related: related.map(each => placeRelated(each, start)) }),
    ...(fixes && { fixes: (where: Where) => fixes(where).map(fix => placeFix(fix, start)) }),
  };
}

function placeRelated(related: Related, start: number): Related {
  return 'file' in related ? related : { ...related, span: shift(related.span, start) };
}

function placeFix(fix: Fix, start: number): Fix {
  const moved = <L extends Layer>(edit: Edit<L>): Edit<L> => ({ ...edit, span: shift(edit.span, start) });
  return fix.kind === 'correction' ? { ...fix, edits: [moved(fix.edits[0])] } : { ...fix, edits: fix.edits.map(moved) };
}
