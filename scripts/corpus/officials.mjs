/** A volume's List of Persons as a file of officials. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `officials.yaml` and its text, or nothing where the volume has no list. */
export function officialsOf(corpus, volume) {
  const list = join(corpus, volume.replace('.jsonl.gz', '.persons.json'));
  if (!existsSync(list)) return [];
  const officials = JSON.parse(readFileSync(list, 'utf8')).map(({ id, name, description }) =>
    JSON.stringify({ id: id.toLowerCase().replaceAll('_', '-'), name, note: description || null }),
  );
  return [['officials.yaml', `officials:\n${officials.map(official => `  - ${official}\n`).join('')}`]];
}
