/**
 * A narrated turn: the paragraph's first sentence has a named person, an office or a pronoun as subject of a verb of
 * speech, whatever adverb, participle or apposition stands around him. A paragraph about the author's own doing or the
 * meeting ends the turn before it.
 */
import type { Span } from '../../text/span.ts';
import { SPEECH_VERBS } from '../words/speech.ts';

export interface Narrated {
  readonly subject: Span | null;
  readonly what: 'person' | 'side' | 'author' | 'meeting';
}

/** A first sentence is read no further than this. */
const REACH = 420;

const HONORIFIC =
  '(?:Comrades?|Cde\\.?|Com(?:r|rade)?\\.|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Dr\\.?|Sir|Lord|Lady|Count|Prince|King|President|Vice President|Premier|Prime Minister|Chancellor|Ambassador|Amb\\.|Secretary(?: of State| of Defense)?|Under Secretary|Assistant Secretary|Deputy|Foreign Minister|Minister|Senator|Congressman|General|Gen\\.|Admiral|Adm\\.|Marshal|Colonel|Col\\.|Major|Captain|Chairman|Governor|Director|Professor|Herr|Frau|Botschafter|Minister|Bundeskanzler|Staatssekretär|M\\.|Mme|Monsieur|Señor|[Тт]ов(?:арищ|\\.)|т\\.|г-н|[Пп]осол|[Мм]инистр|comr\\.|comrades?)';
const NAME = `(?:${HONORIFIC} ){0,3}(?:\\p{Lu}\\. ?){0,3}\\p{Lu}[\\p{L}\\p{M}’'-]*(?: (?:(?:von|van|de|del|al|bin|Lu)\\b|\\p{Lu}[\\p{L}\\p{M}’'.-]*)){0,3}`;
const OFFICE =
  '(?:[Tt]he|[Dd]er|[Dd]ie|[Ll]e|[Tt]his|[Oo]ur|[Mm]y) (?:[\\p{Lu}][\\p{L}’-]* |[\\p{Ll}]{3,12} ){0,3}(?:President|Secretary|Ambassador|Minister|Premier|Chancellor|Chairman|Director|Governor|General|Admiral|Marshal|King|Shah|Emperor|Prince|Under ?Secretary|Attorney General|Senator|Vice President|Foreign Secretary|Botschafter|Bundeskanzler|Gesandte|side|delegation|delegate|representative|Chargé|Counselor|Commissioner|ambassador|president|minister|chancellor|secretary|general|chairman|premier|Seite)';
const ADVERB =
  '(?:also|then|further|furthermore|next|again|however|therefore|now|first|finally|once more|immediately|at once|in turn|for his part|in reply|thereupon|simply|strongly|briefly|particularly|frankly|jokingly|\\p{Ll}{3,14}ly|далее|затем|dann|ferner|weiter|также)';

const SUBJECT = new RegExp(
  `(?:^|(?<=[,;—–-] )|(?<=^(?:Then|Next|Further|Here|Thereupon|Later|Again|Afterwards|Finally|Subsequently|Meanwhile|However|Moreover|Dann|Darauf|Затем|Далее|Также|Now|Still|Yet) ))["“«]?(?:(${NAME})|(${OFFICE})|(He|She|Er|Sie|Он|Она))(?:, (?=\\p{Ll})(?:\\p{Lu}\\.|[^.;:!?]){2,240},|, \\p{Lu}[^.;:!?,]{2,80},|,? ?\\([^()]{1,80}\\))? ?(?:,? ?${ADVERB},? ){0,2}(?:${SPEECH_VERBS})(?![\\p{L}])`,
  'u',
);
const AUTHOR = /^(?:I|We|Ich|Wir|Я|Мы|Je|Nous)(?![\p{L}’'])/u;
const LEAD_WORDS =
  /^(?:(?:Then|Next|Further|Here|Thereupon|Later|Again|Afterwards|Finally|Subsequently|Meanwhile|However|Moreover|Now|Still|Yet|Today|Yesterday|Dann|Darauf|Затем|Далее|Также)\s)+/u;
const AUTHOR_SPEAKS = new RegExp(`^(?:I|Ich|Я|Je) (?:${ADVERB} )?(?:${SPEECH_VERBS})(?![\\p{L}])`, 'u');
const MEETING =
  /^(?:The|Our|This|It|There|At|Das|Die|Es|Беседа|Встреча|На|Разговор)(?:\s(?:entire|whole|further|discussion|first|second)?)?\s?(?:talks?|conversations?|meeting|discussion|session|conference|exchange|interview|luncheon|dinner|reception|was (?:then )?agreed|was decided|followed|Gespräch|Unterredung|wurde|продолжалась|длилась|the end of the (?:talk|conversation|meeting))/u;

/** What the paragraph narrates, or null where it goes on with what stands before it. */
export function readNarrated(flat: string, at: number): Narrated | null {
  const sentence = firstSentence(flat);
  if (sentence.length < 12) return null;
  if (AUTHOR.test(sentence)) return { subject: null, what: AUTHOR_SPEAKS.test(sentence) ? 'author' : 'meeting' };
  if (MEETING.test(sentence)) return { subject: null, what: 'meeting' };
  const match = SUBJECT.exec(sentence);
  if (!match || match.index > LEAD) return null;
  const words = (match[1] ?? match[2] ?? match[3] ?? '').replace(LEAD_WORDS, '');
  if (words.length === 0 || NOT_SUBJECTS.test(words)) return null;
  const start = at + match.index + match[0].indexOf(words);
  const side = /(?:side|delegation|Seite)$/u.test(words);
  return { subject: [start, start + words.length], what: side ? 'side' : 'person' };
}

/** Capitalised at a sentence's beginning, and nobody's name. */
const NOT_SUBJECTS =
  /^(?:You|It|This|That|There|These|Those|What|When|Where|Which|Who|How|Why|If|As|In|On|At|By|For|From|With|After|Before|Since|While|Although|Though|Because|During|Under|Both|All|Some|Many|Most|Such|No|Not|Copies|Copy|Text|Reference|Two|Three|One|Other|Others|Same|They|Dear|Dies|Das|Es|Это|Они)(?:\s|$)/u;

/** A lead longer than this is a sentence about something else. */
const LEAD = 180;

function firstSentence(flat: string): string {
  const reach = flat.slice(0, REACH);
  for (let i = 12; i < reach.length - 2; i++) {
    const char = reach.charAt(i);
    if ((char === '.' || char === '!' || char === '?') && reach.charAt(i + 1) === ' ') {
      if (/\p{Lu}|["“«]/u.test(reach.charAt(i + 2)) && /\p{Ll}{2}|\)/u.test(reach.slice(i - 2, i))) {
        if (!/(?:^|\s)(?:Mr|Mrs|Dr|Gen|Amb|Col|Adm|Comr|Sen|St|Messrs)$/.test(reach.slice(0, i)))
          return reach.slice(0, i + 1);
      }
    }
  }
  return reach;
}
