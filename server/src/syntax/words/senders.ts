/** Senders whose telegrams are often kept without a signature: the military, intelligence services, the Foreign Office. */
const OFTEN_UNSIGNED =
  /(?:^|[^\p{L}])(?:command(?:er)?|commanding|joint chiefs|army|navy|naval|air force|military|attach[ée]|chief of (?:staff|naval)|cinc[a-z]*|central intelligence|cia|agency|station|white house|foreign office|president['’]s|national security|defense|situation room|kgb|resident|generalstab)(?![\p{L}])/iu;

/** `words` are the sender's, or the head's where no sender is named. */
export const isOftenUnsigned = (words: string): boolean => OFTEN_UNSIGNED.test(words);
