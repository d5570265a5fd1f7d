/** One clock time without its zone, in twelve or twenty-four hours, in the languages of the archives. */
import { matchAt } from './at.ts';
import type { Flat } from './flat.ts';
import { asDigits, type Slip } from './slips.ts';

export type Half = 'am' | 'pm';

export interface Clock {
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
  readonly half: Half | null;
  readonly zone: string | null;
  /** Something besides the digits says that they are a time. */
  readonly shown: boolean;
  readonly word?: 'noon' | 'midnight';
  readonly slips: readonly Slip[];
}

const TWELVE =
  /(?:at )?([\dlIO|]{1,2})(?: ?[:.,] ?([\dOolISB]{2,3}))?(?: ?\[\?\])? ?(?:\[ ?)?([apAP])(?:\. ?[mM]\.?|[mM]\.?)(?![A-Za-z])(?:\])?/y;
const INITIALS = / [A-Z][a-z]{2}/y;
const AFTER_INITIALS = / (?:Local|Standard|Sum|Our|Day|Rec|To|From|For|On|No|The|[A-Z][a-z]+ [Tt]ime)/y;
const WIRE = /(\d{1,2})(\d\d)([AP])(?![A-Za-z\d])/y;
const HALF_FIRST = /([ap])\.?m\.? (\d{1,2})[ :.](\d\d)(?!\d)/y;
const NAMED =
  /(?:12(?:[:.]00)? ?(?:o'clock )?)?(noon|midnight|mid-?day|mittags?|mitternacht|midi|minuit|mezzogiorno|mezzanotte|полдень|полночь|mediodia|medianoche)(?![a-zа-я])/y;
const MERIDIES = /12(?:[:.]00)? ?m\.?(?=$|[,;)\]\n\t .])/y;
const ZULU = /(\d\d)[:.]?(\d\d) ?z(?![a-z])/y;
const BAD_ZULU = /\d{5} ?z(?![a-z])/y;
const HOURS = /(\d\d)[:.]?(\d\d) ?(?:hours|hrs?\.?|h\.?|oz)(?![a-z\d])/y;
const CONTINENTAL =
  /(?:(?:um|gegen|ore|ora|ora|alle|a las|a|в|kl\.?) )?(\d{1,2})(?:[.:,](\d\d))? ?(?:uhr|h\.?|heures?|horas?|ore|ч\.?|час(?:ов|а)?\.?)(?![a-zа-я])(?: ?(\d{1,2})(?!\d)(?: ?(?:m\.?|min\.?|м\.?|мин(?:ут[аы]?)?\.?)(?![a-zа-я]))?)?(?: ([vn])\.?(?![a-z]))?/y;
