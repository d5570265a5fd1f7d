import { expect, it } from 'vitest';
import { withEdits } from '../../server/src/features/edited-archive.ts';
import { editorEdit } from '../../server/src/text/edit.ts';
import { archiveOf, OFFICIALS } from '../support/memory-archive.ts';

it('has the officials as they would be, and the documents as they are', () => {
  const archive = archiveOf({ '/a/officials.yaml': OFFICIALS, '/a/x.telegram': 'Brenno came.\n' });
  const start = OFFICIALS.indexOf('olga-halvard');
  const after = withEdits(archive, [
    { file: '/a/officials.yaml', edits: [editorEdit([start, start + 4], 'ida')] },
    { file: '/a/x.telegram', edits: [editorEdit([0, 0], 'x')] },
  ]);
  expect(after.authorities.get('/a/officials.yaml')?.officials.map(({ id }) => id)).toContain('ida-halvard');
  expect(after.open).toBe(archive.open);
});
