/** How a letter opens (`Dear Mr. Lund:`, `Sir:`, `Sehr geehrter …!`) and closes (`Sincerely yours,`, `I am [etc.]`). */

const SALUTATION =
  /^[“"]?(?:(?:my |highly |very )?(?:dear|esteemed|respected|honou?red)\b(?:(?:Mrs?|Dr|Gen|Amb|Prof|Hon|Sen|Gov|Col|St|\p{Lu})\.|[^.!?]){0,80}?(?:[:,!—–-]|$)|(?:sirs?|gentlemen|madam|sire|excellency|your (?:excellency|holiness|majesty|highness|honou?r|imperial majesty)|mr\. (?:president|secretary|ambassador|minister|chairman|vice president|prime minister)|monsieur[^.!?]{0,40}|herr [^.!?]{0,60}|señor[^.!?]{0,40}|exzellenz|eure exzellenz|euer [^.!?]{0,40})\s*(?:[:,!.—–]|$)|(?:sehr |hoch)?(?:geehrte|verehrte|geschätzte|liebe)[rs]?\b[^.!?]{0,80}?[!,:]|(?:lieber|liebster|liebe|mein lieber|teurer)\b[^.!?]{0,40}[!,:]|(?:глубоко)?(?:уважаем|дорог|многоуважаем)(?:ый|ая|ой|ые)[^.?]{0,80}?[!,:]|здравствуй(?:те)?,? [^.?]{0,40}[!,:]|werte[rs]? [^.?]{0,60}[!,:]|(?:mon )?(?:cher|chère|très cher)\b[^.!?]{0,40}[!,:]|(?:muy )?(?:estimado|querido|distinguido)[^.!?]{0,60}[:,!])/iu;

/** The length of a salutation at the beginning of the paragraph, or 0. It may run on: `Dear Mr. Lund: I have …`. */
export function salutationLength(flat: string): number {
  return SALUTATION.exec(flat.slice(0, 160))?.[0].length ?? 0;
}

const VALEDICTION =
  /^[“"]?(?:(?:i am|i remain|i have the honou?r to be|believe me|accept|please accept)\b[^.]{0,60}\[etc\.?\]|accept,? [^.]{0,40}(?:renewed )?assurances?\b.{0,120}|(?:(?:very )?(?:sincerely|respectfully|faithfully|truly|cordially|affectionately|devotedly|gratefully|fraternally)|yours|ever|as ever|with (?:warm(?:est)?|best|kind(?:est)?|all good|great|deep|profound|high|every|my)\b|best (?:regards|wishes)|kind(?:est)? regards|warm(?:est)? (?:personal )?regards|regards|respects|cordial (?:regards|greetings)|your (?:obedient servant|affectionate|loving|devoted|friend)|veuillez agréer|je vous prie|atentamente|respetuosamente|saludos)[^.:;]{0,80})/iu;

const GERMAN =
  /^[“"„]?(?:hochachtungsvoll|mit (?:den |aller )?(?:vorzüglich|ausgezeichnet|freundlich|herzlich|best|schön|viel|sozialistisch|kommunistisch|aufrichtig)\p{L}* |(?:viele |die )?(?:herz|best|schön)\p{L}* gr[uü]|in (?:alter|treuer|herzlicher|aufrichtiger) |ergebenst|(?:ihre?|deine?) (?:\p{Ll}+ ){0,2}(?:ergeb|aufrichtig|treu|alte)\p{Ll}*(?:[,.]|$)|(?:ihre?|deine?|euer|eure)(?:[,.]?$| (?=\p{L}[\p{L}.-]*(?: \p{L}[\p{L}.-]*){0,2}$)))[^.:;]{0,80}/iu;
const RUSSIAN =
  /^["„«]?(?:(?:твой|твоя|ваш|ваша)(?:[,.]?$| (?=\p{L}[\p{L}.-]*(?: \p{L}[\p{L}.-]*){0,2}$))|с (?:\p{L}+ )?(?:уважением|приветом|почтением|пожеланиями|преданностью)|преданный вам|крепко (?:жму|обнимаю|целую)|жму (?:вашу |твою )?руку|искренне ваш)[^.:;]{0,80}/iu;

/** True where the paragraph is a closing formula (a name may follow it on the same line). */
export function valedictionLength(flat: string): number {
  if (flat.length > 220) return 0;
  return (VALEDICTION.exec(flat) ?? GERMAN.exec(flat) ?? RUSSIAN.exec(flat))?.[0].length ?? 0;
}
