import { describe, expect, it } from 'vitest';
import { documentOf } from '../../server/src/archive/archive.ts';
import { mergeActionsAt } from '../../server/src/features/merge-actions.ts';
import { mergeOfficials } from '../../server/src/features/merge-officials.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { archiveOf } from '../support/memory-archive.ts';

const AUTHORITY = `officials:
  # the first
  - id: lund
    name: Lund, Anders Bo
    born: 1899

  - id: a-b-lund # the second
    name: Lund, A. B.
    forms: [Lund A.B.]
    born: 1899-02
    note: Careful.

  - id: tesar
    name: Tesar, Karel
`;
const FILES = {
  '/a/officials.yaml': AUTHORITY,
  '/a/x.telegram': '[[a-b-lund]] and [[tesar]] came.\n',
  '/b/y.telegram': '[[a-b-lund]]\n',
};

describe('two entries of one person', () => {
  it('become one: nothing that either says is lost, and marks follow', () => {
    const archive = archiveOf(FILES, ['/a', '/b']);
    const [action] = mergeActionsAt(archive, '/a/officials.yaml', AUTHORITY.indexOf('a-b-lund'));
    expect(action?.title).toBe('Merge a-b-lund into lund (Lund, Anders Bo)');
    if (!action) return;
    const steps = mergeOfficials(archive, action.from, action.into);
    let step = steps.next();
    while (!step.done) step = steps.next();
    const after = Object.fromEntries(
      (step.value ?? []).map(({ file, edits }) => [
        file,
        applyEdits(archive.authorities.get(file)?.text ?? documentOf(archive, file)?.text ?? '', edits),
      ]),
    );
    expect(after).toEqual({
      '/a/officials.yaml': `officials:
  # the first
  - id: lund
    name: Lund, Anders Bo
    forms: ["Lund, A. B.", Lund A.B.]
    born: 1899
    note: Careful.
    # a-b-lund had born: 1899-02

  - id: tesar
    name: Tesar, Karel
`,
      '/a/x.telegram': '[[lund]] and [[tesar]] came.\n',
    });
  });
});
