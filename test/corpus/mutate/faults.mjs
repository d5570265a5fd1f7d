/**
 * The faults that are planted, at least one for each rule. `plant` gives the text with the fault, the place where the
 * finding must be, and what must lie beside it; null where this document has no place for it.
 */
import { dateOf, MONTHS, paragraphsOf, signatureOf, wholeLines, wordsOf } from './places.mjs';

const DATED_TYPES = new Set(['telegram', 'letter', 'memorandum', 'memcon']);
const SIGNED_TYPES = new Set(['telegram', 'letter']);
const DATED_LINE = /\b(?:1[789]|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d\d\b|\b\d{6}Z\b/;
/** A name that runs on behind the last sentence. */
const ENDS_IN_NAME = /[.!?”"’)\]]\s*\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*){0,3}\.?”?$/u;

export const FAULTS = [
  {
    code: 'undated',
    what: 'date line removed',
    plant(document) {
      const date = dateOf(document);
      if (!date || !DATED_TYPES.has(document.type) || document.flags?.includes('has-attachment')) return null;
      const text = replace(document.text, date.line, '');
      const body = text.slice(0, Math.min(text.length, ...(document.notes ?? []).map(({ start }) => start - 200)));
      if (body.split('\n').some(line => line.length < 160 && DATED_LINE.test(line))) return null;
      return { text, span: [0, date.line[0] + 200] };
    },
  },
  {
    code: 'unsigned',
    what: 'signature removed',
    plant(document) {
      const signature = signatureOf(document);
      if (!signature || !SIGNED_TYPES.has(document.type)) return null;
      const before = document.text.slice(0, signature.line[0]).trimEnd();
      const last = before
        .slice(before.lastIndexOf('\n') + 1)
        .replace(/\[\d+\]/g, '')
        .trim();
      if (last.length <= 60 || /[\])]\.?$/.test(last) || ENDS_IN_NAME.test(last)) return null;
      return {
        text: replace(document.text, signature.line, ''),
        span: [before.length - last.length - 8, signature.line[0] + 1],
      };
    },
  },
  {
    code: 'declared-but-present',
    what: '[unsigned] above a signature',
    plant(document) {
      const signature = signatureOf(document);
      return signature && put(document.text, signature.line[0], '', '[unsigned]', '\n');
    },
  },
  {
    code: 'declared-but-present',
    what: '[undated] above a date line',
    plant(document) {
      const date = dateOf(document);
      return date && put(document.text, date.line[0], '', '[undated]', '\n');
    },
  },
  {
    code: 'impossible-date',
    what: 'a day that the month has not',
    plant(document) {
      const date = dateOf(document);
      const days = date && [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][date.month];
      return days && days < 31 ? swap(document.text, date.at, `${MONTHS[date.month]} ${days + 1}, ${date.year}`) : null;
    },
  },
  {
    code: 'impossible-time',
    what: 'sixty-five minutes',
    plant(document) {
      const date = dateOf(document);
      const clock = date && /(?<=, )(\d{1,2})(?::\d\d)? [ap]\.m\./.exec(document.text.slice(date.at[1], date.line[1]));
      if (!clock) return null;
      const start = date.at[1] + clock.index;
      return swap(document.text, [start, start + clock[0].length], `${clock[1]}:65${clock[0].slice(-5)}`);
    },
  },
  {
    code: 'weekday-mismatch',
    what: 'another weekday',
    plant(document, { pick }) {
      const date = dateOf(document);
      if (!date) return null;
      const right = new Date(Date.UTC(date.year, date.month, date.day)).getUTCDay();
      return put(document.text, date.at[0], '', pick(WEEKDAYS.filter((_, day) => day !== right)), ', ');
    },
  },
  {
    code: 'conflicting-dates',
    what: 'another year beside the signature',
    plant(document, { pick }) {
      const date = dateOf(document);
      const signature = signatureOf(document);
      if (!date || !signature) return null;
      const year = String((date.year + pick([-1, 1])) % 100).padStart(2, '0');
      return put(document.text, signature.line[0], '', `${date.day}.${ROMAN[date.month]}.${year}`, ' ');
    },
  },
  {
    code: 'date-out-of-range',
    what: 'in the folder of another year',
    plant(document) {
      const date = dateOf(document);
      if (!date) return null;
      const beside = { '.cablegram.yaml': `range: ${date.year + 1}/${date.year + 2}\n` };
      return { text: document.text, span: date.at, beside };
    },
  },
  {
    code: 'received-before-sent',
    what: 'received four days before',
    plant(document) {
      const date = dateOf(document);
      if (!date || date.day < 6 || document.type !== 'telegram') return null;
      return put(document.text, date.line[1], '[Received ', `${MONTHS[date.month]} ${date.day - 4}`, '—9 a.m.]\n');
    },
  },
  {
    code: 'ocr-date',
    what: 'a small L for the one of the year',
    plant(document) {
      const date = dateOf(document);
      return date && swap(document.text, date.at, `${MONTHS[date.month]} ${date.day}, l${date.year % 1000}`);
    },
  },
  {
    code: 'ambiguous-date',
    what: 'day and month as numbers',
    plant(document) {
      const date = dateOf(document);
      if (!date || date.day > 12 || date.day === date.month + 1) return null;
      return swap(document.text, date.at, `${date.day}/${date.month + 1}/${date.year}`);
    },
  },
  {
    code: 'unknown-official',
    what: 'an id that nobody has',
    plant(document, { pick }) {
      const at = pick(wordsOf(document, /^\p{Lu}\p{Ll}{4,}$/u));
      if (!at) return null;
      const text = replace(document.text, at, `[[nobody-at-all|${document.text.slice(...at)}]]`);
      return { text, span: [at[0], at[0] + '[[nobody-at-all'.length], beside: { 'officials.yaml': OFFICIALS } };
    },
  },
  {
    code: 'anachronism',
    what: 'the signer died years before',
    plant(document) {
      const date = dateOf(document);
      const signature = signatureOf(document);
      const name = signature && document.text.slice(...signature.at);
      if (!date || !/^[A-Z][a-z]+$/.test(name ?? '')) return null;
      const officials = `officials:\n  - id: signer\n    name: ${name}, Tobias\n    born: 1850\n    died: ${date.year - 3}\n`;
      return { text: document.text, span: signature.at, beside: { 'officials.yaml': officials } };
    },
  },
  {
    code: 'misspelled-official',
    what: 'a letter changed, left out or swapped in a name',
    plant(document, { pick, next }) {
      const names = wordsOf(document, /^\p{Lu}\p{Ll}{5,}$/u).filter(at => isPersonAt(document, at));
      const often = names.filter(at => others(document, names, at).length > 1);
      const at = pick(often);
      if (!at) return null;
      const name = document.text.slice(...at);
      const officials = `officials:\n  - id: somebody\n    name: ${name}, Tobias\n`;
      const wrong = misspell(name, next);
      return { ...swap(document.text, at, wrong), beside: { 'officials.yaml': officials } };
    },
  },
  {
    code: 'speaker-not-present',
    what: 'somebody speaks who is on no list',
    plant(document, { pick }) {
      const { text, lists = [] } = document;
      const turns = [...text.matchAll(/^(?:Mr\. |The |Ambassador |Secretary )?\p{Lu}\p{L}+: /gmu)];
      const speakers = new Set(turns.map(([label]) => label.slice(0, -2).split(' ').at(-1)));
      const listed = lists.filter(({ type }) => type === 'participants').map(list => list.text);
      // Where somebody is missing already, the list names people in another way or is short on purpose.
      const complete = [...speakers].every(surname => listed.some(list => list.includes(surname)));
      if (!complete || speakers.size < 3) return null;
      return put(
        text,
        pick(turns.slice(1)).index,
        '',
        'Mr. Zbrenikov',
        ': I can only agree with what has been said.\n\n',
      );
    },
  },
  {
    code: 'unclosed-mark',
    what: 'a remark that is never closed',
    plant: inWord(/^\p{Ll}{3,}$/u, word => ['{>>', `which one? ${word}`]),
  },
  {
    code: 'unknown-mark',
    what: 'a mark of another markup',
    plant: inWord(/^\p{Ll}{3,}$/u, word => [`{==${word}==}`, '']),
  },
  {
    code: 'mixed-scripts',
    what: 'a Cyrillic letter swapped in',
    plant: inWord(/^\p{L}\p{L}[aeocpx]\p{L}+$/u, word => [
      word.slice(0, 2) + 'аеосрх'['aeocpx'.indexOf(word[2])] + word.slice(3),
      '',
    ]),
  },
  {
    code: 'replacement-character',
    what: 'a letter lost in a conversion',
    plant: inWord(/^\p{L}{5,}$/u, word => [`${word.slice(0, 2)}\ufffd${word.slice(3)}`, '']),
  },
  {
    code: 'control-character',
    what: 'a backspace in a word',
    plant: inWord(/^\p{L}{5,}$/u, word => [`${word.slice(0, 3)}\b${word.slice(3)}`, '']),
  },
  {
    code: 'divided-word',
    what: 'a word still divided that stands whole elsewhere',
    plant(document, random) {
      const words = wordsOf(document, /^\p{Ll}{8,}$/u);
      const often = words.filter(
        at => words.filter(other => document.text.slice(...other) === document.text.slice(...at)).length > 2,
      );
      const at = random.pick(often);
      if (!at) return null;
      const word = document.text.slice(...at);
      return swap(document.text, at, `${word.slice(0, 4)}- ${word.slice(4)}`);
    },
  },
  {
    code: 'conflict-marker',
    what: 'a conflict left by git',
    plant(document, { pick }) {
      const at = pick(paragraphsOf(document));
      if (!at) return null;
      const own = document.text.slice(...at);
      const text = `<<<<<<< HEAD\n${own}\n=======\n${own.replace(' ', '  ')}\n>>>>>>> other`;
      return { text: replace(document.text, at, text), span: [at[0], at[0] + text.length] };
    },
  },
  {
    code: 'note-without-call',
    what: 'a note call deleted',
    plant(document, { pick }) {
      const called = calledNotes(document);
      const gone = called.length > 1 ? pick(called) : null;
      if (!gone) return null;
      const text = replace(document.text, [gone.call.start, gone.call.end], '');
      const start = gone.note.start - (gone.call.end - gone.call.start);
      return { text, span: [start, start + gone.mark.length] };
    },
  },
  {
    code: 'call-without-note',
    what: 'a note deleted',
    plant(document, { pick }) {
      const called = calledNotes(document);
      // The last note may be another's: nobody can miss it.
      const gone = called.length > 2 ? pick(called.slice(0, -1)) : null;
      if (!gone) return null;
      const text = replace(document.text, wholeLines(document.text, [gone.note.start, gone.note.end]), '');
      return { text, span: [gone.call.start, gone.call.end] };
    },
  },
  {
    code: 'duplicate-note',
    what: 'the number of the note before',
    plant(document, { pick }) {
      const called = calledNotes(document);
      const at = called.length > 1 ? 1 + Math.floor(pick([0.2, 0.5, 0.8]) * (called.length - 1)) : 0;
      const note = called[at]?.note;
      if (!note || at === 0) return null;
      return swap(document.text, [note.start, note.start + called[at].mark.length], called[at - 1].mark);
    },
  },
  {
    code: 'page-order',
    what: 'page 6 behind page 7',
    plant(document, { shuffle }) {
      const places = shuffle(paragraphsOf(document)).slice(0, 2);
      if (places.length < 2) return null;
      const [first, second] = places.map(([from]) => from).sort((a, b) => a - b);
      const behind = put(document.text, second, '', '[p. 6]', ' ');
      const text = `${behind.text.slice(0, first)}[p. 7] ${behind.text.slice(first)}`;
      return { text, span: behind.span.map(offset => offset + '[p. 7] '.length) };
    },
  },
  {
    code: 'duplicate-number',
    what: 'transcribed twice',
    plant(document) {
      const date = dateOf(document);
      if (!date || !SIGNED_TYPES.has(document.type)) return null;
      const twice = put(document.text, date.line[1], '[Number: ', '7316', ']\n');
      return { ...twice, beside: { 'a.telegram': twice.text } };
    },
  },
  {
    code: 'unknown-key',
    what: 'a letter too few in a key',
    plant(document) {
      const date = dateOf(document);
      return date && put(document.text, date.line[1], '[', 'Plce', ': Sarnow]\n');
    },
  },
  {
    code: 'duplicate-key',
    what: 'a key given twice',
    plant(document) {
      const date = dateOf(document);
      return date && put(document.text, date.line[1], '[Place: Sarnow]\n', '[Place: Port Ilden]', '\n');
    },
  },
  {
    code: 'unused-ignore',
    what: 'a remark that silences nothing',
    plant: inWord(/^\p{Ll}{3,}$/u, word => ['{>>cablegram-ignore page-order<<}', ` ${word}`]),
  },
];

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const OFFICIALS = 'officials:\n  - id: somebody\n    name: Zbrenikov, Tobias\n';

