/** What `docs/checking.md` offers, carried out: mending, the hook, the steps of the workflow. */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CLI } from '../support/language-client.ts';
import { sarifValidator } from '../support/sarif-schema.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGE = readFileSync(join(ROOT, 'docs/checking.md'), 'utf8');
const BODY = 'The Minister of Velmark received me today and spoke of the harbour.\n\nBRENNO\n';
const DATED = `4 November 1962\n\n${BODY}`;

let archive = '';
beforeEach(() => {
  archive = mkdtempSync(join(tmpdir(), 'cablegram-'));
});
afterEach(() => rmSync(archive, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(archive, name, '..'), { recursive: true });
    writeFileSync(join(archive, name), text);
  }
}

function shell(command: string, folder = archive) {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

it('what --fix-dry-run prints, git applies', () => {
  const text = `4 November 1962\n\n{>>cablegram-ignore undated<<}\n\n${BODY.trimEnd()}`;
  write({ 'deep/a.telegram': text });
  const { stdout } = shell(`node "${CLI}" check . --fix-dry-run`);
  execFileSync('git', ['apply', '-'], { cwd: archive, input: stdout });
  const applied = readFileSync(join(archive, 'deep/a.telegram'), 'utf8');
  writeFileSync(join(archive, 'deep/a.telegram'), text);
  expect(shell(`node "${CLI}" check . --fix`)).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(readFileSync(join(archive, 'deep/a.telegram'), 'utf8')).toBe(applied);
});

describe('the hook', () => {
  const git = (...words: string[]) => spawnSync('git', words, { cwd: archive, encoding: 'utf8' });
  const commit = () => git('-c', 'user.name=A', '-c', 'user.email=a@b.invalid', 'commit', '-qm', 'x');

  beforeEach(() => {
    git('init', '-q');
    git('config', 'cablegram.command', `node ${CLI}`);
    copyFileSync(join(ROOT, 'docs/hooks/pre-commit'), join(archive, '.git/hooks/pre-commit'));
  });

  it('refuses what fails, and names it', () => {
    write({ 'a.telegram': DATED, 'deep/b c.tgm': BODY });
    git('add', '.');
    const { status, stdout, stderr } = commit();
    expect(status).toBe(1);
    expect(stdout + stderr).toContain('./deep/b c.tgm:1:1 warning undated ');
    expect(stdout + stderr).not.toContain('a.telegram:');
  });

  it('looks at what is staged, not at what lies in the folder', () => {
    write({ 'a.telegram': DATED });
    git('add', '.');
    write({ 'a.telegram': BODY });
    expect(commit().status).toBe(0);
    git('add', '.');
    write({ 'a.telegram': DATED });
    expect(commit().status).toBe(1);
  });

  it('lets everything else through, and follows settings and baseline', () => {
    write({ 'a.txt': 'x' });
    git('add', '.');
    expect(commit().status).toBe(0);
    write({ '.cablegram.yaml': 'rules: { undated: off }\n', 'a.telegram': BODY });
    git('add', '.');
    expect(commit().status).toBe(0);
    write({ '.cablegram.yaml': '', 'a.telegram': `\n${BODY}` });
    shell(`node "${CLI}" check . --write-baseline`);
    git('add', '.');
    expect(commit().status).toBe(0);
  });
});

describe('the workflow', () => {
  interface Step {
    readonly run?: string;
    readonly 'working-directory'?: string;
  }
  const block = /```yaml\n(name: Check[^]*?)```/.exec(PAGE)?.[1] ?? '';
  const { jobs } = parse(block) as { jobs: { check: { steps: readonly Step[] } } };
  const steps = jobs.check.steps.filter(({ run }) => run !== undefined);

  it('builds as this project is built', () => {
    expect(steps.filter(step => step['working-directory'] === '.cablegram')).toHaveLength(1);
  });

  it('fails where something is found, and gives a file for code scanning', () => {
    write({ 'a.telegram': DATED, 'deep/b.telegram': BODY });
    symlinkSync(ROOT, join(archive, '.cablegram'));
    const results = steps.filter(step => !step['working-directory']).map(({ run = '' }) => shell(run));
    expect(results.map(({ status }) => status)).toEqual([1, 0]);
    expect(results[0]?.stdout).toMatch(/^::warning file=deep\/b\.telegram,line=1,/);
    const validate = sarifValidator();
    expect(validate(JSON.parse(readFileSync(join(archive, 'cablegram.sarif'), 'utf8')))).toBe(true);
  });
});
