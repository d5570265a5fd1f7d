import { describe, expect, it } from 'vitest';
import { checkGrowth } from './check-growth.ts';
import { readTree, treeOf } from './tree.ts';

const LIST = 'test/growth/recognisers.ts';

describe('growth', () => {
  it('is measured of every construct of this project', () => {
    expect(checkGrowth(readTree())).toEqual([]);
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['nothing to see', { [LIST]: '' }, ['no construct was seen']],
    ['no list', { 'server/src/syntax/constructs/a.ts': '' }, [`${LIST} is missing`]],
    [
      'a construct that is measured',
      { [LIST]: '{ read: readA }', 'server/src/syntax/constructs/a.ts': 'export function readA() {}' },
      [],
    ],
    [
      'a construct that is not',
      { [LIST]: '{ read: readAlone }', 'server/src/syntax/constructs/a.ts': 'export function readA() {}' },
      [`server/src/syntax/constructs/a.ts: readA is not measured in ${LIST}`],
    ],
    [
      'an arrow function that is not',
      { [LIST]: '', 'server/src/syntax/constructs/a.ts': 'export const isA = (flat: string): boolean => true;' },
      [`server/src/syntax/constructs/a.ts: isA is not measured in ${LIST}`],
    ],
    [
      'types and tables need none',
      { [LIST]: '', 'server/src/syntax/constructs/a.ts': 'export interface A {}\nexport const WORDS = [];' },
      [],
    ],
    [
      'an entry point of the dates',
      {
        [LIST]: '',
        'server/src/syntax/constructs/a.ts': '',
        'server/src/dates/undated.ts': 'export function readUndated() {}',
      },
      [`server/src/dates/undated.ts: readUndated is not measured in ${LIST}`],
    ],
  ])('%s', (_, files, complaints) => {
    expect(checkGrowth(treeOf(files))).toEqual(complaints);
  });
});
