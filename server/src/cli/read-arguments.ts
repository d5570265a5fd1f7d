/** A command's arguments: options by what the command declares, everything else a path. */
import { nearest } from '../text/nearest.ts';
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
    if (word === '-' || word.startsWith('-:') || !word.startsWith('-')) {
      paths.push(word);
      continue;
    }
    const equals = word.indexOf('=');
    const name = equals < 0 ? word : word.slice(0, equals);
    const option = options.find(known => known.name === name);
    if (!option) {
      const meant = nearest(
        name,
        options.map(known => known.name),
      );
      return { problem: `there is no option ${name}.${meant ? ` Is ${meant} meant?` : ''}` };
    }
    let value = equals < 0 ? null : word.slice(equals + 1);
    if (option.value === null) {
      if (value !== null) return { problem: `${name} takes no value.` };
      value = '';
    } else if (value === null && option.without !== undefined) {
      // A path may follow: only what ends as such a file does is taken for the value.
      const next = words[at + 1] ?? '';
      const isValue = !next.startsWith('-') && next.endsWith(option.without.slice(option.without.lastIndexOf('.')));
      value = isValue ? next : option.without;
      if (isValue) at++;
    } else if (value === null) {
      value = words[++at] ?? null;
      if (value === null || value.startsWith('--'))
        return { problem: `${name} needs a value: ${name} ${option.value}.` };
    }
    if (option.values && !option.values.includes(value)) {
      const meant = nearest(value, option.values);
      const question = meant ? ` Is ${meant} meant?` : '';
      return { problem: `${name} is one of ${option.values.join(', ')}, not “${value}”.${question}` };
    }
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return { paths, options: values };
}
