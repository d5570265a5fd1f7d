import { expect, it } from 'vitest';
import { githubReport } from '../../../server/src/cli/reports/github.ts';
import { startCount } from '../../../server/src/cli/count.ts';
import { BODY, check } from '../../support/check-command.ts';

it('is one workflow command a finding, with paths from the root', async () => {
  expect((await check('. --format github')).output).toBe(
    '::warning file=undated.telegram,line=2,endLine=2,col=3,endColumn=6,title=undated::No date was found in this telegram. If it has none, say so with [undated].\n',
  );
});

it('escapes what would end a command or begin one', async () => {
  const { output } = await check('. --format github', { '/archive/a,b:c%\n::error::x.telegram': BODY });
  expect(output).toMatch(/^::warning file=a%2Cb%3Ac%25%0A%3A%3Aerror%3A%3Ax\.telegram,line=1,/);
  expect(output.split('\n')).toHaveLength(2);
});

it('says what could not be read', async () => {
  expect((await check('gone --format github')).output).toBe(
    '::error title=not read::gone: there is no such file or folder\n',
  );
});

it('names no columns for what goes over several lines, and knows three levels', () => {
  const place = { line: 1, column: 2, endLine: 3, endColumn: 4, span: [1, 9] } as const;
  const finding = {
    ...place,
    file: 'x',
    severity: 'hint',
    code: 'c',
    message: 'm\nn',
    related: [],
    fixes: () => [],
  } as const;
  const report = githubReport();
  const out = report.file({ name: 'x', path: '/x', text: '', findings: [finding] });
  expect(out).toBe('::notice file=x,line=1,endLine=3,title=c::m%0An\n');
  expect(report.begin + report.end({ count: startCount(), failures: [] })).toBe('');
});
