import { describe, expect, it } from 'vitest';
import { findMarks } from '../../server/src/syntax/marks.ts';

const check = (text: string, source = false): string[] =>
  findMarks(text, source).map(({ kind, span, value }) => `${kind} ${text.slice(...span)} ${value ?? '-'}`);

describe('marks', () => {
  it.each([
    ['that [the] dues', ['supplied [the] the']],
    ['belligerent[s] dues[2] were', ['supplied [s] s', 'call [2] 2']],
    [
      '[[kurt-lund]] and [[kurt-lund|Lund]]',
      ['official [[kurt-lund]] kurt-lund', 'official [[kurt-lund|Lund]] kurt-lund'],
    ],
    ['[[?]] [[1]]', ['unclear [[?]] -', 'call [[1]] 1']],
    ['[to [the] end]', ['supplied [to [the] end] to [the] end']],
    [
      '{--never--}{++always++}{>>why?<<}',
      ['deletion {--never--} never', 'addition {++always++} always', 'remark {>>why?<<} why?'],
    ],
    ['Feb 3 [13] and 4[14]', ['sic [13] 13', 'call [14] 14']],
    ['dues [1] and 1956 [2]', ['call [1] 1', 'call [2] 2']],
    ['[passage omitted) goes on [the] road', ['gap [passage omitted) passage omitted', 'supplied [the] the']],
    ['a [p. 3] b', ['page [p. 3] 3']],
  ])('%s', (text, expected) => {
    expect(check(text)).toEqual(expected);
  });

  it.each([
    '\\[the\\] dues',
    '\\{--x--\\}',
    'a ] b',
    '[never closed',
    '{--never closed',
    '{} []',
    '[Date: 4 November 1962]',
  ])('%s holds none', text => {
    expect(check(text)).toEqual([]);
  });

  it('brackets of the source are none, braces and officials are', () => {
    expect(check('the [old] {--x--} [[lund]]', true)).toEqual(['deletion {--x--} x', 'official [[lund]] lund']);
  });
});
