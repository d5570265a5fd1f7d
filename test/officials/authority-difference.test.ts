import { expect, it } from 'vitest';
import { buildAuthority } from '../../server/src/officials/authority.ts';
import { differenceOf, mayDiffer } from '../../server/src/officials/authority-difference.ts';
import { parseAuthority } from '../../server/src/officials/parse-authority.ts';
import { OFFICIALS } from '../support/memory-archive.ts';

const of = (yaml: string) => buildAuthority([parseAuthority(yaml, '/a/officials.yaml')]);
const BEFORE = of(OFFICIALS);

it.each<[about: string, after: string, text: string, may: boolean]>([
  ['nothing differs', OFFICIALS, 'Brenno and Kowal came.', false],
  ['somebody is new and named', `${OFFICIALS}  - id: k\n    name: Kowal, P.\n`, 'Then Kowal came.', true],
  ['… in the plural', `${OFFICIALS}  - id: k\n    name: Kowal, P.\n`, 'The Kowals came.', true],
  ['… in Cyrillic', `${OFFICIALS}  - id: k\n    name: Kowal, P.\n`, 'Приехал Коваль.', true],
  ['… and not named', `${OFFICIALS}  - id: k\n    name: Kowal, P.\n`, 'Brenno came.', false],
  ['an entry moved', OFFICIALS.replace('officials:', '# x\n\nofficials:'), 'Brenno came.', false],
  ['an office differs', OFFICIALS.replace('Consul at', 'Legate at'), 'The Consul came.', true],
])('%s', (_, after, text, may) => expect(mayDiffer(differenceOf(BEFORE, of(after)), text)).toBe(may));
