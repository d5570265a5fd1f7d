/** The capitalised phrases before and behind a name, in which an office may stand. Characters only: no office is known here. */

const TAIL = /(?:(?:\p{Lu}[\p{L}\p{M}.’'-]{0,30}|of|for|the|to|in|at)[ \n]{1,2}){1,12}$/u;
const LINK = /\b(?:From|from|To|to|By|by|Between|between|With|with|and|the)\s+(?=[A-Z])/g;
const BEHIND = /^(?:,|\s*\(|\s+[–—-]+)\s*((?:the\s+)?[A-Za-z][^\n;()]{3,150})/;
const CLAUSE = /\b(?:who|and|said|was|had|which|stated|told)\b.*$/s;

/** The capitalised words and the small ones between them that stand directly before a name, first to last. */
export function capitalWordsBefore(before: string): readonly string[] {
  const tail = TAIL.exec(before)?.[0];
  return tail ? tail.split(/[ \n]+/).filter(part => part !== '') : [];
}

/** `of`, `for`, `the`: a phrase doesn't begin with one. */
export const isLinkWord = (word: string): boolean => /^(?:of|for|the|to|in|at)$/.test(word);

/** What stands behind each `the`, `from`, `to` … of the phrase, the widest first. */
export function phrasesBehindLinks(phrase: string): readonly string[] {
  return [...phrase.matchAll(LINK)].map(match => phrase.slice(match.index + match[0].length));
}

/** What follows a name behind a comma, a parenthesis or a dash, or null. */
export function phraseBehind(rest: string): string | null {
  return BEHIND.exec(rest)?.[1] ?? null;
}

/** The phrase up to the first word of a clause: `Minister of Trade who said` → `Minister of Trade `. */
export const withoutClause = (phrase: string): string => phrase.replace(CLAUSE, '');
