/** `ambiguous-form`: one form is listed for two officials. */
import { authorityOf } from '../archive/folder-authority.ts';
import type { Authority } from '../officials/authority.ts';
import { formKey } from '../officials/form-key.ts';
import type { Official } from '../officials/official.ts';
import type { AuthorityRule } from './rule.ts';

export const ambiguousForm: AuthorityRule = {
  reads: 'authority',
  code: 'ambiguous-form',
  severity: 'warning',
  summary: 'A form is listed for two officials.',
  why: 'A name written so means neither of them for certain: wherever it stands, it is ambiguous. A surname that two bear is no fault; a form that somebody listed for one of them should be his alone.',
  fires: [
    {
      about: 'a form that is another’s form',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders\n    forms: [A. Lund]\n  - id: axel-lund\n    name: Lund, Axel\n    forms: [A. Lund]\n',
    },
    {
      about: 'a form that is another’s name',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders\n  - id: tesar\n    name: Tesar, Karel\n    forms: [Anders Lund]\n',
    },
  ],
  silent: [
    {
      about: 'two of one surname',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders\n  - id: ida-lund\n    name: Lund, Ida\n',
    },
    {
      about: 'a form that differs',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders\n    forms: [A. Lund]\n  - id: ida-lund\n    name: Lund, Ida\n    forms: [I. Lund]\n',
    },
    {
      about: 'an official’s own name as a form',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders\n    forms: [Anders Lund]\n',
    },
  ],
  check: (file, archive) => {
    const bearers = bearersIn(authorityOf(archive, file.file));
    return file.officials.flatMap(official =>
      official.forms.flatMap((form, at) => {
        const other = bearers.get(formKey(form))?.find(each => each.id !== official.id && isTold(official, each, form));
        if (!other) return [];
        return [
          {
            span: official.place.forms[at] ?? official.place.name,
            message: `“${form}” is ${other.name} too (${other.id}).`,
            related: [{ message: other.id, file: other.place.file, span: other.place.name }],
          },
        ];
      }),
    );
  },
};

/** Of two that list the same form the later one is told; who bears it as a name is in his right. */
function isTold(official: Official, other: Official, form: string): boolean {
  if (formKey(other.name) === formKey(form)) return true;
  if (other.place.file !== official.place.file) return other.place.file < official.place.file;
  return other.place.span[0] < official.place.span[0];
}

const known = new WeakMap<Authority, ReadonlyMap<string, readonly Official[]>>();

/** Every name and form → those who bear it. */
function bearersIn(authority: Authority): ReadonlyMap<string, readonly Official[]> {
  let bearers = known.get(authority);
  if (!bearers) {
    const map = new Map<string, Official[]>();
    for (const official of authority.officials.values()) {
      for (const key of new Set([official.name, ...official.forms].map(formKey))) {
        const list = map.get(key);
        if (list) list.push(official);
        else map.set(key, [official]);
      }
    }
    bearers = map;
    known.set(authority, bearers);
  }
  return bearers;
}
