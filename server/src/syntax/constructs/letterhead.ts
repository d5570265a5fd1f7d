/** What a sheet of paper has printed at its top: the house that writes, and where it is. Heads no part of the text. */
import { isOfficeShaped } from './name-shape.ts';

const HOUSE = /^the white house(?: washington)?$/iu;
const TOWN = /^\p{Lu}[\p{L}. ]{2,30},? (?:\p{Lu}\. ?\p{Lu}\.,? )?\d{5}$/u;
/** An office's name beside such a word is the name of an event or a paper. */
const EVENT =
  /(?:^|[^\p{L}])(?:meetings?|visits?|delegations?|sessions?|talks?|conferences?|trips?|reports?|summary|notes?|call|address|remarks?|statement|decisions?|guidance|policy|relations|telephone|part|sitzung|совещание|заседание)(?![\p{L}])/iu;

export function isLetterhead(flat: string): boolean {
  if (flat.length > 70) return false;
  return HOUSE.test(flat) || TOWN.test(flat) || (isOfficeShaped(flat) && !EVENT.test(flat));
}
