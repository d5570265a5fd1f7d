/** Runs the built `cablegram check` on files that are written for it and taken away again. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../terminal/run-command.mjs';

/** `files` by their paths; the findings as `--format json` gives them, with the same paths. */
export function checkFiles(files, ...options) {
  const folder = mkdtempSync(join(tmpdir(), 'cablegram-check-'));
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const words = [join(ROOT, 'dist/cli.js'), 'check', '--format', 'json', '--fail-on', 'never', ...options, '.'];
    const run = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30 });
    if (run.status !== 0) throw new Error(`cablegram check ended with ${run.status ?? run.signal}: ${run.stderr}`);
    return JSON.parse(run.stdout).map(finding => ({ ...finding, file: finding.file.slice('./'.length) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
