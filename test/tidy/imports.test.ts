import { describe, expect, it } from 'vitest';
import { checkImports } from './check-imports.ts';
import { IMPORT_TABLE } from './import-table.ts';
import { readTree, treeOf } from './tree.ts';

describe('imports', () => {
  it('follow the table in this project', () => {
    expect(checkImports(readTree())).toEqual([]);
  });

  const check = (files: Record<string, string>, complaints: readonly string[]): void => {
    expect(checkImports(treeOf(files))).toEqual(complaints);
  };
  const empty = { 'server/src/text/span.ts': '', 'server/src/facts/facts.ts': '' };

  it('fail where no file was seen', () => check({ 'README.md': '' }, ['no source file was seen']));
  it('go down', () => check({ ...empty, 'server/src/dates/a.ts': "import { s } from '../text/span.ts';" }, []));
  it('never go up', () =>
    check({ ...empty, 'server/src/dates/a.ts': "import { f } from '../facts/facts.ts';" }, [
      'server/src/dates/a.ts:1 dates must not import facts',
    ]));
  it.each([
    ["import type { F } from '../facts/facts.ts';"],
    ["export type { F } from '../facts/facts.ts';"],
    ["export const later = () => import('../facts/facts.ts');"],
    ["export type F = import('../facts/facts.ts').F;"],
  ])('count however they are written: %s', text =>
    check({ ...empty, 'server/src/dates/a.ts': text }, ['server/src/dates/a.ts:1 dates must not import facts']),
  );
  it('name files that are there', () =>
    check({ 'server/src/text/a.ts': "import { b } from './b.ts';" }, [
      'server/src/text/a.ts:1 imports ./b.ts, which is no file',
    ]));
  it('stay inside the table', () =>
    check({ 'server/src/odds/a.ts': '', 'client/web.ts': '' }, [
      'server/src/odds/a.ts lies in no part of the import table',
      'client/web.ts lies in no part of the import table',
    ]));
  it('reach the editor from the client alone', () =>
    check(
      {
        'client/src/a.ts': "import * as vscode from 'vscode';",
        'server/src/lsp/a.ts': "import * as vscode from 'vscode';",
      },
      ['server/src/lsp/a.ts:1 lsp must not import the package vscode'],
    ));
  it('reach the protocol library from lsp and the mains alone', () =>
    check(
      {
        'server/src/lsp/a.ts': "import { Range } from 'vscode-languageserver';",
        'server/src/node/a.ts': "import { createConnection } from 'vscode-languageserver/node';",
        'server/src/features/a.ts': "\nimport type { Range } from 'vscode-languageserver';",
      },
      ['server/src/features/a.ts:2 features must not import the package vscode-languageserver'],
    ));
  it('go to the server from the client by the protocol only', () =>
    check(
      {
        'server/src/protocol.ts': '',
        'server/src/text/span.ts': '',
        'client/src/a.ts': "import '../../server/src/protocol.ts'; import '../../server/src/text/span.ts';",
      },
      ['client/src/a.ts:1 client must not import text'],
    ));
  it('make no circle, not even one of types', () =>
    check(
      {
        'server/src/text/a.ts': "import type { B } from './b.ts';",
        'server/src/text/b.ts': "import type { A } from './a.ts';",
      },
      ['cycle: server/src/text/a.ts → server/src/text/b.ts → server/src/text/a.ts'],
    ));
  it('are read from a file that parses', () =>
    expect(checkImports(treeOf({ 'server/src/text/a.ts': 'const = ;' }))[0]).toMatch(
      /^server\/src\/text\/a\.ts can't be parsed/,
    ));
});

describe('the import table', () => {
  it.each(Object.entries(IMPORT_TABLE))('names parts that exist: %s', (_, { may }) => {
    expect(may.filter(part => !(part in IMPORT_TABLE))).toEqual([]);
  });
  it('lets no pure part import one that is not', () => {
    const pure = Object.values(IMPORT_TABLE).filter(row => row.pure);
    expect(pure.flatMap(row => row.may).filter(part => IMPORT_TABLE[part]?.pure === false)).toEqual([]);
  });
});
