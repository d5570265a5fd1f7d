/** `unused-official`: nobody in the archive is named so. */
import { officialsNamed } from '../archive/officials-named.ts';
import { referencesOf } from '../officials/cross-references.ts';
import type { AuthorityRule } from './rule.ts';

export const unusedOfficial: AuthorityRule = {
  reads: 'authority',
  code: 'unused-official',
  severity: 'hint',
  summary: 'No document of the archive names this official.',
  why: 'An entry that nothing refers to is often a slip in its name or its dates. It is looked for only once every document that the file serves has been read.',
  fires: [
    {
      about: 'named nowhere',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders\n  - id: tesar\n    name: Tesar, Karel\n',
      beside: { 'x.telegram': 'Karel Tesar spoke with me today about the harbour.\n' },
    },
  ],
  silent: [
    {
      about: 'named by surname',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders\n',
      beside: { 'x.telegram': 'Minister Lund spoke with me today about the harbour.\n' },
    },
    {
      about: 'named by a mark',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders\n',
      beside: { 'x.telegram': '[[lund|The Minister]] spoke with me today about the harbour.\n' },
    },
    {
      about: 'one of two who may be meant',
      file: 'officials.yaml',
      text: 'officials:\n  - id: ivar\n    name: Halvard, Ivar\n  - id: olga\n    name: Halvard, Olga\n',
      beside: { 'x.telegram': 'Then Halvard spoke to me about the harbour.\n' },
    },
    {
      about: 'only points to another',
      file: 'officials.yaml',
      text: 'officials:\n  - id: nhu\n    name: Nhu\n    note: see Ngo Van Nhu\n  - id: ngo-van-nhu\n    name: Ngo Van Nhu\n',
      beside: { 'x.telegram': 'President Ngo Van Nhu spoke with me today.\n' },
    },
  ],
  check: (file, archive) => {
    const named = officialsNamed(archive, file.file);
    if (!named) return [];
    const pointing = referencesOf(file.officials);
    return file.officials
      .filter(official => !named.has(official.id) && !pointing.has(official))
      .map(({ name, place }) => ({
        span: place.id,
        message: `No document of the archive names ${name}.`,
        tags: ['unnecessary'],
      }));
  },
};
