/** `cablegram WORD…`: which command is meant, and what it gives back as its exit status. */
import { FAILED, OK } from './command.ts';
import { COMMANDS } from './commands.ts';
import { helpOf, helpOfCommand } from './help.ts';
import { nearest } from '../text/nearest.ts';
import { readArguments } from './read-arguments.ts';
import type { Terminal } from './terminal.ts';

export async function run(terminal: Terminal, words: readonly string[]): Promise<number> {
  const [name, ...others] = words;
  if (name === '--version' || name === '-v') return say(terminal, `${terminal.version}\n`);
  if (name === '--help' || name === '-h' || name === 'help') return say(terminal, helpOf(COMMANDS));
  if (name === undefined) return wrong(terminal, 'which command is meant?', null);
  const command = COMMANDS.find(known => known.name === name || known.name === `${name} ${others[0]}`);
  if (!command) return wrong(terminal, unknown(name, others[0]), null);
  const rest = command.name === name ? others : others.slice(1);
  const end = rest.indexOf('--');
  const before = end < 0 ? rest : rest.slice(0, end);
  if (before.includes('--help') || before.includes('-h')) return say(terminal, helpOfCommand(command));
  const given = readArguments(rest, command.options);
  if ('problem' in given) return wrong(terminal, given.problem, command.name);
  if (/PATH|FILE:/.test(command.usage) && given.paths.length === 0) {
    return wrong(terminal, 'which files? Give a file, a folder, or - for standard input.', command.name);
  }
  return command.run(terminal, given);
}

/** A command of two words (`officials suggest`) is looked for by both. */
function unknown(name: string, second: string | undefined): string {
  const own = COMMANDS.filter(known => known.name.startsWith(`${name} `)).map(known => known.name);
  if (own.length > 0 && second === undefined) return `which of these: ${own.join(', ')}?`;
  const words = own.length > 0 ? `${name} ${second}` : name;
  const meant = nearest(words, own.length > 0 ? own : COMMANDS.map(known => known.name));
  return `there is no command “${words}”.${meant ? ` Is ${meant} meant?` : ''}`;
}

async function say(terminal: Terminal, text: string): Promise<number> {
  await terminal.write(text);
  return OK;
}

function wrong(terminal: Terminal, problem: string, command: string | null): number {
  terminal.warn(`cablegram: ${problem} See cablegram ${command ? `${command} ` : ''}--help.`);
  return FAILED;
}
