import { describe, expect, it } from 'vitest';
import { checkDependencies } from './check-dependencies.ts';
import { readTree, treeOf } from './tree.ts';

describe('dependencies', () => {
  it('have their reasons in this project', () => {
    expect(checkDependencies(readTree())).toEqual([]);
  });

  const manifest = (dependencies: Record<string, string>): Record<string, string> => ({
    'package.json': JSON.stringify({ dependencies }),
    'package-lock.json': '{}',
    'server/src/names/a.ts': "import yaml from 'yaml';",
  });

  it.each<[string, Record<string, string>, Record<string, string>, string[]]>([
    ['nothing to see', {}, {}, ['package.json was not seen']],
    ['a reason for each', manifest({ yaml: '2.0.0' }), { yaml: 'positions' }, []],
    ['no reason', manifest({ yaml: '2.0.0' }), {}, ['yaml ships without a reason']],
    [
      'a reason too many',
      manifest({ yaml: '2.0.0' }),
      { yaml: 'positions', edtf: 'dates' },
      ["edtf has a reason and doesn't ship"],
    ],
    [
      'unused',
      manifest({ yaml: '2.0.0', edtf: '4.0.0' }),
      { yaml: 'positions', edtf: 'dates' },
      ['edtf ships and nothing imports it'],
    ],
    ['a range', manifest({ yaml: '^2.0.0' }), { yaml: 'positions' }, ['yaml is not pinned to a version']],
    ['no lock', { 'package.json': '{}' }, {}, ['package-lock.json was not seen']],
    [
      'a lock with addresses',
      { 'package.json': '{}', 'package-lock.json': '{ "resolved": "x" }' },
      {},
      ['package-lock.json names addresses: npm must be run with the settings of .npmrc'],
    ],
  ])('%s', (_, files, reasons, complaints) => {
    expect(checkDependencies(treeOf(files), reasons)).toEqual(complaints);
  });
});
