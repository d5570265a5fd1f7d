import { expect, it } from 'vitest';
import { createSession } from '../../server/src/lsp/session.ts';

const URI = 'file:///a/x%20y.telegram';

function typed(session: ReturnType<typeof createSession>, version: number, text: string) {
  const start = { line: 0, character: 0 };
  session.change(URI, version, [{ range: { start, end: start }, text }]);
}

it('a burst of keys is one new document', () => {
  const session = createSession();
  session.open(URI, 'telegram', 1, 'Text.\n');
  const before = session.archive();
  for (let version = 2; version < 12; version++) typed(session, version, 'a');
  const after = session.archive();
  expect(after.open.get(URI)?.text).toBe('aaaaaaaaaaText.\n');
  expect(before.open.get(URI)?.text).toBe('Text.\n');
  expect(session.archive()).toBe(after);
});

it('an edit reads again one entry of many', () => {
  const session = createSession();
  const text = Array.from({ length: 20 }, (_, at) => `# Entry ${at}\n\nText of it.\n\n`).join('');
  session.open(URI, 'telegram', 1, text);
  const before = new Set(
    session
      .archive()
      .open.get(URI)
      ?.entries.map(({ entry }) => entry),
  );
  typed(session, 2, '\n');
  const after = session.archive().open.get(URI)?.entries ?? [];
  expect(after.filter(({ entry }) => !before.has(entry)).length).toBe(1);
});

it('one file is one, however the client writes its URI', () => {
  const session = createSession();
  session.open('file:///C:/%28a%29.telegram', 'telegram', 1, 'Text.\n');
  expect([...session.archive().open.keys()]).toEqual(['file:///c%3A/%28a%29.telegram']);
  session.close('file:///c%3A/(a).telegram');
  expect(session.archive().open.size).toBe(0);
});

it('settings and officials are no telegrams', () => {
  const session = createSession();
  session.open('file:///a/officials.yaml', 'officials', 1, 'officials: []\n');
  session.open('file:///a/.cablegram.yaml', 'yaml', 1, '');
  expect(session.archive().open.size).toBe(0);
});

it('a change of a file that is not open changes nothing', () => {
  const session = createSession();
  const before = session.archive();
  typed(session, 2, 'a');
  expect(session.archive()).toBe(before);
});
