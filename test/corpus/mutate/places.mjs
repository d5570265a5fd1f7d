/** Where something stands in a document of the corpus, by what its editors encoded. Null where that isn't plain. */

/** The document's own date: `day` is its date without the clock, `line` the whole line. */
export function dateOf({ text, datelines = [] }) {
  const [own, ...others] = datelines.filter(line => !line.inAttachment);
  const day = own?.dates?.[0]?.text.match(/^(?<month>[A-Z][a-z]+) (?<day>\d{1,2}), (?<year>19\d\d)/);
  if (!own || others.length > 0 || datelines.length > 1 || !day) return null;
  const line = only(text, own.text);
  const start = line && text.indexOf(day[0], line[0]);
  const month = MONTHS.indexOf(day.groups.month);
  if (!line || start < 0 || start > line[1] || month < 0) return null;
  const at = [start, start + day[0].length];
  return { line: wholeLines(text, line), at, month, day: Number(day.groups.day), year: Number(day.groups.year) };
}

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The one signature, where it has a line of its own. */
export function signatureOf({ text, signed = [], flags = [] }) {
  const [own, ...others] = signed;
  if (!own || others.length > 0 || own.inAttachment || flags.includes('has-attachment')) return null;
  const at = only(text, own.text);
  if (!at) return null;
  const line = wholeLines(text, at);
  return text
    .slice(...line)
    .replace(/\[\d+\]/g, '')
    .trim() === own.text.trim()
    ? { at, line }
    : null;
}

/** Paragraphs of running text between date and signature: long enough to stand for themselves. */
export function paragraphsOf(document) {
  const { text, notes = [], lists = [] } = document;
  const from = dateOf(document)?.line[1] ?? Math.max(text.indexOf('\n'), 0);
  const to = Math.min(signatureOf(document)?.line[0] ?? text.length, ...notes.map(({ start }) => start));
  const found = [];
  for (const { 0: own, index } of text.matchAll(/[^\n]+/g)) {
    const end = index + own.length;
    const inList = lists.some(list => index < list.end && list.start < end);
    if (index >= from && end <= to && !inList && own.length > 150) found.push([index, end]);
  }
  return found;
}

/** Words of these paragraphs that fit a pattern, none of them in brackets. */
export function wordsOf(document, pattern) {
  const { text } = document;
  return paragraphsOf(document).flatMap(([from, to]) =>
    [...text.slice(from, to).matchAll(/(?<![\p{L}\p{M}\d'’-])\p{L}+(?![\p{L}\p{M}\d'’-])/gu)]
      .filter(({ 0: word }) => pattern.test(word))
      .map(({ 0: word, index }) => [from + index, from + index + word.length]),
  );
}

/** Where the words stand, if they stand there once. */
function only(text, words) {
  const at = text.indexOf(words);
  return at < 0 || text.indexOf(words, at + 1) >= 0 ? null : [at, at + words.length];
}

export function wholeLines(text, [from, to]) {
  const end = text.indexOf('\n', to);
  return [text.lastIndexOf('\n', from - 1) + 1, end < 0 ? text.length : end + 1];
}
