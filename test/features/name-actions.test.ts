import { describe, expect, it } from 'vitest';
import { documentOf } from '../../server/src/archive/archive.ts';
import { nameActionsAt } from '../../server/src/features/name-actions.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { atCursor, OFFICIALS } from '../support/memory-archive.ts';

const FILES = { '/a/officials.yaml': OFFICIALS };

/** What each action makes of the files; the words between two `$0` are selected. */
function actions(marked: string, others: Readonly<Record<string, string>> = FILES) {
  const end = marked.indexOf('$0', marked.indexOf('$0') + 2);
  const { archive, document, offset } = atCursor(
    end < 0 ? marked : marked.slice(0, end) + marked.slice(end + 2),
    others,
  );
  const found = nameActionsAt(archive, document, [offset, end < 0 ? offset : end - 2]);
  return found.map(action => ({
    ...action,
    after: Object.fromEntries(
      action.files.map(({ file, edits }) => [
        file,
        applyEdits(archive.authorities.get(file)?.text ?? documentOf(archive, file)?.text ?? '', edits),
      ]),
    ),
  }));
}

const titles = (marked: string) => actions(marked).map(({ title }) => title);

describe('a name that nobody bears', () => {
  it('is added, or marked as nobody’s', () => {
    const [add, mark] = actions('Then Mr. Ta$0rn left.');
    expect(add).toMatchObject({
      title: 'Add “Tarn” as a new official',
      preferred: true,
      changesAuthority: true,
      creates: null,
    });
    expect(add?.after['/a/officials.yaml']).toBe(`${OFFICIALS}  - id: tarn\n    name: Tarn\n`);
    expect(mark).toMatchObject({ title: 'Not a person, or nobody known: mark it so', changesAuthority: false });
    expect(mark?.after['/a/x.telegram']).toBe('Then [[?|Mr. Tarn]] left.');
  });

  it('is added as a form of whom it may mean, or marked so here', () => {
    const found = actions('Then Mr. Halvar$0de left.');
    expect(found.map(({ title }) => title)).toEqual([
      'Add “Halvarde” as a form of Halvard, Ivar',
      'Add “Halvarde” as a form of Halvard, Olga',
      'Add “Halvarde” as a new official',
      'This is Halvard, Ivar: mark it so',
      'This is Halvard, Olga: mark it so',
      'Not a person, or nobody known: mark it so',
    ]);
    expect(found[0]?.after['/a/officials.yaml']).toContain('name: Halvard, Ivar\n    forms: [Halvarde]\n');
    expect(found[3]?.after['/a/x.telegram']).toBe('Then [[ivar-halvard|Mr. Halvarde]] left.');
  });

  it.each([
    ['Then N.P. Ta$0rn left.', 'Tarn, N.P.'],
    ['4 November 1962\n\nThe talks ended.\n\nTA$0RNSEN\n', 'Tarnsen'],
    ['Then the $0Tarnsen$0 left.', 'Tarnsen'],
  ])('in %j is written %s', (marked, name) => expect(titles(marked)).toContain(`Add “${name}” as a new official`));

  it('is written into a new file where there is none', () => {
    const [add] = actions('Then Mr. Ta$0rn left.', {});
    expect(add).toMatchObject({
      creates: '/a/officials.yaml',
      after: { '/a/officials.yaml': 'officials:\n  - id: tarn\n    name: Tarn\n' },
    });
  });
});

it('of several who may be meant one is forced', () => {
  const found = actions('Then Halv$0ard left.');
  expect(found.map(({ title, preferred }) => [title, preferred])).toEqual([
    ['This is Halvard, Ivar: mark it so', true],
    ['This is Halvard, Olga: mark it so', false],
    ['Not a person, or nobody known: mark it so', false],
  ]);
});

it('who is meant can be marked, so that nothing added later changes it', () => {
  expect(titles('Sandor Bre$0nno left.')).toEqual([
    'Mark as Brenno, Sandor, whatever is added later',
    'Not a person, or nobody known: mark it so',
  ]);
});

it.each(['The har$0bour.', 'The $0harbour$0.', '[[ivar-halv$0ard|he]] left.', '[[?|Mr. Ta$0rn]] left.', '$0'])(
  'nothing at %j',
  marked => {
    expect(titles(marked)).toEqual([]);
  },
);
