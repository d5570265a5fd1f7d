/** `dangling-reference`: an entry points to somebody who is not there. */
import { authorityOf } from '../archive/folder-authority.ts';
import { danglingReferences } from '../officials/cross-references.ts';
import { fieldSpan } from '../officials/field-span.ts';
import type { AuthorityRule } from './rule.ts';

export const danglingReference: AuthorityRule = {
  reads: 'authority',
  code: 'dangling-reference',
  severity: 'warning',
  summary: 'An entry only says “see …”, and nobody of that name is there.',
  why: 'Lists of persons print the short name with a pointer to the full one. Where the pointer leads to nobody, neither the short name nor the full one resolves.',
  fires: [
    {
      about: 'it leads to nobody',
      file: 'officials.yaml',
      text: 'officials:\n  - id: nhu\n    name: Nhu\n    note: see Ngo Van Nhu\n',
    },
  ],
  silent: [
    {
      about: 'it leads to an entry',
      file: 'officials.yaml',
      text: 'officials:\n  - id: nhu\n    name: Nhu\n    note: see Ngo Van Nhu\n  - id: ngo-van-nhu\n    name: Ngo Van Nhu\n',
    },
    {
      about: 'a note that says more',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders\n    note: See his memoirs for the talks of 1962, which he led from the first day to the last, and for the harbour act that followed them in the spring.\n',
    },
  ],
  check: (file, archive) => {
    const dangling = danglingReferences([...authorityOf(archive, file.file).officials.values()]);
    return file.officials
      .filter(official => dangling.has(official))
      .map(official => ({
        span: fieldSpan(file.text, official, 'note'),
        message: `${official.name} points to somebody who isn’t there: “${official.note ?? ''}”.`,
      }));
  },
};
