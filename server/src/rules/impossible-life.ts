/** `impossible-life`: death before birth, or an office outside the life. */
import { boundsOf } from '../dates/bounds.ts';
import { fieldSpan, officeSpan } from '../officials/field-span.ts';
import type { Found } from './finding.ts';
import type { AuthorityRule } from './rule.ts';

export const impossibleLife: AuthorityRule = {
  reads: 'authority',
  code: 'impossible-life',
  severity: 'warning',
  summary: 'Death comes before birth, or an office is held before birth or after death.',
  why: 'One of the dates is wrong, or the entry has become that of two persons of one name.',
  fires: [
    {
      about: 'death before birth',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders\n    born: 1931-06-03\n    died: 1913\n',
    },
    {
      about: 'in office after death',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders\n    died: 1950\n    offices:\n      - title: Minister of Trade\n        from: 1951\n',
    },
    {
      about: 'in office before birth',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders\n    born: 1931\n    offices:\n      - title: Minister of Trade\n        from: 1920\n        to: 1925\n',
    },
  ],
  silent: [
    {
      about: 'a life',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders\n    born: 1899\n    died: 1974\n    offices:\n      - title: Minister of Trade\n        from: 1951\n        to: 1960\n',
    },
    {
      about: 'death in the year of birth',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders\n    born: 1931-06-03\n    died: 1931\n',
    },
    {
      about: 'dates that are uncertain',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders\n    born: 1931?\n    died: 193X\n',
    },
    {
      about: 'an office until death',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders\n    died: 1950-02\n    offices:\n      - title: Minister of Trade\n        from: 1945\n        to: 1950\n',
    },
  ],
  check: ({ text, officials }) =>
    officials.flatMap((official): Found[] => {
      const birth = official.born === null ? null : boundsOf(official.born);
      const death = official.died === null ? null : boundsOf(official.died);
      if (birth && death && death.last < birth.first) {
        const span = fieldSpan(text, official, 'died');
        return [{ span, message: `Died in ${official.died}, before being born in ${official.born}.` }];
      }
      return official.offices.flatMap(({ title, from, to }, at): Found[] => {
        const start = from === null ? null : boundsOf(from);
        const end = to === null ? null : boundsOf(to);
        if (death && start && start.first > death.last) {
          const span = officeSpan(text, official, at, 'from');
          return [{ span, message: `“${title}” from ${from}, after death in ${official.died}.` }];
        }
        if (birth && end && end.last < birth.first) {
          const span = officeSpan(text, official, at, 'to');
          return [{ span, message: `“${title}” until ${to}, before birth in ${official.born}.` }];
        }
        return [];
      });
    }),
};
