import { expect, it } from 'vitest';
import type { Option } from '../../server/src/cli/command.ts';
import { readArguments } from '../../server/src/cli/read-arguments.ts';

const OPTIONS: readonly Option[] = [
  { name: '--officials', value: 'FILE', about: '' },
  { name: '--format', value: 'FORMAT', values: ['text', 'json'], about: '' },
  { name: '--stdio', value: null, about: '' },
  { name: '--known', value: '[FILE.json]', without: 'known.json', about: '' },
];

function read(words: string) {
  const given = readArguments(words.split(' ').filter(Boolean), OPTIONS);
  return 'problem' in given ? given.problem : { paths: given.paths, options: Object.fromEntries(given.options) };
}

it.each<[words: string, expected: ReturnType<typeof read>]>([
  ['a b', { paths: ['a', 'b'], options: {} }],
  ['a --format json b', { paths: ['a', 'b'], options: { '--format': ['json'] } }],
  ['--format=text a', { paths: ['a'], options: { '--format': ['text'] } }],
  ['--officials x --officials y', { paths: [], options: { '--officials': ['x', 'y'] } }],
  ['--stdio', { paths: [], options: { '--stdio': [''] } }],
  ['--known a', { paths: ['a'], options: { '--known': ['known.json'] } }],
  ['--known b.json a', { paths: ['a'], options: { '--known': ['b.json'] } }],
  ['--known=b a', { paths: ['a'], options: { '--known': ['b'] } }],
  ['a --known', { paths: ['a'], options: { '--known': ['known.json'] } }],
  ['--known --stdio', { paths: [], options: { '--known': ['known.json'], '--stdio': [''] } }],
  ['- -- --format', { paths: ['-', '--format'], options: {} }],
  ['--nonsense', 'there is no option --nonsense.'],
  ['--fromat json', 'there is no option --fromat. Is --format meant?'],
  ['-x', 'there is no option -x.'],
  ['--format', '--format needs a value: --format FORMAT.'],
  ['--format --stdio', '--format needs a value: --format FORMAT.'],
  ['--format xml', '--format is one of text, json, not “xml”.'],
  ['--format jsno', '--format is one of text, json, not “jsno”. Is json meant?'],
  ['--stdio=yes', '--stdio takes no value.'],
])('%s', (words, expected) => {
  expect(read(words)).toEqual(expected);
});
