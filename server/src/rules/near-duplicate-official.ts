/** `near-duplicate-official`: two entries may be one person. */
import { authorityOf } from '../archive/folder-authority.ts';
import type { Official } from '../officials/official.ts';
import { sameNames } from '../officials/same-names.ts';
import type { AuthorityRule } from './rule.ts';

export const nearDuplicateOfficial: AuthorityRule = {
  reads: 'authority',
  code: 'near-duplicate-official',
  severity: 'information',
  summary: 'Two entries have so nearly the same name that they may be one person.',
  why: 'An official who is entered twice is found by half: each entry has some of the documents, and a bare surname is ambiguous between them. Two persons of one name are told apart by their years or by an identifier: with these the rule is silent.',
  fires: [
    {
      about: 'initials and the name written out',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders Bo\n  - id: a-b-lund\n    name: Lund, A. B.\n',
    },
    {
      about: 'the same name with a title',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders\n  - id: sir-anders-lund\n    name: Lund, Sir Anders\n',
    },
    {
      about: 'one letter',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Alexander\n  - id: lund-2\n    name: Lund, Alexandr\n',
    },
  ],
  silent: [
    {
      about: 'two of one surname',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders\n  - id: ida-lund\n    name: Lund, Ida\n',
    },
    {
      about: 'father and son, by their years',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders\n    born: 1870\n  - id: lund-2\n    name: Lund, Anders\n    born: 1899\n',
    },
    {
      about: 'two numbers of one authority',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders\n    sameAs: { viaf: "1" }\n  - id: lund-2\n    name: Lund, Anders\n    sameAs: { viaf: "2" }\n',
    },
    {
      about: 'a surname alone',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders\n  - id: lund-2\n    name: Lund\n',
    },
  ],
  check: (file, archive) => {
    const authority = authorityOf(archive, file.file);
    return file.officials.flatMap(official => {
      // The second of the two is told, and an entry that a nearer one puts out of force isn't.
      if (authority.officials.get(official.id) !== official) return [];
      const other = sameNames(authority, official).find(each => comesBefore(each, official));
      if (!other) return [];
      return [
        {
          span: official.place.name,
          message: `${official.name} may be ${other.name} (${other.id}).`,
          related: [{ message: other.id, file: other.place.file, span: other.place.name }],
        },
      ];
    });
  },
};

function comesBefore(a: Official, b: Official): boolean {
  return a.place.file === b.place.file ? a.place.span[0] < b.place.span[0] : a.place.file < b.place.file;
}
