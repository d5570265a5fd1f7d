/** Capitalised words that are no names of persons, folded: openings of sentences, calendar, peoples and places. */
import type { Span } from '../text/span.ts';
import { fold } from './fold.ts';

const OPENINGS =
  'a about above accordingly according across after afterwards again against all almost along already also although always am among an and another any are around as ask asked at ' +
  'because before behind being believe below besides between both briefly but by can cannot comment concerning consequently could despite did do does doubtless during each either else enclosed ' +
  'especially even evening eventually every finally first for former formerly fortunately from further furthermore given had has have having he hence her here his how however i if in incidentally ' +
  'including indeed instead into is it its itself just last lastly lately later latter let like likewise listed many may maybe me meanwhile might moreover most much must my namely nevertheless ' +
  'next no nobody none nor not nothing now obviously of off on once one only or other others otherwise our out over owing part perhaps personal please possibly presumably previously probably ' +
  'quite re regarding reportedly same second secondly see seems shall she should similarly since so some someone sometimes soon still subsequently such suggest surely than that the their ' +
  'them then thence there thereafter therefore thereupon these they this those though three through throughout thus to today together tomorrow too toward turning two under unfortunately unless unlike until up ' +
  'upon very was we well were what whatever when whenever where whereas whereupon wherever whether which while who whole whom whose why will with within without would yes yesterday yet you your ' +
  'says said told following follows attached reference subject participants present drafted approved cleared signed copy copies text note source begin end quote unquote message letter telegram cable memorandum ' +
  'top secret confidential eyes only for exclusive immediate priority niact limited distribution information action pass deptel embtel number via per attention attn repeated ref reftel ' +
  'im am der die das den dem ein eine und oder le la les un une et ou el los las una y o il lo gli ed';

const CALENDAR =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
  'monday tuesday wednesday thursday friday saturday sunday mon tues wed thurs fri sat sun noon midnight ' +
  'spring summer autumn fall winter easter christmas ramadan tet new year';

const PLACES =
  'america american americans united states kingdom nations soviet soviets union ussr russia russian russians britain british england english scotland france french germany german germans federal ' +
  'republic italy italian italians spain spanish portugal portuguese belgium belgian netherlands dutch denmark danish norway norwegian sweden swedish finland finnish austria austrian ' +
  'switzerland swiss greece greek greeks turkey turkish turks cyprus cypriot cypriots poland polish hungary hungarian czechoslovakia czech romania rumanian bulgaria yugoslavia yugoslav albania albanian ' +
  'china chinese taiwan japan japanese korea korean koreans vietnam viet nam vietnamese laos lao laotian cambodia cambodian thailand thai burma burmese malaya malaysia malaysian singapore indonesia indonesian philippines ' +
  'philippine filipino india indian indians pakistan pakistani afghanistan afghan iran iranian persian iraq iraqi iraqis syria syrian syrians lebanon lebanese jordan jordanian israel israeli israelis egypt egyptian egyptians saudi arabia ' +
  'arab arabs yemen yemeni kuwait algeria algerian morocco moroccan tunisia tunisian libya libyan sudan sudanese ethiopia ethiopian congo congolese ghana nigeria nigerian kenya rhodesia rhodesian african africa angola ' +
  'angolan portugal cuba cuban cubans mexico mexican brazil brazilian argentina argentine chile chilean peru peruvian bolivia bolivian colombia colombian venezuela venezuelan guatemala guatemalan honduras nicaragua panama ' +
  'panamanian dominican haiti haitian canada canadian canadians australia australian zealand europe european asia asian atlantic pacific mediterranean caribbean western eastern northern southern north south east west ' +
  'central near middle far washington moscow london paris bonn berlin rome geneva vienna tokyo peking beijing taipei saigon hanoi new york delhi karachi cairo tehran baghdad damascus beirut amman tel aviv jerusalem ankara ' +
  'athens nicosia havana caracas bogota lima quito santiago buenos aires rio brasilia warsaw prague budapest belgrade bucharest sofia helsinki stockholm oslo copenhagen brussels luxembourg hague madrid lisbon ' +
  'congress senate house state states department departments defense treasury commerce labor agriculture interior justice government governments embassy embassies mission missions delegation council committee commission ' +
  'ministry office bureau agency board staff white pentagon kremlin parliament assembly party communist communists socialist liberal conservative democratic republican labour christian moslem muslim jewish catholic buddhist ' +
  'army navy air force forces marine corps';

const ALL = new Set(`${OPENINGS} ${CALENDAR} ${PLACES}`.split(' '));

const WORD_BEFORE = /(?:^|[^\p{L}])([\p{L}’']{1,12})[ \n]{1,2}$/u;
const DETERMINERS = new Set(
  'the a an his her its our your my their this that these those every each any no some former present new old late per as'.split(
    ' ',
  ),
);
const OPENING_WORDS = new Set(OPENINGS.split(' '));
const PLACE_WORDS = new Set(`${CALENDAR} ${PLACES}`.split(' '));

/**
 * Whether a word that the language has too may stand for a person here: not behind an article (`the King`), not where
 * a sentence begins with it and it begins sentences (`Can`, `May`), and never a place or a month.
 */
export function mayNameSomebody(text: string, [start, end]: Span): boolean {
  const word = fold(text.slice(start, end));
  if (PLACE_WORDS.has(word)) return false;
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - 20), start))?.[1];
  if (before === undefined) return !OPENING_WORDS.has(word);
  return !DETERMINERS.has(before.toLowerCase());
}

export function isOrdinaryWord(folded: string): boolean {
  return ALL.has(folded);
}
