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

export function nationOf(folded: string): string | null {
  return NATIONS.get(folded) ?? null;
}
