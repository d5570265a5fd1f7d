/**
 * Offices told by a description as printed lists of persons have it: `Minister of Defence until April 1955; Secretary
 * of State for Foreign Affairs, April–December 1955; Prime Minister thereafter`.
 */
import type { Office } from './official.ts';

const MAX_NOTE = 2_000;
const MAX_TITLE = 160;

const MONTHS = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, at): [string, string][] => {
      const number = String(at + 1).padStart(2, '0');
      return [
        [name, number],
        [name.slice(0, 3), number],
        ...(name === 'september' ? ([['sept', number]] as [string, string][]) : []),
      ];
    }),
);

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const DATE = `(?:${MONTH} ?(?:[\\dl]{1,2},? ?)?,? ?)?(?:1[5-9]|20)\\d\\d`;
const LOOSE = `(?:${DATE}|${MONTH}(?: \\d{1,2})?)`;
const BETWEEN = new RegExp(
  `[,(]? ?(?:and )?(?:again )?(?:in |from |between )?(${LOOSE}),? ?(?:to|until|till|through|and|–|—|-) ?(${DATE})\\)?$`,
);
const SINCE = new RegExp(
  `[,(]? ?(?:and )?(?:again )?(?:from|since|after|beginning|effective|as of|starting)(?: in)? (${DATE})\\)?$`,
);
const UNTIL = new RegExp(
  `[,(]? ?(?:and )?(?:until|till|to|through|before|up to)(?: (?:his|her) (?:death|resignation|assassination) (?:in|on))? (${DATE})\\)?$`,
);
const IN = new RegExp(`[,(]? ?(?:and )?(?:again )?(?:in |during )?(${DATE})\\)?$`);

/** In the order of the description. A description that is no list of offices gives what it says as undated titles. */
export function officesOfNote(note: string): readonly Office[] {
  if (note.length > MAX_NOTE) return [];
  const offices: Office[] = [];
  let end: string | null = null;
  for (const segment of segmentsOf(note)) {
    const { title: rest, from, to } = periodOf(segment);
    const follows = /^(?:and )?(?:there|subsequent)(?:after|ly),? |,? (?:thereafter|subsequently)$|^thereafter$/i.test(
      rest,
    );
    const title = titleOf(
      rest.replace(/^(?:and )?(?:thereafter|subsequently),? |,? (?:thereafter|subsequently)$|^thereafter$/i, ''),
    );
    const previous = offices[offices.length - 1];
    const named = title || (from !== null || to !== null || follows ? (previous?.title ?? '') : '');
    if (named === '' || named.length > MAX_TITLE) continue;
    offices.push({ title: named, from: from ?? (follows ? end : null), to });
    end = to ?? end;
  }
  return offices;
}

function segmentsOf(note: string): readonly string[] {
  return note
    .replace(/\s+/g, ' ')
    .trimEnd()
    .split(/; ?|,? (?=and again )|,? (?=thereafter,? [A-Z])|\. (?=[A-Z][a-z]+ )/)
    .map(part => part.trim().replace(/[,.]$/, ''))
    .filter(part => part !== '');
}

interface Period {
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
}

function periodOf(segment: string): Period {
  const cut = (match: RegExpExecArray) => segment.slice(0, match.index).replace(/,? ?$/, '').trimEnd();
  const between = BETWEEN.exec(segment);
  if (between?.[1] && between[2]) {
    const to = edtfOf(between[2]);
    return { title: cut(between), from: edtfOf(between[1], to), to };
  }
  const since = SINCE.exec(segment);
  if (since?.[1]) return { title: cut(since), from: edtfOf(since[1]), to: null };
  const until = UNTIL.exec(segment);
  if (until?.[1]) return { title: cut(until), from: null, to: edtfOf(until[1]) };
  const within = IN.exec(segment);
  if (within?.[1] && /^[,(]|^ ?(?:in|during)/.test(within[0].trim())) {
    const value = edtfOf(within[1]);
    return { title: cut(within), from: value, to: value };
  }
  return { title: segment, from: null, to: null };
}

/** `April` before `–December 1955` takes its year from there. */
function edtfOf(text: string, later: string | null = null): string | null {
  const year = /(?:1[5-9]|20)\d\d/.exec(text)?.[0] ?? later?.slice(0, 4);
  if (year === undefined) return null;
  const month = MONTHS.get((/[A-Za-z]+/.exec(text)?.[0] ?? '').toLowerCase());
  if (month === undefined) return year;
  const day = /[A-Za-z.] ?(\d{1,2})(?:\D|$)/.exec(text)?.[1];
  return day && Number(day) >= 1 && Number(day) <= 31 ? `${year}-${month}-${day.padStart(2, '0')}` : `${year}-${month}`;
}

function titleOf(text: string): string {
  return text
    .replace(/^(?:and|then|also|later),? /i, '')
    .replace(/,? ?$/, '')
    .trimEnd()
    .trim();
}
