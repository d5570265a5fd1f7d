/** Whether a few words have the shape of a person's name, or of an office, as they stand alone on a line. */
import { endWithout } from '../../text/ends.ts';

const TOKEN =
  /^(?:\p{Lu}\.(?:[ -]?\p{Lu}\.)*|[\p{Lu}\p{Lt}](?:[\p{L}\p{M}’'`-]|\[[\p{L}.]{1,20}\]){0,30}\.?|(?:\[?\p{Lu}\]?){1,4}|(?:\p{Lu}\p{Ll}{0,2}\p{Lu}?\.){1,4}\p{Lu}?|\p{Ll}{1,3}\p{Lu}\.?|\p{Lo}{2,8})$/u;
const GLUED_INITIALS = /^(?:\p{Lu}\.){1,4}\p{Lu}[\p{L}\p{M}’'-]{1,30}$/u;
const PARTICLES = new Set(
  'von v. van dinh jong thi der den de du del della di da dos do la le al el bin ibn ben abu ter zu zur of y e und and'.split(
    ' ',
  ),
);
const SUFFIX =
  /^(?:Jr|Sr|II|III|IV|2nd|3rd|2d|3d|jr|sr|M\.?D|Ph\.?D|K\.?C\.?M\.?G|G\.?C\.?B|C\.?B|Esq|USN|USA|USAF|USMC)\.?$/;
/** End marks, formulas and labels that have a name's shape and never are one. Words that are surnames too (Page, May, West) are not here. */
const NOT_NAMES =
  /^(?:the|and|no|yes|end|stop|notes?|summary|conclusions?|recommendations?|enclosures?|attachments?|annex(?:es)?|appendix|secret|confidential|unclassified|copy|source|message|respectfully|sincerely|faithfully|yours|received|approved|disapproved|agree|disagree|concur|undated|unsigned|continued|omitted|bt|nnnn|finis|ende|конец|примечани[ея]|anmerkung|participants|present|subject|distribution|original|translation|text|ihre?|deine?|euer|eure|твой|твоя|ваш|ваша)$/iu;

/** A name of one to seven words: `Whitcombe`, `N.P. ORLOV`, `Kurt von Arnsberg`, `McK. B.`, `Lin Po-han`. */
export function isNameShaped(words: string): boolean {
  const text = words
    .trim()
    .replace(/\s?\[\?\](?=\[)|\[(?=[\p{L}.])|(?<=[\p{L}.])\]/gu, '')
    .replace(/[,;]$/, '');
  if (text.length === 0 || text.length > 60) return false;
  const tokens = text.split(/[\s]+/);
  if (tokens.length > 7) return false;
  let real = 0;
  for (const [i, raw] of tokens.entries()) {
    const token = raw.replace(/,$/, '');
    if (PARTICLES.has(token.toLowerCase()) && i < tokens.length - 1 && (i > 0 || tokens.length > 1)) continue;
    if (i > 0 && SUFFIX.test(token)) continue;
    if (!TOKEN.test(token) && !GLUED_INITIALS.test(token)) return false;
    if (i < tokens.length - 1 && token.length > 5 && /\p{L}{5}\.$/u.test(token)) return false;
    if (NOT_NAMES.test(token.replace(/\.$/, '')) && (tokens.length === 1 || i === 0)) return false;
    if (raw.endsWith(',') && i < tokens.length - 1 && !SUFFIX.test(tokens[i + 1] ?? '')) return false;
    real++;
  }
  return real > 0;
}

const OFFICE_WORDS =
  /(?:^|[^\p{L}])(?:white house|secretary|minister|ambassador|consul|counsel(?:l?or)|chargé|charge|attaché|attache|director|deputy|assistant|assist\.|chief|chairman|chairwoman|president|premier|governor|senator|commissioner|commander|commanding|general|admiral|colonel|major|captain|lieutenant|adviser|advisor|officer|representative|resident|delegate|envoy|head|member|aide|clerk|interpreter|translator|treasurer|manager|administrator|coordinator|inspector|rector|professor|department|embassy|legation|mission|committee|bureau|office|section|agency|commission|directorate|staff|council|division|government|affairs|u\.?s\.?n\.?|u\.?s\.?a\.?|army|navy|usaf|acting|chancellor|marshal|comrade|botschafter|gesandter|sekretär|armeegeneral|general(?:major|leutnant|oberst)|oberst(?:leutnant)?|генерал(?:-(?:майор|лейтенант|полковник))?|полковник|маршал|контр-адмирал|адмирал|staatssekretär|minister(?:ialdirektor|präsident)?|legationsrat|referent|leiter|direktor|посол|министр|советник|секретарь|председатель|заместитель|начальник|заведующий|ambassadeur|ministre|directeur|embajador|ministro|director|ambasciatore)(?![\p{L}])/iu;

/** A line that names an office: it holds a word for one, and no verb makes a sentence of it. */
export function isOfficeShaped(words: string): boolean {
  if (words.length > 140 || (words.endsWith('.') && words.split(' ').length > 5)) return false;
  if (isRussianOffice(words)) return true;
  if (!OFFICE_WORDS.test(words) || !/^(?:[("[]?\p{Lu}|(?:for|za|за|i\. ?a\.)\s)/iu.test(words)) return false;
  return words
    .split(/[\s—–/]+/)
    .every(
      word =>
        !/^(?![dl][’']\p{Lu})\p{Ll}/u.test(word) ||
        SMALL.has(word.slice(0, endWithout(word, ',.;:)'))) ||
        OFFICE_WORDS.test(word),
    );
}

/** `Председатель Комитета безопасности`: Russian offices are written in small letters, in one long genitive. */
const isRussianOffice = (words: string): boolean =>
  /^\p{Lu}/u.test(words) &&
  words.length <= 100 &&
  RUSSIAN_OFFICE.test(words) &&
  !/[.!?:;]|\p{Ll}{2}(?:ет|ит|ют|ят|ал|ил|ла|ли)(?![\p{L}])/u.test(words.slice(8));
const RUSSIAN_OFFICE =
  /^(?:первый |перв\. |и\.о\. |врио )?(?:(?:зам(?:еститель|\.)?|вице-|чрезвычайный )\s?)?(?:председател[ья]|министра?|пос(?:ол|ла)|начальника?|заведующ(?:ий|его)|секретар[ья]|директора?|советника?|уполномоченн(?:ый|ого)|руководител[ья]|командующ(?:ий|его)|посланник|поверенный)\s(?=\p{L})/iu;

/** Lower-case words that stand inside the name of an office. */
const SMALL = new Set(
  'a.i a an and at by for from in of on or the to with de la le du des et für der die des das und im in am beim zu zum zur i. a. по при в на и до от за del los y di e c/o ad interim pro tem designate general elect charge chargé under attaché naval military commercial office affairs first second third'.split(
    ' ',
  ),
);
