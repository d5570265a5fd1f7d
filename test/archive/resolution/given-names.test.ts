import { describe, expect, it } from 'vitest';
import { namesIn } from '../../support/resolved-names.ts';

const OFFICIALS = `
tarn    | Tarn, William B.
kestner | Kestner, Michael
lund    | Lund, Robert
o-lund  | Lund, Otto
`;

const letter = (body: string) =>
  namesIn(`# Letter From William Tarn to Michael Kestner\n\nSarnow, 7 March 1956.\n\n${body}\n`, OFFICIALS).slice(2);

describe('by given name', () => {
  it.each([
    ['Dear Mike: The grain came.', 'Mike = kestner'],
    ['The grain came. Yours, Bill', 'Bill = tarn'],
    ['I told William so.', 'William = tarn'],
  ])('%s', (body, name) => expect(letter(body)).toContain(name));
});

describe('nobody', () => {
  it.each([
    ['who only is spoken of', 'Robert Lund came. Then Robert left.', 'Robert = lund'],
    ['who has another surname there', 'I saw Michael Brenno.', 'Michael = kestner'],
    ['in the name of a thing', 'I saw the Michael Hall.', 'Michael = kestner'],
  ])('%s', (_, body, name) => expect(letter(body)).not.toContain(name));
});
