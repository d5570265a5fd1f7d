/** The words that stand before a colon, or alone on a line, in the head of a document, by what they introduce. */
import type { KeyName } from '../tree.ts';

const WORDS: Readonly<Record<Exclude<KeyName, 'unknown'>, string>> = {
  date: 'date|dated|datum|дата|fecha|data',
  place: 'place|location|ort|место|lieu|lugar|luogo',
  time: 'time|zeit|uhrzeit|время|heure|hora',
  from: 'from|fm|origin|originator|von|aus|от|от кого|из|de|desde|da|sender|absender|author',
  to: 'to|memorandum for|memorandum to|message for|for|an|кому|куда|à|pour|para|a|recipient|empfänger|addressee|action',
  info: 'info|information|info addressees|nachrichtlich|infos',
  copy: 'copy|copies|copies to|copy to|cc|c\\.c\\.|bcc|repeated|repeated to|repeat|repeated for information|durchdruck|копия|копии|рассылка|copie|copia',
  through: 'through|via|thru|attention|attn|über|через',
  number: 'number|no|nr|nos|tel\\. no|telegram no|номер|№|n°|núm|numéro',
  type: 'type',
  signed: 'signed',
  source: 'source|quelle|источник|fuente|fonte',
  facsimile: 'facsimile|faksimile|факсимиле',
  subject:
    'subject|subjects|subj|re|betr|betr\\.|betreff|betrifft|objet|asunto|oggetto|тема|о чем|содержание|topic|topics|title',
  reference:
    'reference|references|ref|refs|reftel|reftels|refs?\\.|bezug|ссылка|réf|référence|referencia|your ref|our ref|file|file no',
  participants:
    'participants|(?:\\([CSU]\\) )participants|principal participants|participation|principals|present|those present|those attending(?: were)?|(?:the )?following (?:were|was) present|also present|others present|other participants|participating|attendees|attendance|persons present|people present|members present|participants in the (?:meeting|conversation)|teilnehmer|anwesend(?: (?:sind|waren))?(?: die)?(?: genoss(?:en|innen und genossen))?|anwesende|zugegen|участники|(?:на (?:беседе|заседании|приеме) )?присутств(?:овали|уют)(?: также)?(?: тт?\\.| товарищи)?|при беседе присутствовали|participants?|présents|participantes|asistentes|presenti',
  brackets: 'brackets',
  classification: 'classification|security classification|class|einstufung|гриф',
  precedence: 'precedence|priority|dringlichkeit',
  tags: 'tags',
  declassification: 'e\\.? ?o\\.? ?\\d{5}|executive order \\d{5}|decl|declassify',
  distribution: 'distribution|distribution list|distr|verteiler|разослано|reparto|distribuzione',
  drafted:
    'drafted|drafted by|drafter|prepared by|approved|approved by|cleared|cleared by|clearance|clearances|initiated by|authored by|notetaker|note taker|interpreter|interpreters',
};

const EXPRESSIONS = Object.entries(WORDS).map(([key, words]) => ({
  key: key as KeyName,
  words: new RegExp(`^(?:${words})$`, 'iu'),
}));

/** The key that the words mean, or null. `words` without colon, brackets and blanks at its ends. */
export function readKeyName(words: string): KeyName | null {
  const wanted = words.trim().replace(/\s+/g, ' ').replace(/[.:]$/, '');
  if (wanted.length === 0 || wanted.length > 40) return null;
  const known = cache.get(wanted);
  if (known !== undefined) return known;
  const found = EXPRESSIONS.find(expression => expression.words.test(wanted))?.key ?? null;
  if (cache.size < 2000) cache.set(wanted, found);
  return found;
}

const cache = new Map<string, KeyName | null>();

/** Keys whose value may run on over the lines below them, to the next blank line. */
export function takesItems(key: KeyName): boolean {
  return (
    key === 'participants' ||
    key === 'to' ||
    key === 'from' ||
    key === 'info' ||
    key === 'copy' ||
    key === 'through' ||
    key === 'subject' ||
    key === 'reference' ||
    key === 'distribution' ||
    key === 'drafted' ||
    key === 'place' ||
    key === 'date' ||
    key === 'time' ||
    key === 'declassification' ||
    key === 'tags'
  );
}

/** `PRESENT`, `Also Present`, `Anwesend`: who sat in a meeting, where `PARTICIPANTS` says who held a talk. */
export function isPresentKey(words: string): boolean {
  return /^(?!(?:also|others?)\s).*(?:present|anwesend|присутств|attend|présents|asistentes)/iu.test(words);
}
