/** Who took part: the head's list, the title's `Between X and Y`, the opening sentence of a narrative, and the author. */
import type { EntryTree } from '../syntax/tree.ts';
import type { Span } from '../text/span.ts';
import type { EntryType, PersonFact, Written } from './facts.ts';
import { readPerson } from './person.ts';

export function readParticipants(
  tree: EntryTree,
  title: Written | null,
  type: EntryType,
  sender: PersonFact | null,
): readonly PersonFact[] {
  const listed = ofList(tree);
  if (listed.length > 0) return listed;
  const opening = ofOpening(tree, sender);
  if (opening.length > 0) return opening;
  return title && (type === 'conversation' || type === 'minutes') ? ofTitle(tree.text, title) : [];
}

function ofList(tree: EntryTree): readonly PersonFact[] {
  const people: PersonFact[] = [];
  const main = tree.parts[0];
  for (const { node, paragraph } of tree.blocks.slice(0, main?.body ?? 0)) {
    if (node.kind === 'key' && node.key === 'participants' && node.value) people.push(...runIn(tree.text, node.value));
    else if (node.kind === 'item' && node.of === 'participants')
      people.push(...lineOf(tree.text, [paragraph.start, paragraph.end]));
  }
  return people;
}

/** One participant a line, unless several names are run together on it. */
function lineOf(text: string, span: Span): readonly PersonFact[] {
  const words = text.slice(span[0], span[1]);
  if (
    /^[\p{L}. ]{2,30}(?: side| delegation)?:?$/u.test(words) &&
    /(?:side|delegation|^(?:u\.?s\.?|united states|ussr|u\.?k\.?))/iu.test(words)
  )
    return [];
  const several = words.split(
    /\t+|\s{3,}|;\s|,\s(?=(?:Mr|Mrs|Dr|Sir|Messrs|Ambassador|General|Gen|Secretary|Senator|Admiral|Governor)\.?\s)/u,
  );
  if (several.length < 2) return [readPerson(text, span)];
  return spansOf(words, several, span[0]).map(part => readPerson(text, part));
}

/** `Mr. Tesar, Mr. Kowal and Ambassador Orlov`: divided at commas and `and`, but not before an office. */
function runIn(text: string, span: Span): readonly PersonFact[] {
  const words = text.slice(span[0], span[1]);
  const parts = words.split(
    /;\s*|,?\s+(?:and|und|et|и|y)\s+(?=\p{Lu})|,\s+(?=(?:Mr|Mrs|Ms|Dr|Sir|Lord|Comrade|Ambassador|General|Gen|Secretary|Senator|Minister|President|M|Herr|Frau)\.?\s+\p{Lu}|(?:\p{Lu}\.\s?)+\p{Lu})/u,
  );
  return spansOf(words, parts, span[0]).map(part => readPerson(text, part));
}

function spansOf(words: string, parts: readonly string[], at: number): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const part of parts) {
    const bare = part.trim().replace(/[.,;]$/, '');
    if (bare.length === 0) continue;
    const start = words.indexOf(bare, from);
    const plural = PLURAL.exec(bare)?.[0].length ?? 0;
    spans.push([at + start + plural, at + start + bare.length]);
    from = start + bare.length;
  }
  return spans;
}

/** An honorific of several belongs to none of them alone. */
const PLURAL = /^(?:Comrades|Messrs\.?|MM\.|Drs\.|Ambassadors|Ministers|Generals|Secretaries|die Genossen|товарищи)\s/u;

const OPENING =
  /(?:between|among|with|participated|took part|present(?: at the (?:talks?|meeting|conversation))?(?: were)?|attended by|in the presence of|met (?:with )?|received|called on|visited|zwischen|mit|между|принял[аи]?|присутствовали|с)\s/iu;
const NAME =
  /(?:(?:Comrades?|Mr|Mrs|Dr|Sir|Ambassador|Minister|President|Premier|Secretary|General|Chairman|[Тт]ов)\.?\s)*(?:\p{Lu}\.\s?){0,3}\p{Lu}[\p{L}\p{M}’'-]+(?:\s(?:\p{Lu}\.\s?|\p{Lu}[\p{L}\p{M}’'-]+)){0,3}/gu;

/** `Today talks were conducted between A.I. Mikoyan and Comrades Fidel Castro, … as well as myself.` */
function ofOpening(tree: EntryTree, sender: PersonFact | null): readonly PersonFact[] {
  const main = tree.parts[0];
  const first = tree.blocks[main?.body ?? 0];
  if (!main || !first || main.body >= main.close) return [];
  const sentence =
    /^.{0,600}?[\p{Ll})]\.(?=\s|$)/u.exec(first.paragraph.flat)?.[0] ?? first.paragraph.flat.slice(0, 600);
  if (!MEETS.test(sentence)) return [];
  const word = OPENING.exec(sentence);
  if (!word) return [];
  const from = word.index + word[0].length;
  const people: PersonFact[] = [];
  for (const match of sentence.slice(from).matchAll(NAME)) {
    const start = first.paragraph.start + from + match.index;
    const plural = PLURAL.exec(match[0])?.[0].length ?? 0;
    people.push(readPerson(tree.text, [start + plural, start + match[0].length]));
  }
  if (people.length === 0) return [];
  const author = AUTHOR.exec(sentence);
  if (author) {
    const start = first.paragraph.start + author.index + author[0].length - (author[1]?.length ?? 0);
    const span: Span = [start, start + (author[1]?.length ?? 0)];
    people.push({ text: author[1] ?? '', span, name: null, office: sender?.office ?? null });
  }
  return people;
}

const MEETS =
  /(?:talks?|conversations?|met\b|meeting|received|called on|visited|discussions?|negotiations|interview|Gespräch|Unterredung|бесед|встреч|принял|переговор)/iu;
const AUTHOR = /(?:as well as|and|with|also|plus) (myself|me)(?=[\s.,])|^(I) (?:met|called|received|visited|had)/iu;

function ofTitle(text: string, title: Written): readonly PersonFact[] {
  const flat = text.slice(title.span[0], title.span[1]).replace(/[\r\n]/g, ' ');
  const between = /\b(?:between|among|with)\s/i.exec(flat);
  if (!between) return [];
  const from = between.index + between[0].length;
  const rest = flat.slice(from).replace(/,\s(?:\p{Lu}[\p{L} ’']+,\s){0,3}\p{Lu}\p{Ll}+ \d{1,2},.*$/u, '');
  return runIn(text, [title.span[0] + from, title.span[0] + from + rest.length]);
}
