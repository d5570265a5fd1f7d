/** `dates` and `months` of a settings file: how dates are read in its folder. */
import { monthWord } from '../dates/months.ts';
import type { DateSettings } from '../dates/date-settings.ts';
import type { SettingsProblem } from './settings-file.ts';
import { mapOf, numberOf, oneOf, type Value } from './yaml-value.ts';

/** Each key that is there and right; the others are left to farther folders. */
export function readDates(value: Value, problems: SettingsProblem[]): Partial<DateSettings> {
  const read: { -readonly [Key in keyof DateSettings]?: DateSettings[Key] } = {};
  mapOf(value, problems, {
    century: own => {
      const century = numberOf(own, 0, 99, problems);
      if (century !== null) read.century = century;
    },
    order: own => {
      const order = oneOf(own, ['day-month', 'month-day'] as const, problems);
      if (order) read.order = order;
    },
    calendar: own => {
      const calendar = oneOf(own, ['gregorian', 'julian'] as const, problems);
      if (calendar) read.calendar = calendar;
    },
  });
  return read;
}

/** Month names besides those known: the name as it is written, and the month's number. */
export function readMonths(value: Value, problems: SettingsProblem[]): Readonly<Record<string, number>> {
  const months: Record<string, number> = {};
  mapOf(value, problems, (name, at, own) => {
    const month = numberOf(own, 1, 12, problems);
    const word = monthWord(name);
    if (word === null) problems.push({ span: at, message: 'The name of a month is one word of 3 to 12 letters.' });
    else if (month !== null) months[word] = month;
  });
  return months;
}
