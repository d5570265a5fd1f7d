import type { MarkupContent } from 'vscode-languageserver';
import { expect, it } from 'vitest';
import { hover } from '../../../server/src/lsp/handlers/hover.ts';
import { OFFICIALS } from '../../support/memory-archive.ts';
import { answerOf, asking } from '../../support/now.ts';

const MARKED = '4 November 1962\n\nSandor Bre$0nno spoke with me.\n';
const FILES = { 'file:///a/officials.yaml': OFFICIALS };

it('is Markdown with a link to the entry of the authority', () => {
  const { now, params } = asking(MARKED, FILES);
  const found = answerOf(hover, params, now);
  expect(found?.range).toEqual({ start: { line: 2, character: 0 }, end: { line: 2, character: 13 } });
  expect(found?.contents).toMatchObject({ kind: 'markdown' });
  expect((found?.contents as MarkupContent | undefined)?.value).toContain(
    '[officials\\.yaml, line 2](<file:///a/officials.yaml#L2>)',
  );
});

it('is plain for a client that shows no Markdown', () => {
  const { now, params } = asking(MARKED, FILES, { markdown: false });
  const found = answerOf(hover, params, now);
  expect(found?.contents).toMatchObject({ kind: 'plaintext' });
  expect((found?.contents as MarkupContent | undefined)?.value).not.toContain('**');
});

it.each(['The har$0bour.\n', '$0'])('%j has none', marked => {
  const { now, params } = asking(marked, FILES);
  expect(answerOf(hover, params, now)).toBeNull();
});

it('tells of an official in the authority itself', () => {
  const file = 'file:///a/officials.yaml';
  const { now } = asking('$0', FILES);
  const params = { textDocument: { uri: file }, position: { line: 1, character: 10 } };
  const found = answerOf(hover, params, { ...now, document: null });
  expect((found?.contents as MarkupContent | undefined)?.value).toContain('**Brenno, Sandor**');
});
