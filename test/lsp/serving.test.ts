import { expect, it } from 'vitest';
import { authorityOf } from '../../server/src/archive/folder-authority.ts';
import { settingsOf } from '../../server/src/archive/folder-settings.ts';
import { createServing } from '../../server/src/lsp/serving.ts';
import { createSession } from '../../server/src/lsp/session.ts';
import { memoryHost } from '../support/memory-host.ts';

const FILES = {
  'file:///a/.cablegram.yaml': 'rules: { undated: hint }\n',
  'file:///a/officials.yaml': 'officials:\n  - id: one\n    name: One, A.\n',
  'file:///a/deep/more.officials.yaml': 'officials:\n  - id: two\n    name: Two, B.\n',
  'file:///a/deep/x.telegram': 'Text.\n',
  'file:///a/y.telegram': 'Text.\n',
  'file:///b/officials.yaml': 'officials:\n  - id: three\n    name: Three, C.\n',
};
const X = 'file:///a/deep/x.telegram';

function start(roots = ['file:///a', 'file:///b'], files: Readonly<Record<string, string>> = FILES) {
  const host = memoryHost(files);
  const session = createSession();
  session.setRoots(roots);
  const logged: string[] = [];
  const serving = createServing(session, host, message => void logged.push(message));
  const ids = (file: string) => [...authorityOf(session.archive(), file).officials.keys()];
  const undated = (file: string) => settingsOf(session.archive(), file).rules['undated'];
  return { host, session, serving, ids, undated, logged };
}

it('nothing is read before it is needed, and nothing twice', async () => {
  const { host, serving } = start();
  expect(host.asked()).toEqual([]);
  await serving.prepare('settings', X);
  expect(host.asked()).toEqual(['read file:///a/deep/.cablegram.yaml', 'read file:///a/.cablegram.yaml']);
  expect(serving.prepare('settings', X)).toBeNull();
  await serving.prepare('settings', 'file:///a/y.telegram');
  expect(host.asked()).toEqual([]);
});

it('settings of the folder and above it serve a document', async () => {
  const { serving, undated } = start();
  await serving.prepare('settings', X);
  expect(undated(X)).toBe('hint');
  expect(undated('file:///b/z.telegram')).toBeUndefined();
});

it('officials are read where a question needs them, of each root apart', async () => {
  const { host, serving, ids } = start();
  await serving.prepare('officials', X);
  expect(host.asked().filter(each => each.startsWith('list'))).toEqual(['list file:///a/deep', 'list file:///a']);
  expect(ids(X)).toEqual(['two', 'one']);
  await serving.prepare('officials', 'file:///b/z.telegram');
  expect(ids('file:///b/z.telegram')).toEqual(['three']);
  expect(serving.prepare('officials', X)).toBeNull();
});

it('a key typed in a telegram reads nothing', async () => {
  const { host, session, serving } = start();
  session.open(X, 'telegram', 1, 'Text.\n');
  await serving.prepare('settings', X);
  host.asked();
  session.change(X, 2, [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'a' }]);
  expect(serving.prepare('settings', X)).toBeNull();
  expect(session.archive().open.get(X)?.text).toBe('aText.\n');
  expect(host.asked()).toEqual([]);
});

it('every telegram is read for a question about all, in one go', async () => {
  const { host, session, serving } = start();
  await serving.prepare('workspace', X);
  expect([...session.archive().closed.keys()]).toEqual([X, 'file:///a/y.telegram']);
  expect(host.asked().filter(each => each.endsWith('.telegram')).length).toBe(2);
  expect(serving.prepare('workspace', X)).toBeNull();
});

it('a change on disk is read again, and only where somebody has asked about it', async () => {
  const { host, serving, undated, ids } = start();
  expect(await serving.changed('file:///a/.cablegram.yaml')).toBe(false);
  expect(host.asked()).toEqual([]);
  await serving.prepare('officials', X);
  host.files.set('file:///a/.cablegram.yaml', 'rules: { undated: error }\n');
  expect(await serving.changed('file:///a/.cablegram.yaml')).toBe(true);
  expect(undated(X)).toBe('error');
  host.files.delete('file:///a/officials.yaml');
  expect(await serving.changed('file:///a/officials.yaml')).toBe(true);
  expect(ids(X)).toEqual(['two']);
  expect(await serving.changed('file:///a/y.telegram')).toBe(false);
});

it('an open authority goes before the file, and is read again when it is typed in', async () => {
  const { session, serving, ids } = start();
  const uri = 'file:///a/officials.yaml';
  session.open(uri, 'officials', 1, 'officials:\n  - id: new\n    name: New, D.\n');
  await serving.prepare('officials', X);
  expect(ids(X)).toEqual(['two', 'new']);
  session.change(uri, 2, [{ text: 'officials:\n  - id: newer\n    name: New, D.\n' }]);
  serving.stale(uri);
  await serving.prepare('officials', X);
  expect(ids(X)).toEqual(['two', 'newer']);
});

it('a file that can’t be read is said, and the rest serves', async () => {
  const { host, serving, ids, logged } = start();
  host.broken.add('file:///a/officials.yaml');
  await serving.prepare('officials', X);
  expect(ids(X)).toEqual(['two']);
  expect(logged).toEqual(['file:///a/officials.yaml: the file is not UTF-8']);
});

it('.txt files are read with the telegrams where their folder says so, and followed there', async () => {
  const files = {
    ...FILES,
    'file:///a/deep/.cablegram.yaml': 'txt: telegrams\n',
    'file:///a/deep/z.txt': 'Text.\n',
    'file:///a/readme.txt': 'Text.\n',
  };
  const { host, session, serving } = start(['file:///a'], files);
  await serving.prepare('workspace', null);
  const read = () => [...session.archive().closed.keys()].toSorted();
  expect(read()).toEqual([X, 'file:///a/deep/z.txt', 'file:///a/y.telegram']);
  host.files.set('file:///a/deep/new.txt', 'Text.\n');
  expect(await serving.changed('file:///a/deep/new.txt')).toBe(true);
  expect(await serving.changed('file:///a/readme.txt')).toBe(false);
  expect(read()).toContain('file:///a/deep/new.txt');
  expect(read()).not.toContain('file:///a/readme.txt');
});

it('.txt files are not even listed where no folder asks for them', async () => {
  const { host, serving } = start(['file:///a']);
  await serving.prepare('workspace', null);
  expect(host.asked().filter(each => each === 'list file:///a/**')).toHaveLength(1);
});
