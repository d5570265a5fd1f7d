/** Short lines that have the shape of a heading and head nothing: persons, greetings, symbols, ticks, marks of a text. */
import { isCommonGivenName } from '../../names/given-names.ts';
import { fold } from '../../names/fold.ts';
import { readKeyName } from '../words/keys.ts';
import { readHeadLine } from './head-line.ts';
import { isNameShaped, isOfficeShaped } from './name-shape.ts';
import { salutationLength } from './salutation.ts';

/** False where the line is known for something else. `words` is short and without note calls. */
export function looksLikeHeading(words: string): boolean {
  return !(
    TICK.test(words) ||
    TEXT_MARK.test(words) ||
    ROLE.test(words) ||
    PASSED.test(words) ||
    OWN_NUMBER.test(words) ||
    COUNTED.test(words) ||
    isHandling(words) ||
    isListed(words) ||
    isHolder(words) ||
    isSymbol(words) ||
    isAddress(words) ||
    isPersonLine(words)
  );
}

/** What an addressee ticks at the foot of a memorandum. */
const TICK =
  /^(?:dis)?approved?(?:\s.{0,60})?$|^(?:dis)?agreed?$|^(?:yes|no|see me|call me|speak to me|other|let['’]s discuss|discuss|concur|signed and approved)\.?$/iu;

export const isTick = (words: string): boolean => words.length < 80 && TICK.test(words);

/** Where a quoted text or message begins and ends. */
const TEXT_MARK =
  /^(?:begin|end|beginning|quote|unquote)(?: of)?(?: (?:verbatim|official|unofficial|unclassified|confidential|secret|limited official use))?(?: (?:text|message|summary|quote|quotation|translation))?(?:s|ed)?[.:]?$|^(?:verbatim )?text (?:begins|ends|follows)[.:]?$/iu;

/** `3895. Re: Port 848.`: a telegram's own number. */
const OWN_NUMBER = /^\d{3,6}\.\s/u;

/** `5 Ships`: an item of a list that counts. */
const COUNTED = /^\d{1,3} \p{L}[\p{L}’']+$/u;

/** `Top Secret`, `Personal and Confidential`: how the document is handled, wherever it says so. */
function isHandling(words: string): boolean {
  const pieces = readHeadLine(words.replace(/^personal and /i, ''), 0);
  return (
    pieces?.every(({ kind }) => kind === 'classification' || kind === 'precedence' || kind === 'handling') ?? false
  );
}

/** `D—Pilots`, `Trade: Deputy Director for Ports`, `Enclosures As Stated`: items of lists and what they hold. */
function isListed(words: string): boolean {
  if (/^\p{L}[—–]\p{Lu}|^enclosures?(?: as stated)?\.?:?$/iu.test(words)) return true;
  const colon = words.indexOf(': ');
  return colon > 0 && (isOfficeShaped(words.slice(colon + 2)) || readKeyName(words.slice(0, colon)) !== null);
}

/** `Acting Chairman`: what somebody is, below his name. */
const isHolder = (words: string): boolean => /^(?:Acting|Deputy|Assistant to)\s/u.test(words) && isOfficeShaped(words);

/** `INTERPRETED BY`, `Repeated to Moscow`: a name or a place follows. */
const ROLE =
  /\s(?:by|von)$|^(?:repeated|repeat|pass|relayed|sent|inform|info|call on|for|from|to|attn|through) (?:the )?\p{L}/iu;
/** `DEPT PASS ALL POSTS`, `EUR FOR ACTING DIRECTOR LUND`: whom a wire is passed to. */
const PASSED = /^[Dd]eliver (?:at|to|by)\s|^[A-Z]{2,10},? (?:PLEASE )?PASS[ :]|^[A-Z]{2,6} FOR [A-Z][A-Z ,]{2,80}$/;

/** A document's sign: `US/MC/7`, `SNIE 36–59`, `Port Doc 2440`, `SecDel/MC/50`, one word with figures in it or behind it. */
function isSymbol(words: string): boolean {
  const tokens = words.split(' ');
  if (tokens.length > 4) return false;
  const [first = '', ...rest] = tokens;
  if (tokens.length === 1) return /\p{L}.{0,30}[/–-].{0,30}\d|\d.{0,10}\/|\p{Ll}\p{Lu}/u.test(first);
  return (
    /^\p{Lu}[\p{Lu}\p{Ll}.]{1,9}$/u.test(first) &&
    rest.every(word =>
      /\d|^(?:No|Nos|Nr|Ser|DB|MC|Doc|Document|D|[A-Z]{2,4}|\p{Lu}{2}\p{L}{1,4}|[([].{1,20}[)\]])\.?$/u.test(word),
    ) &&
    [first, ...rest].some(word => /\d.{0,12}[/–-]|[/–-].{0,12}\d|^\d{4,}/.test(word))
  );
}

/** `President Lund:`, `Your Majesty:`, `The National Council:` greet, quote or report somebody. */
function isAddress(words: string): boolean {
  if (salutationLength(words) >= words.length - 1) return true;
  if (!/[:—–]$/.test(words)) return /^your (?:imperial |royal )?(?:majesty|highness|excellency)/iu.test(words);
  if (
    /^(?:mr|mrs|ms|dr|sir|dear|president|secretary|ambassador|senator|governor|general|prime minister|your)\b/iu.test(
      words,
    )
  )
    return true;
  const bare = words.slice(0, -1);
  return /^the\s/iu.test(bare) && isOfficeShaped(bare);
}

const TITLE =
  /^(?:(?:the )?(?:hon|honou?rable|mr|mrs|ms|dr|sir|lord|lady|gen|lt|lieutenant|maj|major|brig|col|colonel|capt|captain|adm|admiral|amb|ambassador|comrade|herr|frau|m|mme|senator|congressman|governor|(?:foreign |prime |deputy )?minister|(?:under |assistant |deputy |acting )?secretary|president|premier|chancellor|chairman|director|тов|товарищ|посол)\.?\s){1,3}(?=\p{Lu})/iu;

/** A person and nothing else: a title and a name, initials and a name, a given name and another, each with an office or none. */
function isPersonLine(words: string): boolean {
  const name = words.split(/[,(]/)[0]?.trimEnd() ?? '';
  const title = TITLE.exec(name)?.[0].length ?? 0;
  const bare = name.slice(title).replace(/[:—–]$/, '');
  const tokens = bare.split(' ');
  if (tokens.length > 4 || !isNameShaped(bare)) return title === 0 && name !== words && isOfficeLine(words);
  if (title > 0) return tokens.length <= 3 && !PLAIN.test(tokens.at(-1) ?? '');
  if (SURNAME_FIRST.test(words) || (INITIALS.test(bare) && !/(?:^|\s)U\.\s?[SKN]\./.test(bare))) return true;
  const first = fold(tokens[0] ?? '');
  if (!isCommonGivenName(first) || AMBIGUOUS.has(first)) return name !== words && isOfficeLine(words);
  return tokens.length === 1 || (tokens.length <= 3 && !PLAIN.test(tokens.at(-1) ?? ''));
}

/** `Director, Harbour Office`; `Chairman, Trade Commission`: an office and what it is of. */
const isOfficeLine = (words: string): boolean =>
  isOfficeShaped(words) &&
  /^(?:the )?[\p{Lu}][\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}, (?:the )?\p{Lu}/u.test(words) &&
  OFFICE.test(words);
const OFFICE =
  /^(?:the )?(?:(?:deputy|assistant|acting|under|vice|first|second|special) )?(?:secretary|director|chairman|chief|minister|ambassador|administrator|commissioner|counselor|adviser|attorney|head|president|governor|consul|amb\.|lt\.|col\.|gen\.|\p{Lu}\.)/iu;

/** `Lund, K.M.`, `N.P. Orlov`, `Walter P. Halloran`, `W. W.`, `S[tefan] K. L[und]`. */
const INITIALS =
  /^(?:\p{Lu}(?:\p{Ll}+|\[\p{L}+\])? )?(?:\p{Lu}\. ?){1,3}(?:\p{Lu}[\p{L}’'\][-]*)?(?:,? (?:Jr|Sr|III?)\.?)?$/u;
/** `Orlov, N.P.` */
const SURNAME_FIRST = /^\p{Lu}[\p{L}’'-]+, ?(?:\p{Lu}\. ?){1,3}$/u;
/** Words behind which no person stands: `Secretary Designate`, `Grant Programs`. */
const PLAIN =
  /(?:tions?|sions?|ments?|ities|ity|ances?|ences?|ings?|ism|ics|[^aeious]s|[aeio]us|plans?|report|policy|doctrine|visit|talks|aid|area|designate|general|case|affair|speech|letter|memorandum|estimate|statement|proposal)$/iu;
/** Given names that are words or places besides. */
const AMBIGUOUS = new Set(
  'grant frank mark max earl dean bill guy rose may june april august roman virginia florence jordan carol joy hope faith grace will art gene ray pat sue drew chip rex victor christian francisco lincoln washington clinton hamilton jefferson jackson wayne'.split(
    ' ',
  ),
);
