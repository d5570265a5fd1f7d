/** Names of the days of the week, 0 is Sunday, in the languages of the archives. */
const NAMES: readonly string[] = [
  'sunday sun sonntag dimanche domingo domenica воскресенье воскресенья',
  'monday mon montag lundi lunes lunedi понедельник понедельника segunda-feira',
  'tuesday tues tue dienstag mardi martes martedi вторник вторника terca-feira',
  'wednesday wed mittwoch mercredi miercoles mercoledi среда среды среду quarta-feira',
  'thursday thurs thur thu donnerstag jeudi jueves giovedi четверг четверга quinta-feira',
  'friday fri freitag vendredi viernes venerdi пятница пятницы пятницу sexta-feira',
  'saturday sat samstag sonnabend samedi sabado sabato суббота субботы субботу',
];

const BY_NAME = new Map(NAMES.flatMap((row, day) => row.split(' ').map(name => [name, day] as const)));

export interface WeekdayAt {
  readonly start: number;
  readonly end: number;
  readonly day: number;
}

const BEFORE = /([a-zа-яё]{3,12}(?:-feira)?)\.?,? ?(?:the |den |dem |le |el |il |on |, )?$/;
const BEHIND = /,? ?[([]?([a-zа-яё]{3,12}(?:-feira)?)(?![a-zа-яё])[)\]]?/y;

/** The weekday that ends where the date begins. */
export function weekdayBefore(low: string, floor: number, at: number): WeekdayAt | null {
  const from = Math.max(floor, at - 24);
  const match = BEFORE.exec(low.slice(from, at));
  const day = BY_NAME.get(match?.[1] ?? '');
  if (!match?.[1] || day === undefined) return null;
  const start = from + match.index;
  // `sun` and `wed` end longer words.
  if (start > floor && /[a-zа-яё]/.test(low.charAt(start - 1))) return null;
  // Santo Domingo is a city.
  if (match[1] === 'domingo' && low.slice(Math.max(0, start - 6), start) === 'santo ') return null;
  return { start, end: start + match[1].length, day };
}

/** `7 March 1956 (Wednesday)`, `March 7, 1956, Wednesday`. */
export function weekdayBehind(low: string, at: number): (WeekdayAt & { readonly stop: number }) | null {
  BEHIND.lastIndex = at;
  const match = BEHIND.exec(low);
  const day = match?.[1] !== undefined && match[1].length > 4 ? BY_NAME.get(match[1]) : undefined;
  if (!match?.[1] || day === undefined) return null;
  const start = at + match[0].indexOf(match[1]);
  return { start, end: start + match[1].length, day, stop: at + match[0].length };
}
