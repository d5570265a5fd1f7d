/** `office-dates`: an office ends before it begins, or is held twice at once. */
import { boundsOf } from '../dates/bounds.ts';
import { officeSpan } from '../officials/field-span.ts';
import { formKey } from '../officials/form-key.ts';
import type { Office } from '../officials/official.ts';
import type { Found } from './finding.ts';
import type { AuthorityRule } from './rule.ts';

export const officeDates: AuthorityRule = {
  reads: 'authority',
  code: 'office-dates',
  severity: 'warning',
  summary: 'An office ends before it begins, or the same office is listed twice for one time.',
  why: 'What office was held on a day is told from these dates: a wrong one makes every document of those years say what was not so.',
  fires: [
    {
      about: 'it ends before it begins',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders\n    offices:\n      - title: Minister of Trade\n        from: 1960\n        to: 1951-05\n',
    },
    {
      about: 'the same office twice at once',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders\n    offices:\n      - title: Minister of Trade\n        from: 1951\n        to: 1955\n      - title: Minister of Trade\n        from: 1953\n        to: 1960\n',
    },
  ],
  silent: [
    {
      about: 'it ends in the year in which it begins',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders\n    offices:\n      - title: Minister of Trade\n        from: 1951-03\n        to: 1951\n',
    },
    {
      about: 'the same office again, later',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders\n    offices:\n      - title: Minister of Trade\n        from: 1951\n        to: 1955\n      - title: Minister of Trade\n        from: 1955\n        to: 1960\n',
    },
    {
      about: 'two offices at once',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders\n    offices:\n      - title: Minister of Trade\n        from: 1951\n        to: 1960\n      - title: Deputy Prime Minister\n        from: 1953\n        to: 1958\n',
    },
    {
      about: 'an end that isn’t known',
      file: 'officials.yaml',
      text: 'officials:\n  - id: lund\n    name: Lund, Anders\n    offices:\n      - title: Minister of Trade\n        from: 1951\n        to:\n',
    },
  ],
  check: ({ text, officials }) =>
    officials.flatMap(official =>
      official.offices.flatMap((office, at): Found[] => {
        const { first, last } = termOf(office);
        if (first > last) {
          const span = officeSpan(text, official, at, 'to');
          return [
            { span, message: `This office ends in ${office.to ?? ''}, before it begins in ${office.from ?? ''}.` },
          ];
        }
        const other = official.offices.slice(0, at).find(each => isSame(each, office) && overlapsSurely(each, office));
        if (!other) return [];
        const span = officeSpan(text, official, at, 'from');
        return [
          {
            span,
            message: `“${office.title}” is listed for this time already (${other.from ?? ''}–${other.to ?? ''}).`,
          },
        ];
      }),
    ),
};

interface Term {
  readonly first: string;
  readonly last: string;
}

/** As long as it may have been. */
function termOf({ from, to }: Office): Term {
  return {
    first: (from !== null && boundsOf(from)?.first) || '0000-01-01',
    last: (to !== null && boundsOf(to)?.last) || '9999-12-31',
  };
}

function isSame(a: Office, b: Office): boolean {
  return formKey(a.title) === formKey(b.title);
}

/** Whatever the days that a mere year leaves open. */
function overlapsSurely(a: Office, b: Office): boolean {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return false;
  const [from, to] = [boundsOf(a.from)?.last ?? '', boundsOf(a.to)?.first ?? ''];
  const [start, end] = [boundsOf(b.from)?.last ?? '', boundsOf(b.to)?.first ?? ''];
  return from < end && start < to;
}
