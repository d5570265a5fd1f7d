import { expect, it } from 'vitest';
import { archiveDiagnostic, wholeDiagnostic } from '../../../server/src/lsp/handlers/archive-diagnostic.ts';
import { answerOf, asking } from '../../support/now.ts';

const MARKED = '[[nobody-here|He]] came and spoke of the harbour at length.\n\nBRENNO\n$0';

function codesOf(handler: typeof archiveDiagnostic, marked: string) {
  const { now, params } = asking(marked);
  const report = answerOf(handler, params, now);
  return report.kind === 'full' ? report.items.map(({ code }) => code) : report.kind;
}

it('tells only what stands around the document', () => {
  expect(codesOf(archiveDiagnostic, MARKED)).toEqual(['unknown-official']);
  expect(codesOf(archiveDiagnostic, 'He came.\n\nBRENNO\n$0')).toEqual([]);
});

it('a client with one provider is told all', () => {
  expect(codesOf(wholeDiagnostic, MARKED)).toEqual(['undated', 'unknown-official']);
});

it('the same findings are told once, whatever has changed', () => {
  const { now, params } = asking(MARKED);
  const { resultId } = answerOf(archiveDiagnostic, params, now);
  const again = { ...params, previousResultId: resultId ?? '' };
  expect(answerOf(archiveDiagnostic, again, { ...now, resultId: '2' })).toEqual({ kind: 'unchanged', resultId });
});
