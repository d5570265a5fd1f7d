import { expect, it } from 'vitest';
import { authorityFindingsOf } from '../../server/src/rules/check-authority.ts';
import { archiveOf } from '../support/memory-archive.ts';

it('reader and rules speak in the order of the text', () => {
  const text = 'officials:\n  - id: a\n    name: A\n  - id: a\n    name: B\n    birth: 1931\n';
  const archive = archiveOf({ '/a/officials.yaml': text });
  const authority = archive.authorities.get('/a/officials.yaml');
  const found = authority ? authorityFindingsOf(archive, authority) : [];
  expect(found.map(({ code, span }) => [code, text.slice(...span)])).toEqual([
    ['duplicate-official', 'a'],
    ['unknown-key', 'birth'],
  ]);
});
