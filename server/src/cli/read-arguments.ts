/** A command's arguments: options by what the command declares, everything else a path. */
import type { Arguments, Option } from './command.ts';

export function readArguments(
  words: readonly string[],
  options: readonly Option[],
): Arguments | { readonly problem: string } {
  const paths: string[] = [];
  const values = new Map<string, string[]>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--') {
      paths.push(...words.slice(at + 1));
      break;
    }
    if (word === '-' || !word.startsWith('-')) {
      paths.push(word);
      continue;
    }
    const equals = word.indexOf('=');
    const name = equals < 0 ? word : word.slice(0, equals);
    const option = options.find(known => known.name === name);
    if (!option) return { problem: `there is no option ${name}` };
    let value = equals < 0 ? null : word.slice(equals + 1);
    if (option.value === null) {
      if (value !== null) return { problem: `${name} takes no value` };
      value = '';
    } else if (value === null) {
      value = words[++at] ?? null;
      if (value === null) return { problem: `${name} needs a value: ${name} ${option.value}` };
    }
    if (option.values && !option.values.includes(value)) {
      return { problem: `${name} is one of ${option.values.join(', ')}, not “${value}”` };
    }
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return { paths, options: values };
}
