import { expect, it } from 'vitest';
import { codeAction } from '../../../server/src/lsp/handlers/code-action.ts';
import { codeActionResolve } from '../../../server/src/lsp/handlers/code-action-resolve.ts';
import type { ClientAbilities } from '../../../server/src/lsp/client-abilities.ts';
import { OFFICIALS } from '../../support/memory-archive.ts';
import { answerOf, asking } from '../../support/now.ts';

const AUTHORITY = 'file:///a/officials.yaml';
const FILES = { [AUTHORITY]: OFFICIALS, 'file:///a/y.telegram': 'Mr. Tarn came again.\n' };

function actions(
  marked: string,
  client: Partial<ClientAbilities> = {},
  files: Readonly<Record<string, string>> = FILES,
) {
  const { now, params } = asking(marked, files, client);
  const range = { start: params.position, end: params.position };
  return { now, found: answerOf(codeAction, { ...params, range, context: { diagnostics: [] } }, now) ?? [] };
}

it('edits the authority at once for a client that asks no further', () => {
  const { found } = actions('Then Mr. Ta$0rn left.\n');
  expect(found[0]).toMatchObject({
    title: 'Add “Tarn” as a new official',
    kind: 'quickfix',
    isPreferred: true,
    edit: { changes: { [AUTHORITY]: [{ newText: '\n  - id: tarn\n    name: Tarn' }] } },
  });
});

it('case 2: asks before a new official changes whom names mean', () => {
  const { now, found } = actions('Then Mr. Ta$0rn left.\n', { resolvesEdits: true, annotatesChanges: true });
  expect(found[0]?.edit).toBeUndefined();
  const resolved = found[0] && answerOf(codeActionResolve, found[0], now);
  expect(resolved?.edit?.changeAnnotations).toMatchObject({
    impact: { needsConfirmation: true, label: '2 names in 2 documents would mean another' },
  });
});

it('makes the file where there is none, if the client can', () => {
  expect(actions('Then Mr. Ta$0rn left.\n', {}, {}).found.map(({ title }) => title)).toEqual([
    'Not a person, or nobody known: mark it so',
  ]);
  const { found } = actions('Then Mr. Ta$0rn left.\n', { createsFiles: true }, {});
  expect(found[0]?.edit?.documentChanges).toMatchObject([
    { kind: 'create', uri: AUTHORITY },
    { textDocument: { uri: AUTHORITY }, edits: [{ newText: 'officials:\n  - id: tarn\n    name: Tarn\n' }] },
  ]);
});

it('offers to merge two entries of one person', () => {
  const text = 'officials:\n  - id: a\n    name: Lund, Anders\n  - id: b\n    name: Lund, Mr. Anders\n';
  const { now } = asking('$0', { [AUTHORITY]: text });
  const range = { start: { line: 3, character: 8 }, end: { line: 3, character: 8 } };
  const params = { textDocument: { uri: AUTHORITY }, range, context: { diagnostics: [] } };
  const [merge] = answerOf(codeAction, params, { ...now, document: null }) ?? [];
  expect(merge?.title).toBe('Merge b into a (Lund, Anders)');
  const resolved = merge && answerOf(codeActionResolve, merge, { ...now, document: null });
  expect(resolved?.edit?.changes?.[AUTHORITY]).toHaveLength(2);
});

it('is silent where only other kinds are wanted', () => {
  const { now, params } = asking('Then Mr. Ta$0rn left.\n', FILES);
  const range = { start: params.position, end: params.position };
  expect(
    answerOf(codeAction, { ...params, range, context: { diagnostics: [], only: ['source.fixAll'] } }, now),
  ).toEqual([]);
});
