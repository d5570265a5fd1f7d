/** Other programs, run to their end. */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atEnd } from './ending.mjs';
import { Trouble } from './say.mjs';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const LINES_SHOWN = 40;

/**
 * Runs a program and resolves to what it printed. `show` passes its lines on as they come; `tolerate` resolves
 * whatever the exit code is. Otherwise a failure is a Trouble with the last lines of the output.
 */
export function run(command, args, { cwd = ROOT, env = {}, show = false, tolerate = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const ended = atEnd(() => child.exitCode === null && child.kill());
    const output = { stdout: '', stderr: '' };
    const take = (name, chunk) => {
      output[name] += chunk;
      if (show) process[name].write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', chunk => take('stdout', chunk));
    child.stderr.setEncoding('utf8').on('data', chunk => take('stderr', chunk));
    child.on('error', error => {
      reject(
        new Trouble(error.code === 'ENOENT' ? `${command} isn't on this machine.` : `${command}: ${error.message}`),
      );
    });
    child.on('close', (code, signal) => {
      ended();
      if (code === 0 || tolerate) resolve({ ...output, code: code ?? 1 });
      else reject(new Trouble(complaint(`${command} ${args.join(' ')}`, output, signal ?? `exit code ${code}`, show)));
    });
  });
}

/** npm as it came with this Node, found without a shell, so that a path with blanks does no harm. */
export async function npm(args, options = {}) {
  const [command, ...before] = npmCommand();
  try {
    return await run(command, [...before, ...args], options);
  } catch (error) {
    if (!/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/.test(error.message)) throw error;
    throw new Trouble(
      'The npm registry does not answer: connect to the network (or set npm’s registry) and try again.',
    );
  }
}

function npmCommand() {
  const script = process.env['npm_execpath'];
  if (script?.endsWith('.js')) return [process.execPath, script];
  if (process.platform !== 'win32') return ['npm'];
  return [process.execPath, join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js')];
}

/** A program of an installed package, by the path of its script. */
export function nodeScript(path, args, options) {
  return run(process.execPath, [join(ROOT, path), ...args], options);
}

function complaint(what, { stdout, stderr }, end, shown) {
  if (shown) return `${what} failed (${end}).`;
  const lines = `${stdout}\n${stderr}`.split('\n').filter(line => line.trim() !== '');
  return [`${what} failed (${end}):`, ...lines.slice(-LINES_SHOWN).map(line => `  ${line}`)].join('\n');
}
