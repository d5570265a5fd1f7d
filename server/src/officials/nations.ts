/** Names of states and the adjectives to them, folded, under one word each. */

const GROUPS =
  'usa us american america|britain british uk england english|soviet ussr russia russian|france french|germany german frg gdr|italy italian|spain spanish|portugal portuguese|belgium belgian|' +
  'netherlands dutch|denmark danish|norway norwegian|sweden swedish|finland finnish|austria austrian|switzerland swiss|greece greek|turkey turkish|cyprus cypriot|poland polish|hungary hungarian|' +
  'czechoslovakia czechoslovak czech|romania rumania romanian rumanian|bulgaria bulgarian|yugoslavia yugoslav|albania albanian|china chinese prc roc|japan japanese|korea korean rok|vietnam viet vietnamese gvn|' +
  'laos lao laotian|cambodia cambodian|thailand thai|burma burmese|malaysia malaya malaysian malayan|indonesia indonesian|philippines philippine|india indian|pakistan pakistani|afghanistan afghan|iran iranian|' +
  'iraq iraqi|syria syrian|lebanon lebanese|jordan jordanian|israel israeli|egypt egyptian uar|saudi|yemen yemeni|kuwait kuwaiti|algeria algerian|morocco moroccan|tunisia tunisian|libya libyan|sudan sudanese|' +
  'ethiopia ethiopian|congo congolese|ghana ghanaian|nigeria nigerian|kenya kenyan|rhodesia rhodesian|angola angolan|cuba cuban|mexico mexican|brazil brazilian|argentina argentine|chile chilean|peru peruvian|' +
  'bolivia bolivian|colombia colombian|venezuela venezuelan|guatemala guatemalan|honduras honduran|nicaragua nicaraguan|panama panamanian|dominican|haiti haitian|canada canadian|australia australian|' +
  'zealand|ireland irish|iceland icelandic|zambia zambian|tanzania tanzanian|uganda ugandan|somalia somali|senegal senegalese|liberia liberian|cameroon cameroonian|gabon gabonese|ceylon ceylonese|nepal nepalese|vatican';

const NATIONS = new Map<string, string>();
for (const group of GROUPS.split('|')) {
  const words = group.split(' ');
  for (const word of words) NATIONS.set(word, words[0] ?? word);
}

/** States by their capital, from which an embassy is named; under the first word of the state's group. */
const CAPITALS =
  'usa washington|britain london|soviet moscow|france paris|germany bonn berlin|italy rome|spain madrid|portugal lisbon|belgium brussels|netherlands hague|denmark copenhagen|' +
  'norway oslo|sweden stockholm|finland helsinki|austria vienna|switzerland bern berne|greece athens|turkey ankara|cyprus nicosia|poland warsaw|hungary budapest|czechoslovakia prague|' +
  'romania bucharest|bulgaria sofia|yugoslavia belgrade|china peking beijing taipei|japan tokyo|korea seoul|vietnam saigon hanoi|laos vientiane|thailand bangkok|burma rangoon|indonesia djakarta jakarta|' +
  'philippines manila|pakistan karachi islamabad|iran tehran teheran|iraq baghdad|syria damascus|lebanon beirut|jordan amman|israel|egypt cairo|cuba havana|brazil brasilia|argentina|chile santiago|' +
  'peru lima|bolivia|colombia bogota|venezuela caracas|mexico|canada ottawa|australia canberra|india delhi|afghanistan kabul|ethiopia addis|libya tripoli|tunisia tunis|morocco rabat|algeria algiers';

const NATION_OF_CAPITAL = new Map<string, string>();
for (const group of CAPITALS.split('|')) {
  const [nation, ...capitals] = group.split(' ');
  for (const capital of capitals) if (nation) NATION_OF_CAPITAL.set(capital, nation);
}

/** Not for every title: only where an office is said to be held in a place. */
export function nationOfCapital(folded: string): string | null {
  return NATION_OF_CAPITAL.get(folded) ?? null;
}

export function nationOf(folded: string): string | null {
  return NATIONS.get(folded) ?? null;
}
