import { expect, it } from 'vitest';
import { diagnostic } from '../../../server/src/lsp/handlers/diagnostic.ts';
import { answerOf, asking } from '../../support/now.ts';

const MARKED = 'The Minister of Velmark received me today and spoke of the harbour at length.\n\nBRENNO\n$0';
const { needs } = diagnostic;

it('tells severity, code and source', () => {
  const { now, params } = asking(MARKED);
  expect(answerOf(diagnostic, params, now)).toMatchObject({
    kind: 'full',
    resultId: '1',
    items: [{ code: 'undated', severity: 2, source: 'cablegram', range: { start: { line: 0, character: 0 } } }],
  });
});

it('says that nothing has changed where nothing has', () => {
  const { now, params } = asking(MARKED);
  expect(answerOf(diagnostic, { ...params, previousResultId: '1' }, now)).toEqual({ kind: 'unchanged', resultId: '1' });
  expect(answerOf(diagnostic, { ...params, previousResultId: '0' }, now).kind).toBe('full');
});

it('nothing found stays nothing found, in every version', () => {
  const { now, params } = asking(`[undated]\n\n${MARKED}`);
  const first = answerOf(diagnostic, params, now);
  expect(first).toMatchObject({ kind: 'full', items: [] });
  const again = { ...params, previousResultId: first.resultId ?? '' };
  expect(answerOf(diagnostic, again, { ...now, resultId: '2' }).kind).toBe('unchanged');
});

it('officials are read only for findings in themselves', () => {
  const needed = (file: string) => (typeof needs === 'function' ? needs(file) : needs);
  expect(needed('file:///a/x.telegram')).toBe('settings');
  expect(needed('file:///a/.cablegram.yaml')).toBe('settings');
  expect(needed('file:///a/officials.yaml')).toBe('officials');
});
