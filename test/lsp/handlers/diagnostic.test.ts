import { expect, it } from 'vitest';
import { diagnostic } from '../../../server/src/lsp/handlers/diagnostic.ts';
import type { ClientAbilities } from '../../../server/src/lsp/client-abilities.ts';
import { answerOf, asking } from '../../support/now.ts';

const MARKED = 'The Minister of Velmark received me today and spoke of the harbour at length.\n\nBRENNO\n$0';

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

it('links to the rule’s page and shows the other place, where the client can', () => {
  const marked = `4 November 1962\n\nDear Minister,\n\n${MARKED.replace('BRENNO', '4.XII.62 BRENNO')}`;
  const items = (client: Partial<ClientAbilities>) => {
    const { now, params } = asking(marked, {}, client);
    const report = answerOf(diagnostic, params, now);
    return report.kind === 'full' ? report.items : [];
  };
  expect(items({})[0]).not.toHaveProperty('codeDescription');
  expect(items({})[0]).not.toHaveProperty('relatedInformation');
  expect(items({ rulePages: 'file:///pages', relatedInformation: true })).toMatchObject([
    {
      code: 'conflicting-dates',
      codeDescription: { href: 'file:///pages/conflicting-dates.md' },
      relatedInformation: [{ location: { uri: 'file:///a/x.telegram', range: { start: { line: 0 } } } }],
    },
  ]);
});
