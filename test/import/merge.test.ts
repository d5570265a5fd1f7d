import { describe, expect, it } from 'vitest';
import { type Imported, NOBODY } from '../../server/src/import/imported.ts';
import { mergeList } from '../../server/src/import/merge.ts';
import { parseAuthority } from '../../server/src/officials/parse-authority.ts';
import { applyEdits } from '../../server/src/text/edit.ts';

const TEXT = `# Ours, by hand.
officials:
  - id: lund # the old one
    name: Lund, Anders
    born: 1899

  - id: tesar
    name: Tesar, Karel
    forms: [K. Tesar]
    offices:
      - title: Foreign Minister
    note: Ours.
`;

function merge(...people: readonly Imported[]) {
  const result = mergeList(parseAuthority(TEXT, '/a/officials.yaml'), people);
  return { ...result, text: applyEdits(TEXT, result.edits) };
}

const person = (name: string, rest: Partial<Imported> = {}): Imported => ({ ...NOBODY, name, ...rest });

describe('an import', () => {
  it('adds who is new behind all others', () => {
    const { text, added } = merge(person('Kowal, Piotr', { note: 'New.' }));
    expect(text).toBe(`${TEXT}\n  - id: piotr-kowal\n    name: Kowal, Piotr\n    note: New.\n`);
    expect(added.map(({ id }) => id)).toEqual(['piotr-kowal']);
  });

  it('adds what is missing to who is there, and changes nothing else', () => {
    const { text } = merge(
      person('Lund, Mr. Anders', {
        born: '1899',
        died: '1974',
        offices: [{ title: 'Minister', from: '1951', to: null }],
      }),
    );
    expect(text).toBe(
      TEXT.replace(
        '    born: 1899\n',
        '    born: 1899\n    died: 1974\n    offices:\n      - title: Minister\n        from: 1951\n',
      ),
    );
  });

  it('says what the list says otherwise, and leaves it', () => {
    const { text, differing } = merge(
      person('Tesar, Karel', { note: 'Theirs.', offices: [{ title: 'Speaker', from: null, to: null }] }),
    );
    expect(text).toBe(TEXT);
    expect(differing.map(({ what }) => what)).toEqual([
      'office: “Speaker” in the list, not here',
      'note: “Theirs.” in the list, “Ours.” here',
    ]);
  });

  it('knows a person by another authority’s number', () => {
    const own = TEXT.replace('    born: 1899', '    born: 1899\n    sameAs: { viaf: "12" }');
    const { edits, added } = mergeList(parseAuthority(own, '/f'), [
      person('Lund, A.', { sameAs: [{ key: 'viaf', value: '12' }] }),
    ]);
    expect(added).toEqual([]);
    expect(applyEdits(own, edits)).toContain('forms: ["Lund, A."]');
  });

  it('one id of two persons is not taken twice', () => {
    expect(merge(person('Halvard, Olga', { id: 'lund' })).added.map(({ id }) => id)).toEqual(['olga-halvard']);
  });

  it('twice is once', () => {
    const people = [
      person('Kowal, Piotr', { note: 'N.' }),
      person('Lund, Anders', { died: '1974' }),
      person('Kowal, Piotr', { note: 'N.' }),
    ];
    const once = merge(...people).text;
    const again = mergeList(parseAuthority(once, '/a/officials.yaml'), people);
    expect(again.edits).toEqual([]);
    expect(parseAuthority(once, '/f').problems).toEqual([]);
  });

  it('is refused where nothing can be added line by line', () => {
    expect(mergeList(parseAuthority('officials: [{ id: a, name: A }]', '/f'), [person('Kowal, P.')]).refused).toBe(
      true,
    );
  });
});
