import { expect, it } from 'vitest';
import { ask, askPlaced, type Worded, wordingOf } from '../../server/src/syntax/wording.ts';

const paragraph = (text: string, start = 0): Worded => ({ wording: wordingOf(text, text), start });

it('asks each wording once, whatever the answer', () => {
  const asked: string[] = [];
  const digits = ask(({ flat }) => {
    asked.push(flat);
    return /\d+/.exec(flat)?.[0] ?? null;
  });
  const one = paragraph('March 7');
  const none = paragraph('March');
  expect([digits(one), digits(one), digits(none), digits(none)]).toEqual(['7', '7', null, null]);
  expect(asked).toEqual(['March 7', 'March']);
});

it('keeps the answers of two questions apart', () => {
  const length = ask(({ flat }) => flat.length);
  const first = ask(({ flat }) => flat.charAt(0));
  const own = paragraph('Sarnow');
  expect([length(own), first(own), length(own), first(own)]).toEqual([6, 'S', 6, 'S']);
});

it('moves an answer that holds places to where the paragraph stands', () => {
  const place = askPlaced(
    ({ flat }) => (flat.includes('!') ? { at: flat.indexOf('!') } : null),
    ({ at }, by) => ({ at: at + by }),
  );
  const { wording } = paragraph('Stop!');
  expect([0, 10, 3, 0].map(start => place({ wording, start })?.at)).toEqual([4, 14, 7, 4]);
  expect(place(paragraph('Stop', 5))).toBeNull();
});
