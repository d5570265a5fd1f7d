import { CodeActionKind } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { codeAction } from '../../../server/src/lsp/handlers/code-action.ts';
import type { ClientAbilities } from '../../../server/src/lsp/client-abilities.ts';
import { answerOf, asking } from '../../support/now.ts';

const BODY = 'The Minister of Velmark received me today and spoke of the harbour at length.\n\nBRENNO\n';

function actions(
  marked: string,
  {
    only,
    others,
    client,
  }: { only?: string[]; others?: Record<string, string>; client?: Partial<ClientAbilities> } = {},
) {
  const { now, params } = asking(marked, others, client);
  const range = { start: params.position, end: params.position };
  const context = { diagnostics: [], ...(only && { only }) };
  return answerOf(codeAction, { ...params, range, context }, now) ?? [];
}

describe('quick fixes', () => {
  it('offer the rule’s own first, then silence in the text and in the folder', () => {
    const all = actions(`$0${BODY}`, { client: { createsFiles: true } });
    expect(all.map(({ title, isPreferred }) => [title, isPreferred ?? false])).toEqual([
      ['Insert [undated]: the document has no date', true],
      ['Silence undated on this line', false],
      ['Show undated as information in a/.cablegram.yaml, for this folder and those below it', false],
      ['Turn undated off in a/.cablegram.yaml, for this folder and those below it', false],
    ]);
    expect(all.every(({ kind }) => kind === CodeActionKind.QuickFix)).toBe(true);
    expect(all[0]?.edit).toMatchObject({
      changes: { 'file:///a/x.telegram': [{ newText: '[undated]\n\n' }] },
    });
    expect(all[3]?.edit).toEqual({
      documentChanges: [
        { kind: 'create', uri: 'file:///a/.cablegram.yaml', options: { ignoreIfExists: true } },
        {
          textDocument: { uri: 'file:///a/.cablegram.yaml', version: null },
          edits: [
            {
              range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
              newText: 'rules:\n  undated: off\n',
            },
          ],
        },
      ],
    });
  });

  it('write into the settings that there are, and keep their remarks', () => {
    const others = { 'file:///a/.cablegram.yaml': '# harbour\nrules:\n  unsigned: hint # rarely\n' };
    expect(actions(`$0${BODY}`, { others }).at(-1)?.edit).toEqual({
      changes: {
        'file:///a/.cablegram.yaml': [
          {
            range: { start: { line: 2, character: 2 }, end: { line: 2, character: 2 } },
            newText: 'undated: off\n  ',
          },
        ],
      },
    });
  });

  it('make no file where the client can’t', () => {
    expect(actions(`$0${BODY}`).map(({ title }) => title)).not.toContainEqual(
      expect.stringContaining('Turn undated off'),
    );
  });

  it.each([
    ['there is nothing to find', `4 November 1962\n\nThe Min$0ister came.\n\nBRENNO\n`],
    ['the finding stands elsewhere', `The Minister of Velmark received $0me today.\n\nBRENNO\n`],
  ])('are none where %s', (_where, text) => expect(actions(text)).toEqual([]));
});

describe('fix all', () => {
  const UNUSED = `1.XI.62\n{>>cablegram-ignore unsigned<<}\n\n$0${BODY}`;
  it('is given to who asks for it', () => {
    const [action, ...more] = actions(UNUSED, { only: [CodeActionKind.SourceFixAll] });
    expect(more).toEqual([]);
    expect(action?.kind).toBe('source.fixAll.cablegram');
    expect(action?.edit?.changes?.['file:///a/x.telegram']).toEqual([
      { range: { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } }, newText: '' },
    ]);
  });
  it.each(['source.fixAll.cablegram', 'source'])('under %s too', kind =>
    expect(actions(UNUSED, { only: [kind] }).length).toBe(1),
  );
  it.each(['source.organizeImports', 'refactor', 'source.fixAll.other'])('not under %s', kind =>
    expect(actions(UNUSED, { only: [kind] })).toEqual([]),
  );
  it('declares no absence and touches no source', () =>
    expect(actions(`$0${BODY}S\ufffdndor\b came on 4.Xl.62\n`, { only: ['source.fixAll'] })).toEqual([]));
});
