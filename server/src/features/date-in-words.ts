/** EDTF → words: `1962-11-04` → `4 November 1962`. What isn't known by heart here gives null. */

const MONTHS = [
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

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Days, months, years, and intervals of them, with the marks for doubt. */
export function dateInWords(edtf: string): string | null {
  const slash = edtf.indexOf('/');
  if (slash < 0) return oneInWords(edtf);
  const [from, to] = [edtf.slice(0, slash), edtf.slice(slash + 1)];
  const first = from === '' || from === '..' ? null : oneInWords(from);
  const last = to === '' || to === '..' ? null : oneInWords(to);
  if (from === '..' && last) return `until ${last}`;
  if (from === '' && last) return `until ${last}, from an unknown day`;
  if (to === '..' && first) return `from ${first}`;
  if (to === '' && first) return `from ${first}, until an unknown day`;
  return first && last ? `${first} to ${last}` : null;
}

/** The weekday of a single day in the Gregorian calendar; null for anything else. */
export function weekdayOf(edtf: string): string | null {
  const { plain } = splitDoubt(edtf);
  const [year, month, day] = numbersOf(plain) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  // Sakamoto's method: the year begins with March, so that the odd day stands at its end.
  const shifted = month < 3 ? year - 1 : year;
  const offset = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const days = shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + offset + day;
  return WEEKDAYS[days % 7] ?? null;
}

function oneInWords(edtf: string): string | null {
  const { plain, doubt } = splitDoubt(edtf);
  const [year, month, day] = numbersOf(plain) ?? [];
  if (year === undefined) return null;
  const name = month === undefined ? null : MONTHS[month - 1];
  if (name === undefined) return null;
  const words = name === null ? `${year}` : day === undefined ? `${name} ${year}` : `${day} ${name} ${year}`;
  switch (doubt) {
    case '?':
      return `${words}, uncertain`;
    case '~':
      return `about ${words}`;
    case '%':
      return `about ${words}, uncertain`;
    default:
      return words;
  }
}

function splitDoubt(edtf: string): { readonly plain: string; readonly doubt: string } {
  const last = edtf.charAt(edtf.length - 1);
  const doubtful = last === '?' || last === '~' || last === '%';
  return doubtful ? { plain: edtf.slice(0, -1), doubt: last } : { plain: edtf, doubt: '' };
}

/** Year, month and day as far as they are given; null where there is anything but digits. */
function numbersOf(plain: string): readonly number[] | null {
  const parts = plain.split('-');
  if (parts.length > 3 || parts[0]?.length !== 4) return null;
  const numbers: number[] = [];
  for (const part of parts) {
    if (part === '') return null;
    for (let at = 0; at < part.length; at++) {
      const code = part.charCodeAt(at);
      if (code < 0x30 || code > 0x39) return null;
    }
    numbers.push(Number(part));
  }
  return numbers;
}
