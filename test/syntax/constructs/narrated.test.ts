import { describe, expect, it } from 'vitest';
import { readNarrated } from '../../../server/src/syntax/constructs/narrated.ts';

function check(paragraph: string): string | null {
  const narrated = readNarrated(paragraph, 0);
  return narrated && `${narrated.what} ${narrated.subject ? paragraph.slice(...narrated.subject) : '-'}`;
}

describe('narrated turn', () => {
  it.each([
    ['N.P. Orlov notes that the dues were never paid in full.', 'person N.P. Orlov'],
    ['Mr. Tesar said that he agreed with this.', 'person Mr. Tesar'],
    ['The Sec said that he agreed with this.', 'person The Sec'],
    ['Knowing our friends, N.P. Orlov said, I am sure that they will agree.', 'person N.P. Orlov'],
    [
      'Then N.P. Orlov, developing arguments made in K.M. Lund’s letters to Kestner, offered further ones.',
      'person N.P. Orlov',
    ],
    ['K.R. Tesar put a question to Comrade Orlov-- where does he see the gain?', 'person K.R. Tesar'],
    ['The President asked whether the harbour could be closed.', 'person The President'],
    ['He replied that this was not possible before the spring.', 'person He'],
    ['The Velmark side stated that no dues were owed.', 'side The Velmark side'],
    ['I told him that the note would follow in a week.', 'author I'],
    ['I then asked whether the pilots had been paid.', 'author I'],
    ['We will send a full record by diplomatic mail.', 'meeting -'],
    ['The talks lasted seven hours, most of them on dues.', 'meeting -'],
    ['We agreed to go on tomorrow, on 8 March, at two in the afternoon.', 'meeting -'],
    ['I believe that the harbour will be closed before the spring.', 'meeting -'],
    ['I, Lund continued, spoke with them before I left Sarnow.', 'person Lund'],
    ['Then Lund said that he had no instructions on the dues.', 'person Lund'],
    ['Lund then says that when he heard of it, he did not believe it.', 'person Lund'],
    ['In reply Lund said that the pilots would be paid by Ardana.', 'person Lund'],
    ['In response to a question from Tesar, Mr. Lund said that they would.', 'person Mr. Lund'],
    ['Having thanked the Government, N.P. Orlov tells Lund that they will sign.', 'person N.P. Orlov'],
    ['Further, N.P. Orlov asks Lund to convey the thanks of Ardana.', 'person N.P. Orlov'],
    ['When he was asked about the dues, Kestner replied that they were paid.', 'person Kestner'],
    ['The closing of the harbour, Lund said, was the work of a few men.', 'person Lund'],
    ['It is hard for me, said Lund, to speak about the plans of others.', 'person Lund'],
    ['Lund and Tesar agreed that the pilots should be paid at once.', 'side Lund'],
    ['L. said Tesar wants the dues to be paid in advance.', 'person L.'],
    ['Lund promises to convey the thanks and in conclusion thanks them all.', 'person Lund'],
    ['“Mr. Lund asked why the pilots had gone home in the evening.', 'person Mr. Lund'],
    ['Der Botschafter erklärte, dass er keine Weisungen habe.', 'person Der Botschafter'],
    ['Darauf erwiderte der Botschafter, dass er keine Weisungen habe.', 'person der Botschafter'],
    ['Kestner führte dazu aus, die Lotsen seien bezahlt worden.', 'person Kestner'],
    ['Далее Н.П. Орлов заявил, что гавань будет закрыта.', 'person Н.П. Орлов'],
    ['К. Тесар сказал, что его правительство готово подписать.', 'person К. Тесар'],
  ])('%s', (paragraph, expected) => {
    expect(check(paragraph)).toBe(expected);
  });

  it.each([
    'Trade was then discussed at some length by both.',
    'N.P. Orlov is entered under his surname in the register.',
    'You asked me on Friday what the winter had been like.',
    'The harbour of Sarnow lies open to the north.',
    'Lund is leaving for Sarnow tomorrow and comes back on Friday.',
    'N.P. Orlov would be the right man for the harbour office.',
    'Canada accepted the proposal with two reservations of form.',
    'In Lund’s opinion, Walter Orlov is the most able of them all.',
    'Having considered the matter the office sends the papers back.',
    'His proposed journey takes him through the whole of Ardana.',
    'Embassy believes that the harbour will be closed in winter.',
    'Mr. Lund’s proposal was taken up and asked for again.',
    'However, the harbour has been closed since the spring of 1956.',
    'According to Lund the pilots were paid in advance and in full.',
  ])('%s is none', paragraph => {
    expect(check(paragraph)).toBeNull();
  });
});
