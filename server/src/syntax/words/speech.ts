/**
 * Verbs of speech and of taking part in a talk, as the subject of a narrated turn has them: English in all the tenses of
 * records, German, Russian and French in those that records use. A weak verb tells of a speaker only among others.
 */

/** Regular verbs by their base; `-s`, `-d` and `-ed` are formed. */
const REGULAR =
  'state ask reply answer respond remark declare note observe add explain express convey offer pose raise inquire enquire query question suggest propose point emphasize emphasise stress underline underscore mention recall remind report thank agree disagree concur confirm affirm assert maintain insist argue claim acknowledge concede continue conclude open interject interrupt intervene comment announce assure reassure inform indicate refer reiterate repeat review outline describe summarize summarise characterize characterise believe hope doubt fear consider request urge warn caution advise recommend welcome greet congratulate invite turn talk discuss touch elaborate clarify deny reject refuse accept approve object protest complain promise pledge hand present introduce share quote cite retort rejoin joke laugh smile nod hint imply speculate predict estimate regret apologize apologise appreciate praise criticize criticise demand instruct direct order close volunteer wonder want wish sum press favor favour support endorse oppose admit commend counter deplore contend ascribe attribute contrast compare analyze analyse trace stipulate ventilate assess expound allude venture profess sketch list plead rejoice exclaim pause resume';
const IRREGULAR =
  'said says saying told tells put puts began begins thought thinks felt feels spoke speaks read reads dwelt dwells undertook undertakes hopes held holds drew draws saw sees forecast replied';

const WEAK =
  'is was has had would could did does made makes gave gives took takes went goes came comes brought called calls';

const GERMAN =
  'sagte sagt erklärte erklärt fragte fragt antwortete antwortet erwiderte erwidert entgegnete entgegnet bemerkte bemerkt betonte betont meinte meint äußerte äußert führte fügte teilte berichtete berichtet bestätigte bestätigt wies dankte dankt bat bittet schlug stellte verwies unterstrich hob bezeichnete legte begrüßte warf wiederholte wiederholt hielt brachte fuhr erinnerte erläuterte versicherte erkundigte wünschte gab nannte schilderte schloß schloss bestritt';
const RUSSIAN =
  'сказал заявил спросил ответил отметил подчеркнул заметил добавил сообщил выразил поблагодарил предложил указал напомнил поинтересовался передал просил попросил говорит говорил спрашивает отвечает заявляет отмечает задал поставил продолжал подтвердил согласился высказал остановился изложил выступил поздравил заверил коснулся разъяснил пояснил подчеркивает сообщает благодарит продолжает обещал пообещал рассказал признал возразил повторил обратил перешел поднял поставил осведомился назвал считал полагал указывает просит';
const FRENCH =
  'dit déclare déclara demande demanda répond répondit précise précisa souligne souligna ajoute ajouta remarque rappelle rappela estime indique indiqua explique expliqua';

const STRONG = new Set([
  ...REGULAR.split(' ').flatMap(formsOf),
  ...IRREGULAR.split(' '),
  ...GERMAN.split(' '),
  ...RUSSIAN.split(' ').flatMap(verb => [
    verb,
    `${verb}а`,
    `${verb}и`,
    verb.replace(/лся$/, 'лась'),
    verb.replace(/лся$/, 'лись'),
  ]),
  ...FRENCH.split(' '),
]);
const WEAK_SET = new Set(WEAK.split(' '));

/** Third person and past of a regular verb: `reply` gives `reply`, `replies`, `replied`. */
function formsOf(verb: string): readonly string[] {
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`];
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`];
  if (/(?:s|sh|ch|x)$/.test(verb)) return [verb, `${verb}es`, `${verb}ed`];
  return [verb, `${verb}s`, `${verb}ed`, `${verb}${verb.at(-1) ?? ''}ed`];
}

export type SpeechVerb = 'strong' | 'weak';

/** What the word is as the verb of a turn, or null; in lower case as records write it. */
export function readSpeechVerb(word: string): SpeechVerb | null {
  return STRONG.has(word) ? 'strong' : WEAK_SET.has(word) ? 'weak' : null;
}

/** Verbs by which the speaker of the paragraph before goes on. */
export const continuesTurn = (word: string): boolean =>
  /^(?:continued|continues|added|adds|concluded|concludes|resumed|fuhr|fügte|продолжал|продолжает|добавил|ajoute|ajouta)$/.test(
    word,
  );

/** A past form: authors of records tell what they said, authors of letters what they think. */
export const isPast = (word: string): boolean => /(?:ed|te|л|ла|ли|лся)$/u.test(word) || PAST.has(word);

const PAST = new Set(
  'said told put began thought felt spoke read held drew saw undertook bat schlug fuhr wies hob gab warf'.split(' '),
);
