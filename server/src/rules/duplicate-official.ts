/** `duplicate-official`: two entries of one folder have one id. */
import type { AuthorityFile } from '../officials/authority.ts';
import { parentOf } from '../archive/folders.ts';
import type { Official } from '../officials/official.ts';
import type { AuthorityRule } from './rule.ts';

export const duplicateOfficial: AuthorityRule = {
  reads: 'authority',
  code: 'duplicate-official',
  severity: 'warning',
  summary: 'Two entries of one folder have the same id.',
  why: 'Only one of them counts, and nothing but the order of the files says which. A nearer folder may well have an entry of the same id: that one is meant to go before the other.',
  fires: [
    {
      about: 'the same id twice in one file',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders\n  - id: lund\n    name: Lund, Ida\n',
    },
    {
      about: 'in two files of one folder',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders\n',
      beside: { 'b.officials.yaml': 'officials:\n  - id: lund\n    name: Lund, Anders\n' },
    },
  ],
  silent: [
    {
      about: 'every id stands once',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders\n  - id: tesar\n    name: Tesar, Karel\n',
    },
    {
      about: 'a nearer entry goes before that of the folder above',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders\n',
      beside: { 'deep/officials.yaml': 'officials:\n  - id: lund\n    name: Lund, Anders\n' },
    },
  ],
  check: (file, archive) => {
    const first = new Map<string, Official>();
    const beside = [...archive.authorities.values()]
      .filter(other => parentOf(other.file) === parentOf(file.file))
      .sort(byName);
    for (const { officials } of beside) for (const each of officials) if (!first.has(each.id)) first.set(each.id, each);
    return file.officials.flatMap(official => {
      const other = first.get(official.id);
      const twin = other === official ? twinOf(official, beside) : other;
      if (!other || !twin) return [];
      // Of two in one file the second is the surplus one; of two files each is told.
      if (other === official && twin.place.file === official.place.file) return [];
      return [
        {
          span: official.place.id,
          message: `${official.id} is ${twin.name} too: ${other === official ? 'this entry counts' : 'that entry counts'}.`,
          related: [{ message: `the other ${official.id}`, file: twin.place.file, span: twin.place.id }],
        },
      ];
    });
  },
};

function byName(a: AuthorityFile, b: AuthorityFile): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}

function twinOf(official: Official, files: readonly AuthorityFile[]): Official | null {
  for (const { officials } of files) {
    const twin = officials.find(each => each.id === official.id && each !== official);
    if (twin) return twin;
  }
  return null;
}