const LED = /(?:um|ore|ora|alle ore|alle|a las|в|kl\.?) (\d{1,2})[:.,](\d\d)(?!\d)/y;
const CLOCK = /(\d{1,2})( ?: ?|\.|,)(\d\d)(?![\d:]|[.,]\d)(?! ?%)/y;
const ISO = /t(\d\d):(\d\d)(?::\d\d)?/y;
const OF_THE_DAY =
  / (?:(?:in the |of the |du |de la |de l'|am )?(?:(morning|matin|vormittags?|vorm\.?|v\.m\.|fruh|morgens|manana|mattina|manha|утра|ночи|forenoon)|(afternoon|evening|night|soir|apres-midi|nachmittags?|nachm\.?|n\.m\.|abends?|nachts|tarde|noche|sera|pomeriggio|дня|вечера)))(?![a-zа-я])/y;
const OCLOCK = /(\d{1,2})(?:[:.](\d\d))? o'clock(?: ([ap])\.? ?m\.?(?![a-z]))?/y;

/** The time that begins at `at`. `beside` takes digits that only their place behind a date makes a time. */
export function readOneClock(flat: Flat, at: number, evidence: 'shown' | 'beside'): Clock | null {
  return (
    readNamed(flat, at) ??
    readTwelve(flat, at) ??
    readOclock(flat, at) ??
    readZulu(flat, at) ??
    readContinental(flat, at) ??
    (evidence === 'beside' ? readBeside(flat, at) : null)
  );
}

function clock(at: number, match: RegExpExecArray, hour: number, minute: number, more: Partial<Clock>): Clock {
  return { end: at + match[0].length, hour, minute, half: null, zone: null, shown: true, slips: [], ...more };
}

function readNamed({ low }: Flat, at: number): Clock | null {
  const named = matchAt(NAMED, low, at);
  if (named?.[1] !== undefined) {
    const night = /midn|mitternacht|minuit|mezzan|полночь|median/.test(named[1]);
    return clock(at, named, night ? 24 : 12, 0, { word: night ? 'midnight' : 'noon' });
  }
  const meridies = matchAt(MERIDIES, low, at);
  return meridies && clock(at, meridies, 12, 0, { word: 'noon' });
}

function readTwelve(flat: Flat, at: number): Clock | null {
  const { text } = flat;
  const match = matchAt(TWELVE, text, at);
  if (!match?.[1] || !match[3]) return null;
  const end = at + match[0].length;
  // `9 A. M. Orlov`: two initials and a name.
  if (
    match[2] === undefined &&
    /[AP]\. ?M\.$/.test(match[0]) &&
    matchAt(INITIALS, text, end) &&
    !matchAt(AFTER_INITIALS, text, end)
  )
    return null;
  const hourAt = at + match[0].indexOf(match[1]);
  const minuteAt = match[2] === undefined ? 0 : at + match[0].indexOf(match[2], hourAt - at + match[1].length);
  const slips = [...slipAt(match[1], hourAt), ...slipAt(match[2] ?? '', minuteAt)];
  const half = match[3].toLowerCase() === 'p' ? 'pm' : 'am';
  const minute = Number(asDigits(match[2] ?? '0'));
  return clock(at, match, Number(asDigits(match[1])), match[2]?.length === 3 ? 99 : minute, {
    half,
    slips,
  });
}

function slipAt(written: string, start: number): readonly Slip[] {
  return /^\d*$/.test(written) ? [] : [{ start, end: start + written.length, meant: asDigits(written) }];
}

function readOclock({ low }: Flat, at: number): Clock | null {
  const match = matchAt(OCLOCK, low, at);
  if (!match) return null;
  const end = at + match[0].length;
  const ofDay = matchAt(OF_THE_DAY, low, end);
  const half = match[3] === 'p' || ofDay?.[2] !== undefined ? 'pm' : match[3] === 'a' || ofDay ? 'am' : null;
  return clock(at, match, Number(match[1]), Number(match[2] ?? 0), { half, end: end + (ofDay?.[0].length ?? 0) });
}

function readZulu({ low }: Flat, at: number): Clock | null {
  const bad = matchAt(BAD_ZULU, low, at);
  if (bad) return clock(at, bad, 99, 99, { zone: 'Z' });
  const zulu = matchAt(ZULU, low, at);
  if (zulu) return clock(at, zulu, Number(zulu[1]), Number(zulu[2]), { zone: 'Z' });
  const hours = matchAt(HOURS, low, at);
  return hours && clock(at, hours, Number(hours[1]), Number(hours[2]), {});
}

function readContinental({ low }: Flat, at: number): Clock | null {
  const match = matchAt(CONTINENTAL, low, at);
  if (match) {
    const end = at + match[0].length;
    const ofDay = matchAt(OF_THE_DAY, low, end);
    const hour = Number(match[1]);
    const isPm = ofDay?.[2] !== undefined || match[4] === 'n';
    const half = hour > 12 || hour === 0 ? null : isPm ? 'pm' : ofDay || match[4] === 'v' ? 'am' : null;
    return clock(at, match, hour, Number(match[2] ?? match[3] ?? 0), { half, end: end + (ofDay?.[0].length ?? 0) });
  }
  const led = matchAt(LED, low, at);
  return led && clock(at, led, Number(led[1]), Number(led[2]), {});
}

function readBeside({ low, text }: Flat, at: number): Clock | null {
  const iso = matchAt(ISO, low, at);
  if (iso) return clock(at, iso, Number(iso[1]), Number(iso[2]), {});
  const half = matchAt(HALF_FIRST, low, at);
  if (half) return clock(at, half, Number(half[2]), Number(half[3]), { half: half[1] === 'p' ? 'pm' : 'am' });
  const wire = matchAt(WIRE, text, at);
  if (wire) return clock(at, wire, Number(wire[1]), Number(wire[2]), { half: wire[3] === 'P' ? 'pm' : 'am' });
  const match = matchAt(CLOCK, low, at);
  if (!match) return null;
  const end = at + match[0].length;
  const ofDay = matchAt(OF_THE_DAY, low, end);
  const hour = Number(match[1]);
  if (match[2] !== ':' && (hour > 24 || Number(match[3]) > 59)) return null;
  const isHalf = ofDay !== null && hour <= 12;
  return clock(at, match, hour, Number(match[3]), {
    half: isHalf ? (ofDay[2] === undefined ? 'am' : 'pm') : null,
    shown: match[2] === ':',
    end: end + (isHalf ? ofDay[0].length : 0),
  });
}
