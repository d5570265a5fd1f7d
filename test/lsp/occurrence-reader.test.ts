import { expect, it } from 'vitest';
import { documentsOf } from '../../server/src/archive/archive.ts';
import { authorityOf } from '../../server/src/archive/folder-authority.ts';
import { knownOccurrences } from '../../server/src/archive/occurrences.ts';
import { createOccurrenceReader } from '../../server/src/lsp/occurrence-reader.ts';
import { archiveOf, OFFICIALS } from '../support/memory-archive.ts';

it('works out every document, and yields between them', async () => {
  const archive = archiveOf({
    '/a/officials.yaml': OFFICIALS,
    '/a/x.telegram': 'Brenno came.\n',
    '/a/y.telegram': 'Brenno left.\n',
  });
  let yields = 0;
  let clock = 0;
  const read: string[] = [];
  const reader = createOccurrenceReader({
    archive: () => archive,
    readAll: async () => void read.push('all'),
    yieldToInput: async () => void yields++,
    clock: () => (clock += 10),
    log: message => read.push(message),
  });
  reader.wake();
  reader.wake();
  const known = () =>
    [...documentsOf(archive)].every(({ entries, file }) =>
      entries.every(({ entry }) => knownOccurrences(entry, authorityOf(archive, file))),
    );
  await expect.poll(known).toBe(true);
  await expect.poll(() => yields).toBe(2);
  expect(read).toEqual(['all']);
});

it('says what fails, and can begin again', async () => {
  const said: string[] = [];
  const reader = createOccurrenceReader({
    archive: () => archiveOf({}),
    readAll: () => Promise.reject(new Error('no such folder')),
    yieldToInput: async () => {},
    clock: () => 0,
    log: message => void said.push(message),
  });
  reader.wake();
  await expect.poll(() => said.length).toBe(1);
  expect(said[0]).toContain('no such folder');
});
