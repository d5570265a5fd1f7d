import { ResponseError } from 'vscode-languageserver';
import { expect, it } from 'vitest';
import { prepareRename } from '../../../server/src/lsp/handlers/prepare-rename.ts';
import { rename } from '../../../server/src/lsp/handlers/rename.ts';
import { OFFICIALS } from '../../support/memory-archive.ts';
import { answerOf, asking } from '../../support/now.ts';

const AUTHORITY = 'file:///a/officials.yaml';
const FILES = { [AUTHORITY]: OFFICIALS, 'file:///a/y.telegram': 'Sándor Brenno came. Kowal left.\n' };

it('renames the id of a mark in both files', () => {
  const { now, params } = asking('[[sandor-$0brenno|He]] came.\n', FILES);
  expect(answerOf(prepareRename, params, now)).toMatchObject({ placeholder: 'sandor-brenno' });
  const edit = answerOf(rename, { ...params, newName: 'brenno' }, now);
  expect(edit).toMatchObject({
    changes: { [AUTHORITY]: [{ newText: 'brenno' }], 'file:///a/x.telegram': [{ newText: 'brenno' }] },
  });
});

it('says why it refuses', () => {
  const { now, params } = asking('[[sandor-$0brenno]]', FILES);
  expect(answerOf(rename, { ...params, newName: 'olga-halvard' }, now)).toBeInstanceOf(ResponseError);
});

it('asks before a form changes whom names mean', () => {
  const { now } = asking('$0', FILES, { annotatesChanges: true });
  const params = { textDocument: { uri: AUTHORITY }, position: { line: 3, character: 14 }, newName: 'Kowal' };
  const edit = answerOf(rename, params, { ...now, document: null });
  expect(edit).toMatchObject({
    documentChanges: [{ edits: [{ newText: 'Kowal', annotationId: 'impact' }] }],
    changeAnnotations: { impact: { needsConfirmation: true, label: 'One name in one document would mean another' } },
  });
});

it('a plain name is not renamed', () => {
  const { now, params } = asking('Bre$0nno came.\n', FILES);
  expect(answerOf(prepareRename, params, now)).toBeNull();
  expect(answerOf(rename, { ...params, newName: 'x' }, now)).toBeNull();
});
