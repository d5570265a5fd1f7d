import { describe, expect, it } from 'vitest';
import { checkCompanions } from './check-companions.ts';
import { readTree, treeOf } from './tree.ts';

const RULE = {
  'server/src/rules/undated.ts': "export const undated: Rule = { code: 'undated' };",
  'test/rules/undated.test.ts': '',
  'docs/rules/undated.md': '',
  'schemas/cablegram.schema.json': '{ "undated": {} }',
};

function without(path: keyof typeof RULE): Record<string, string> {
  return Object.fromEntries(Object.entries(RULE).filter(([other]) => other !== path));
}

describe('companions', () => {
  it('are there in this project', () => {
    expect(checkCompanions(readTree())).toEqual([]);
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['nothing to see', {}, ['no source file was seen']],
    [
      'a construct without test',
      { 'server/src/syntax/constructs/title.ts': 'export const a = 1;' },
      ['server/src/syntax/constructs/title.ts has no test/syntax/constructs/title.test.ts'],
    ],
    ['a file of types needs none', { 'server/src/features/place.ts': 'export interface A {}' }, []],
    [
      'a construct with test',
      { 'server/src/syntax/constructs/title.ts': 'export const a = 1;', 'test/syntax/constructs/title.test.ts': '' },
      [],
    ],
    [
      'a feature without test',
      { 'server/src/features/hover.ts': 'export const a = 1;' },
      ['server/src/features/hover.ts has no test/features/hover.test.ts'],
    ],
    [
      'a handler tested over the pipe',
      { 'server/src/lsp/handlers/hover.ts': 'export const a = 1;', 'test/protocol/hover.test.ts': '' },
      [],
    ],
    [
      'a handler without test',
      { 'server/src/lsp/handlers/a.ts': 'export const a = 1;' },
      ['server/src/lsp/handlers/a.ts has no test/lsp/handlers/a.test.ts'],
    ],
    ['a rule with everything', RULE, []],
    [
      'a rule without test',
      without('test/rules/undated.test.ts'),
      ['server/src/rules/undated.ts has no test/rules/undated.test.ts'],
    ],
    [
      'a rule without page',
      without('docs/rules/undated.md'),
      ['server/src/rules/undated.ts has no page docs/rules/undated.md'],
    ],
    [
      'a rule without setting',
      without('schemas/cablegram.schema.json'),
      ['server/src/rules/undated.ts has no setting in schemas/cablegram.schema.json'],
    ],
    [
      'a rule under another name',
      { ...RULE, 'server/src/rules/undated.ts': "export const undated = rule({ code: 'no-date' });" },
      [
        'server/src/rules/undated.ts holds the rule “no-date”',
        'server/src/rules/undated.ts has no page docs/rules/no-date.md',
        'server/src/rules/undated.ts has no setting in schemas/cablegram.schema.json',
        'docs/rules/undated.md is the page of no rule',
      ],
    ],
    ['the list of rules is no rule', { 'server/src/rules/list.ts': 'export type A = 1; const RULES = [];' }, []],
  ])('%s', (_, files, complaints) => {
    expect(checkCompanions(treeOf(files))).toEqual(complaints);
  });
});
