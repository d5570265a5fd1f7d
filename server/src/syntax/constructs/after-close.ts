/** What stands after the text without being a signature: clerks, copies, addressees, end marks, postscripts. */
import { withoutCalls } from '../../text/ends.ts';

const CLERK =
  /^[[(]?(?:translated|translation|certified|true copy|correct|verified|recorded|record(?:ing)? made|conversation recorded|interpreted|drafted|drafting officer|typed|dictated|prepared|compiled|approved|concur(?:red)?(?=:| by)|cleared|initialed|released|authenticated|transmitted|sent|checked|decoded|encoded|deciphered|enciphered|copy made|официально|верно|перевел[аи]?|перевод|записал[аи]?|запись беседы вел|составил|напечатан[оа]?|отпечатано|отп\.|für die richtigkeit|übersetzt|beglaubigt|traduit|pour copie conforme)(?:\s+(?:by|in|from|and|made|correct|von|par|true))?(?:(?<=[\s.]\p{Lu})\.|[^.!?]){0,120}\.?$|^(?:верно|correct|true copy|копия верна)\s*[:.]/iu;
const DISTRIBUTION =
  /^[[(]?(?:cc|c\.c\.|bcc|copies?(?: to| for| sent to)?|copy to|distribution|distr\.?|distributed to|circulated to|repeated to|repeat(?:ed)?(?: for information)?|info(?:rmation)?(?: copies)?|рассылка|разослано|отп|отпечатано|напечатано|копи[ия]|verteiler|durchschlag|durchdruck|copie|dept\.? pass|pass to|sent to|also sent to|by pouch to|relayed to|department (?:please )?(?:pass|repeat)|printed|file)\s*[:.—–-]/iu;
const ADDRESSEE =
  /^(?:to (?:his|her|the|comrade|mr|h\.e|messrs|all|general|ambassador)\b|(?:his|her) excellency|the honou?rable|the right honou?rable|the hon\.|h\.e\.|mr\. [\p{Lu}]|an (?:den|das|die|herrn)|seiner exzellenz|товарищу|тов\.|его превосходительству|monsieur|à son excellence|excmo)/iu;
const FURNITURE =
  /^(?:end(?: of (?:message|text|telegram|document|summary))?\.?|bt|nnnn|#\s?\d{2,6}|#(?:\s?#)+|-\s?\d+\s?-|-30-|<<[^>]*>>|\d{1,3} pages?|\p{Lu}{2,4}[:/]\p{Ll}{2,4}|[a-zа-я]{2,3}[/-]\d{1,6}|\d+ (?:copies|экз\.?)|page \d{1,4}|stop|xxxx+|enclosures?\s?:?\s?\d*\.?|enclosures? \(\d\)|as stated\.?|gr(?:oups)?\.? ?\d+|\(?\d+ (?:groups|words)\)?|\(?seal\)?|l\.? ?s\.?|\[seal\]|over|m\.p\.|[[\]()])$/iu;
const POSTSCRIPT = /^(?:p[./] ?s[.:]?|p\. ?p\. ?s\.|postscript|nachschrift|постскриптум)[\s.:—–-]/iu;

export const isClerkLine = (flat: string): boolean => flat.length < 200 && CLERK.test(flat);
/** `MIN. FOR E.A.`, `SEC.`: those who got a copy of a Commonwealth cablegram, by their offices. */
const OFFICES_SERVED = /^(?:MIN|SEC|DEP|ASST)\.(?:\s|$)/;
export const isDistributionLine = (flat: string): boolean =>
  flat.length < 400 && (DISTRIBUTION.test(flat) || OFFICES_SERVED.test(flat));
export const isAddresseeLine = (flat: string): boolean =>
  flat.length < 140 && !/[.!?]$/.test(flat) && ADDRESSEE.test(flat) && !/:\s\S/.test(flat);
/** `GDS 31 DEC 81.`, `DECL: 03/07/2006`, `GP-3`: when the secret ends. */
const DECLASSIFIED = /^(?:X?GDS|RDS|GP-?\d|Group-?\d|DECL)(?![\p{L}]).{0,40}$/u;

export const isDeclassification = (flat: string): boolean => flat.length < 60 && DECLASSIFIED.test(flat);

export const isEndMark = (flat: string): boolean => flat.length < 60 && FURNITURE.test(withoutCalls(flat) || flat);
export const isPostscript = (flat: string): boolean => POSTSCRIPT.test(flat);

const PAGE_NUMBER =
  /^(?:[-–—/…\s]*\d{1,4}[-–—/\s]*|page \d{1,4}(?: of \d{1,4})?|стр\. ?\d{1,4}|s\. ?\d{1,4}|\[?p(?:\.|age) ?\d{1,4}\]?|\[(?:pages?|pp?\.|f\.|fol\.|л\.|s\.) ?\d{1,4}[rv]?(?:[-–]\d{1,4})?\]|-+ ?page break ?-+)$/iu;

/** A page's number on a line of its own, however it is set off; the number, or null. */
export function readPageNumber(flat: string): string | null {
  if (flat.length > 30 || !PAGE_NUMBER.test(flat)) return null;
  return /\d{1,4}[rv]?/.exec(flat)?.[0] ?? '';
}

const RUNNING_HEAD =
  /^(?:\p{L}+(?:-\p{L}+)? copy|foreign relations, .{1,60}|-+ ?more ?-+|continued(?: on .*)?|page \d{2} [\p{Lu}\d ]{4,60}|\(continued\))$/iu;

export const isRunningHead = (flat: string): boolean => flat.length < 80 && RUNNING_HEAD.test(flat);
