import { expect, it } from 'vitest';
import { namePieces, scanNameWords } from '../../server/src/names/words.ts';

/** Each word as written; `-` or `+` before it where it is joined to the one before by a hyphen or otherwise, `^` where it opens a sentence. */
function words(text: string): string {
  return scanNameWords(text)
    .map(({ span, joined, hyphen, first, possessive, initial }) => {
      const before = hyphen ? '-' : joined ? '+' : first ? '^' : '';
      return `${before}${text.slice(span[0], span[1])}${initial ? '.' : ''}${possessive ? '’s' : ''}`;
    })
    .join(' ');
}

it.each([
  ['He met Halvard Brenno there.', '^He Halvard +Brenno'],
  ['the A.I. Orlov talks', 'A. +I. +Orlov'],
  ['met Yu. V. Orlov', 'Yu. +V. +Orlov'],
  ['Gen. Orlov came.', '^Gen +Orlov'],
  ['It came from Brenno. Orlov said so.', '^It Brenno ^Orlov'],
  ['Brenno’s talk, Orlovs’ house', '^Brenno’s Orlovs’s'],
  ['I fear Brenno’ll brag; Orlov’d not, Brenno’ve.', '^I Brenno’s Orlov’s Brenno’s'],
  ['the Ben-Brenno plan', 'Ben -Brenno'],
  ['the Orlov-Brenno talks', 'Orlov -Brenno'],
  ['the Orlov–Brenno talks', 'Orlov -Brenno'],
  ['Orlov — Brenno', '^Orlov ^Brenno'],
  ['an Orlov-like, Brenno-backed plan', 'Orlov Brenno'],
  ['anti-Orlov and post-Brenno', 'Orlov Brenno'],
  ['with Tsao En-lai', 'Tsao +En-lai'],
  ['by al-Brenno', 'al -Brenno'],
  ['to Halvard [Brenno] and', 'Halvard +Brenno'],
  ['by Otto von Brenno', 'Otto +von +Brenno'],
  ['nothing here but an e-mail and so-called things', ''],
  ['and Хрущёву сообщили', 'Хрущёву'],
])('%s', (text, expected) => {
  expect(words(text)).toBe(expected);
});

it('joins a name over the end of a line that a margin broke, not over one of a list', () => {
  expect(words('a line that is long enough to have been broken by Halvard\nBrenno and')).toBe('Halvard +Brenno');
  expect(words('Mr. Halvard\nBrenno')).toBe('^Mr +Halvard Brenno');
});

it.each([
  ['Ben-Brenno', 'Ben Brenno'],
  ['En-lai', 'En-lai'],
  ['al-Brenno', 'al Brenno'],
  ['Orlov-like', 'Orlov'],
  ['Brenno', 'Brenno'],
])('the pieces of %s are %s', (text, pieces) => {
  expect(
    namePieces(text, 0, text.length)
      .map(([from, to]) => text.slice(from, to))
      .join(' '),
  ).toBe(pieces);
});

it.each(['A', 'A.', 'A-', 'a-', 'A’', '[', 'A[', 'é', 'A\n', '-A'])('takes linear time on %j', unit => {
  expect(scanNameWords(unit.repeat(200_000)).length).toBeLessThanOrEqual(200_000);
});
