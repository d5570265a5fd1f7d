/** What writers call the parts of a paper: such a word with a colon opens a part, and never names who speaks. */

const WORDS = new Set(
  (
    'comment comments summary abstract background problem problems issue issues fact facts risk risks cost costs pro pros con cons highlight highlights detail details aim aims ' +
    'goal goals purpose scope remark remarks question questions answer answers note notes outlook history status result results step steps trend trends view views position positions ' +
    'factor factors course courses option options alternative alternatives condition conditions equipment objective objectives advantage advantages disadvantage disadvantages ' +
    'finding findings proposal proposals reason reasons point points item items plan plans program programs programme topic topics theme themes subject subjects method methods ' +
    'general political military economic financial other others plus less minus equals total totals source sources date place time text texts record begin end example examples ' +
    'zusammenfassung kommentar inhalt anlass ergebnis vorschlag frage anmerkung bemerkung schluss вывод выводы предложение предложения итоги вопрос вопросы примечание résumé conclusión resumen'
  ).split(' '),
);
const ENDINGS = /\p{L}{3}(?:tions?|sions?|ities|ity|ysis|yses|ungen|ung)$/u;
const HEADING_ENDINGS = /\p{L}{3}(?:ments?|ances?|ences?|ings?|ages?|ives?|ures?|als?)$/u;

/** The word names a part of a paper beyond doubt. */
export function isPaperWord(word: string): boolean {
  const plain = word.toLowerCase();
  return WORDS.has(plain) || ENDINGS.test(plain);
}

/** The word can name one: surnames end so too (`Manning`, `Clement`). */
export function canBePaperWord(word: string): boolean {
  return isPaperWord(word) || HEADING_ENDINGS.test(word.toLowerCase());
}
