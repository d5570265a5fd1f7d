/** `cablegram WORD…`: which command is meant, and what it gives back as its exit status. */
import { FAILED, OK } from './command.ts';
import { COMMANDS } from './commands.ts';
import { helpOf, helpOfCommand } from './help.ts';
import { nearest } from '../text/nearest.ts';
import { readArguments } from './read-arguments.ts';
import type { Terminal } from './terminal.ts';

export async function run(terminal: Terminal, words: readonly string[]): Promise<number> {
  const [name, ...rest] = words;
  if (name === '--version' || name === '-v') return say(terminal, `${terminal.version}\n`);
  if (name === '--help' || name === '-h' || name === 'help') return say(terminal, helpOf(COMMANDS));
  if (name === undefined) return wrong(terminal, 'which command is meant?', null);
  const command = COMMANDS.find(known => known.name === name);
  if (!command) {
    const meant = nearest(
      name,
      COMMANDS.map(known => known.name),
    );
    return wrong(terminal, `there is no command “${name}”.${meant ? ` Is ${meant} meant?` : ''}`, null);
  }
  const end = rest.indexOf('--');
  const before = end < 0 ? rest : rest.slice(0, end);
  if (before.includes('--help') || before.includes('-h')) return say(terminal, helpOfCommand(command));
  const given = readArguments(rest, command.options);
  if ('problem' in given) return wrong(terminal, given.problem, name);
  if (/PATH|FILE:/.test(command.usage) && given.paths.length === 0) {
    return wrong(terminal, 'which files? Give a file, a folder, or - for standard input.', name);
  }
  return command.run(terminal, given);
}

async function say(terminal: Terminal, text: string): Promise<number> {
  await terminal.write(text);
  return OK;
}

function wrong(terminal: Terminal, problem: string, command: string | null): number {
  terminal.warn(`cablegram: ${problem} See cablegram ${command ? `${command} ` : ''}--help.`);
  return FAILED;
}
