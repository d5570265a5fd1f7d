import { expect, it } from 'vitest';
import { withClosed } from '../../../server/src/archive/archive.ts';
import { workspaceDiagnostic } from '../../../server/src/lsp/handlers/workspace-diagnostic.ts';
import { answerOf, asking } from '../../support/now.ts';

const BODY = 'The Minister of Velmark received me today and spoke of the harbour at length.\n\nBRENNO\n';
const NUMBERED = `1.XI.62\n[Number: 7]\n\n${BODY}`;

function ask(closed: Record<string, string | null>, previous: Record<string, string> = {}) {
  const { now } = asking('$0');
  const archive = withClosed(now.archive, Object.entries(closed));
  const previousResultIds = Object.entries(previous).map(([uri, value]) => ({ uri, value }));
  return answerOf(workspaceDiagnostic, { previousResultIds }, { ...now, archive, document: null }).items;
}

const codes = (items: ReturnType<typeof ask>) =>
  items.map(item => [item.uri, item.kind === 'full' ? item.items.map(({ code }) => code) : item.kind]);

it('tells of closed files in which there is something to find', () => {
  expect(codes(ask({ 'file:///a/b.telegram': BODY, 'file:///a/c.telegram': `[undated]\n\n${BODY}` }))).toEqual([
    ['file:///a/b.telegram', ['undated']],
  ]);
});

it('an open file answers for itself', () => expect(ask({ 'file:///a/x.telegram': BODY })).toEqual([]));

it('two files of one number are told from each other, and not from themselves', () => {
  expect(codes(ask({ 'file:///a/b.telegram': NUMBERED, 'file:///a/c.telegram': NUMBERED }))).toEqual([
    ['file:///a/c.telegram', ['duplicate-number']],
  ]);
});

it('what the client knows costs nothing, what is gone is taken away', () => {
  const [first] = ask({ 'file:///a/b.telegram': BODY });
  const known = { 'file:///a/b.telegram': first?.resultId ?? '' };
  expect(ask({ 'file:///a/b.telegram': BODY }, known)).toEqual([]);
  expect(codes(ask({}, known))).toEqual([['file:///a/b.telegram', []]]);
  expect(codes(ask({ 'file:///a/b.telegram': `[undated]\n\n${BODY}` }, known))).toEqual([['file:///a/b.telegram', []]]);
});
