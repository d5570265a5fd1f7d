/** What stands around a date and changes its value: about, before, not later than, `?`, Old Style, early, spring. */
import { addDays, dayText, fromJulian, parseDay } from './calendar.ts';

export interface Qualified {
  readonly edtf: string;
  /** How many characters before and behind the date belong to it. */
  readonly before: number;
  readonly behind: number;
  readonly style: 'old' | 'new' | null;
  readonly interval: boolean;
}

const ABOUT =
  /(?:about|approximately|approx\.|circa|ca?\.|around|um den|etwa|gegen(?: den)?|около|vers(?: le)?|hacia(?: el)?)\s$/iu;
const LATEST = /(?:not later than|no later than|on or before|spätestens(?: am)?|не позднее|au plus tard(?: le)?)\s$/iu;
const BEFORE = /(?:before|vor dem|до|avant(?: le)?|prior to)\s$/iu;
const EARLIEST = /(?:not before|not earlier than|on or after|frühestens(?: am)?|не ранее)\s$/iu;
const AFTER = /(?:after|nach dem|после|après(?: le)?)\s$/iu;
const PART =
  /(early|beginning of|mid-?|middle of|late|end of|anfang|mitte|ende|начало|середина|конец|début|mi-|fin|first decade of|second decade of|third decade of)\s?(?:in |de |des )?$/iu;
const OLD = /^\s?[([]?(?:O\. ?S\.|Old Style|ст\. ?ст(?:\.|иля)|a\. ?St\.|старого стиля)[)\]]?/u;
const NEW = /^\s?[([](?:N\. ?S\.|New Style|н\. ?ст\.|n\. ?St\.)[)\]]/u;
const DOUBT = /^\s?(?:\?|\(\?\)|\[\?\])/u;

/** The value with its qualifiers. `left` ends where the date begins, `right` begins where it ends; both are short. */
export function qualify(edtf: string, left: string, right: string, allowBounds: boolean): Qualified {
  const doubt = DOUBT.exec(right);
  const isSentenceEnd =
    doubt !== null &&
    /^\?\s*(?:$|\p{Lu}|["”])/u.test(doubt[0] + right.slice(doubt[0].length)) &&
    !/^\?\s*[\])]/.test(right);
  const doubtful = doubt !== null && (!isSentenceEnd || /[[(]/.test(doubt[0]) || isOpen(left));
  const old = OLD.exec(right);
  const style = old ? 'old' : NEW.test(right) ? 'new' : null;
  const converted = old ? convert(edtf) : edtf;
  const behind = (doubtful ? (doubt?.[0].length ?? 0) : 0) + (old?.[0].length ?? 0);
  const about = ABOUT.exec(left);
  if (about)
    return { edtf: converted + (doubtful ? '%' : '~'), before: about[0].length, behind, style, interval: false };
  const part = /^\d{4}-\d\d$/.test(converted) ? PART.exec(left) : null;
  if (part?.[1]) {
    return {
      edtf: partOfMonth(converted, part[1].toLowerCase()),
      before: part[0].length,
      behind,
      style,
      interval: true,
    };
  }
  if (allowBounds) {
    const bounded = bound(converted, left);
    if (bounded) return { ...bounded, behind, style, interval: true };
  }
  return { edtf: doubtful ? `${converted}?` : converted, before: 0, behind, style, interval: false };
}

function bound(edtf: string, left: string): { readonly edtf: string; readonly before: number } | null {
  const latest = LATEST.exec(left);
  if (latest) return { edtf: `[..${edtf}]`, before: latest[0].length };
  const earliest = EARLIEST.exec(left);
  if (earliest) return { edtf: `[${edtf}..]`, before: earliest[0].length };
  const before = BEFORE.exec(left);
  if (before) return { edtf: `[..${shifted(edtf, -1)}]`, before: before[0].length };
  const after = AFTER.exec(left);
  return after && { edtf: `[${shifted(edtf, 1)}..]`, before: after[0].length };
}

function shifted(edtf: string, days: number): string {
  const day = parseDay(edtf);
  return day ? dayText(addDays(day, days)) : edtf;
}

function convert(edtf: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(edtf);
  const day = match && fromJulian({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
  return day ? dayText(day) : edtf;
}

function partOfMonth(month: string, word: string): string {
  const exact = /decade/.test(word) ? '' : '~';
  if (/^(?:early|beginning|anfang|начало|début|first)/.test(word)) return `${month}-01${exact}/${month}-10${exact}`;
  if (/^(?:mid|mitte|середина|mi-|second)/.test(word)) return `${month}-11${exact}/${month}-20${exact}`;
  const last = parseDay(`${month}-31`) ? '31' : parseDay(`${month}-30`) ? '30' : parseDay(`${month}-29`) ? '29' : '28';
  return `${month}-21${exact}/${month}-${last}${exact}`;
}

/** A bracket is open at the end of the text. */
function isOpen(text: string): boolean {
  const open = Math.max(text.lastIndexOf('['), text.lastIndexOf('('));
  return open > Math.max(text.lastIndexOf(']'), text.lastIndexOf(')'));
}