/** The editors keyed it as somebody's name, with nothing before it but a title. */
function isPersonAt({ text, persons = [] }, [from, to]) {
  return persons.some(({ mentions = [] }) =>
    mentions.some(([start, end]) => end === to && start <= from && !/\p{L}/u.test(text.slice(start, from))),
  );
}

function others({ text }, places, at) {
  return places.filter(other => other !== at && text.slice(...other) === text.slice(...at));
}

function misspell(name, next) {
  const at = 1 + Math.floor(next() * (name.length - 2));
  const letter = 'abcdefghiklmnoprstuvwz'[Math.floor(next() * 22)];
  const ways = [
    name.slice(0, at) + letter + name.slice(at + 1),
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2),
  ];
  const wrong = ways[Math.floor(next() * ways.length)];
  return wrong === name ? misspell(name, next) : wrong;
}

/** In the place of a word that fits: what must be found, and what follows it. */
function inWord(pattern, become) {
  return (document, { pick }) => {
    const at = pick(wordsOf(document, pattern));
    if (!at) return null;
    const [fault, after] = become(document.text.slice(...at));
    return { text: replace(document.text, at, fault + after), span: [at[0], at[0] + fault.length] };
  };
}

/** Numbered notes with one call each, in order. */
function calledNotes({ text, notes = [], noteRefs = [] }) {
  return notes.flatMap(note => {
    const mark = `[${note.n}]`;
    const calls = noteRefs.filter(({ n }) => n === note.n);
    const [call] = calls;
    const plain = /^\d+$/.test(note.n) && calls.length === 1 && call.start < note.start;
    return plain && text.startsWith(mark, note.start) && text.startsWith(mark, call.start)
      ? [{ note, call, mark }]
      : [];
  });
}

function replace(text, [from, to], by) {
  return text.slice(0, from) + by + text.slice(to);
}

function swap(text, at, by) {
  return { text: replace(text, at, by), span: [at[0], at[0] + by.length] };
}

/** `fault` put in with what stands around it. */
function put(text, offset, before, fault, after) {
  const start = offset + before.length;
  return { text: replace(text, [offset, offset], before + fault + after), span: [start, start + fault.length] };
}
