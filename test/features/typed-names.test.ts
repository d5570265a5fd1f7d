import { expect, it } from 'vitest';
import { namesBeginning } from '../../server/src/features/typed-names.ts';
import { buildAuthority } from '../../server/src/officials/authority.ts';
import { parseAuthority } from '../../server/src/officials/parse-authority.ts';

const YAML = `officials:
  - id: papen
    name: von Papen, Franz
  - id: eden
    name: Eden, Rt. Hon. Sir Anthony
  - id: diem
    name: Ngo Dinh Diem
  - id: guevara
    name: Guevara, Ernesto (Che)
    forms: ["Гевара, Э."]
  - id: dorticos
    name: Dorticós Torrado, Osvaldo
`;
const authority = buildAuthority([parseAuthority(YAML, '/a/officials.yaml')]);

it.each<[typed: string, inserts: string[]]>([
  ['Pap', ['Papen']],
  ['Von', ['von Papen']],
  ['Fra', ['Franz von Papen']],
  ['Eden', ['Eden']],
  ['Ant', ['Anthony Eden']],
  ['Ngo', ['Ngo Dinh Diem']],
  ['Ern', ['Ernesto Guevara']],
  ['DORTICO', ['Dorticós Torrado']],
  ['Dortí', ['Dorticós Torrado']],
  ['Sir', []],
  ['Zz', []],
  ['-', []],
])('%s', (typed, inserts) => expect(namesBeginning(authority, typed).map(({ insert }) => insert)).toEqual(inserts));
