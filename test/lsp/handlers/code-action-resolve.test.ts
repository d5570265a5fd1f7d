import { expect, it } from 'vitest';
import { codeActionResolve } from '../../../server/src/lsp/handlers/code-action-resolve.ts';
import { asking, answerOf } from '../../support/now.ts';

it('an action that is no more is given back as it is', () => {
  const { now, params } = asking('The har$0bour.\n');
  const range = { start: params.position, end: params.position };
  const action = { title: 'Add “Tarn” as a new official', data: { uri: params.textDocument.uri, range, title: 'Add' } };
  expect(answerOf(codeActionResolve, action, now)).toBe(action);
});
