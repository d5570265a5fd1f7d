import fc from 'fast-check';
import { expect, it } from 'vitest';
import { flatten, indexAt, sourceSpan } from '../../server/src/dates/flat.ts';

it.each<[source: string, text: string]>([
  ['March 7, 1956', 'March 7, 1956'],
  ['March 7—8, ’56 “noon”', 'March 7-8, \'56 "noon"'],
  ['den 7. März', 'den 7. Marz'],
  ['7\nMarch', '7 March'],
  ['7 \n March', '7 March'],
  ['Novem-\nber 7', 'November 7'],
  ['7\u00a0March\u00ad', '7 March'],
  ['e\u0301te\u0301', 'ete'],
  ['a\tb', 'a\tb'],
  ['a   b', 'a\tb'],
  ['a\n\nb', 'a\nb'],
])('%j is read as %j', (source, text) => {
  expect(flatten(source, 0, source.length).text).toBe(text);
});

/** A soft hyphen at the end makes the window one in which places are counted, and changes nothing else. */
it('is the same whether places are counted or not', () => {
  const piece = fc.constantFrom(
    'a',
    'Z',
    '7',
    ' ',
    '\n',
    '\t',
    '\u00a0',
    '—',
    '-',
    '’',
    '`',
    'é',
    'й',
    'Й',
    '😀',
    '\u2029',
    '０',
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 20 }), pieces => {
      const source = pieces.join('');
      const plain = flatten(source, 0, source.length);
      const counted = flatten(`${source}\u00ad`, 0, source.length + 1);
      fc.pre(!/\s$/.test(source));
      expect(plain.text).toBe(counted.text);
      for (let at = 0; at <= plain.text.length; at++) {
        expect(sourceSpan(plain, at, plain.text.length)[0]).toBe(
          Math.min(sourceSpan(counted, at, at)[0], source.length),
        );
        expect(sourceSpan(plain, 0, at)).toEqual(sourceSpan(counted, 0, at));
      }
      for (let offset = 0; offset < source.length; offset++)
        expect(indexAt(plain, offset)).toBe(indexAt(counted, offset));
    }),
  );
});
