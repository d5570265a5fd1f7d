import { expect, it } from 'vitest';
import { completion } from '../../../server/src/lsp/handlers/completion.ts';
import { OFFICIALS } from '../../support/memory-archive.ts';
import { answerOf, asking } from '../../support/now.ts';

it('offers every official behind two brackets', () => {
  const { now, params } = asking('4 November 1962\n\n[[san$0', { 'file:///a/officials.yaml': OFFICIALS });
  const list = answerOf(completion, params, now);
  expect(list).toMatchObject({ isIncomplete: false });
  expect(list?.items[0]).toMatchObject({
    label: 'sandor-brenno',
    detail: 'Brenno, Sandor: Ambassador of Ardana',
    textEdit: {
      range: { start: { line: 2, character: 2 }, end: { line: 2, character: 5 } },
      newText: 'sandor-brenno]]',
    },
  });
  expect(list?.items.length).toBe(3);
});

it('offers nothing elsewhere', () => {
  const { now, params } = asking('[san$0', { 'file:///a/officials.yaml': OFFICIALS });
  expect(answerOf(completion, params, now)).toBeNull();
});

it('a list that is cut says so', () => {
  const many = Array.from({ length: 600 }, (_, at) => `  - id: a${at}\n    name: Name${at}, A.\n`).join('');
  const { now, params } = asking('[[$0', { 'file:///a/officials.yaml': `officials:\n${many}` });
  const list = answerOf(completion, params, now);
  expect([list?.isIncomplete, list?.items.length]).toEqual([true, 500]);
});

it('offers keys and dates in an authority', () => {
  const file = 'file:///a/officials.yaml';
  const text = 'officials:\n  - id: a\n    name: A\n    bo';
  const { now } = asking('$0', { [file]: text });
  const params = { textDocument: { uri: file }, position: { line: 3, character: 6 } };
  const found = answerOf(completion, params, { ...now, document: null });
  expect(found?.items.map(({ label }) => label)).toContain('born');
  expect(found?.items[0]?.textEdit).toMatchObject({ range: { start: { line: 3, character: 4 } } });
});

it('offers keys and values in a folder’s settings', () => {
  const file = 'file:///a/.cablegram.yaml';
  const { now } = asking('$0', { [file]: 'type: letter\ntx' });
  const params = { textDocument: { uri: file }, position: { line: 1, character: 2 } };
  const found = answerOf(completion, params, { ...now, document: null });
  expect(found?.items.map(({ label }) => label)).toContain('txt');
  expect(found?.items[0]?.textEdit).toMatchObject({ range: { start: { line: 1, character: 0 } } });
});
