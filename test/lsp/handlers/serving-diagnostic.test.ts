import { expect, it } from 'vitest';
import { servingDiagnostic } from '../../../server/src/lsp/handlers/serving-diagnostic.ts';
import { answerOf, asking } from '../../support/now.ts';

const { needs } = servingDiagnostic;

it('tells what is wrong in the settings, and the rule that was meant', () => {
  const settings = 'file:///a/.cablegram.yaml';
  const { now } = asking('$0', { [settings]: 'rules: { undatd: off }\n' });
  expect(answerOf(servingDiagnostic, { textDocument: { uri: settings } }, now)).toMatchObject({
    items: [{ code: 'settings', message: 'There is no rule “undatd”. Is undated meant?' }],
  });
});

it('a telegram is not its business', () => {
  const { now, params } = asking('$0The Minister came.\n');
  expect(answerOf(servingDiagnostic, params, now)).toMatchObject({ items: [] });
});

it('officials are read only for findings in themselves', () => {
  const needed = (file: string) => (typeof needs === 'function' ? needs(file) : needs);
  expect(needed('file:///a/.cablegram.yaml')).toBe('settings');
  expect(needed('file:///a/officials.yaml')).toBe('officials');
});
