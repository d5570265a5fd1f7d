/** A title of office taken apart, so that the same office is recognised under different wordings. */
import { fold } from '../names/fold.ts';
import { nationOf, nationOfCapital } from './nations.ts';

export interface OfficeTitle {
  /** What somebody is: `secretary`, `ambassador`, `foreignminister`. */
  readonly head: string;
  /** What makes another office of it: `deputy`, `under`, `vice`. */
  readonly rank: string;
  /** Of what, folded, without small words: `state`, `defense`. */
  readonly domain: readonly string[];
  /** The states whose office it is, as one word each: `Soviet Ambassador`, `President of Cuba`. */
  readonly nations: readonly string[];
  /** The states where it is held: `Ambassador to Cuba`, `in Havana`. */
  readonly posts: readonly string[];
  readonly acting: boolean;
  readonly former: boolean;
}

const HEADS = new Map(
  (
    'president secretary ambassador minister premier chancellor senator congressman representative governor chairman director chief consul ' +
    'charge counselor commissioner judge justice speaker mayor delegate administrator commander king queen shah sultan emir emperor prince archbishop pope ' +
    'assistant adviser officer member general admiral colonel attache deputy leader comptroller treasurer envoy observer coordinator'
  )
    .split(' ')
    .map(word => [word, word]),
);
for (const [from, to] of [
  ['sec', 'secretary'],
  ['secy', 'secretary'],
  ['amb', 'ambassador'],
  ['counsellor', 'counselor'],
  ['advisor', 'adviser'],
  ['chair', 'chairman'],
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['adm', 'admiral'],
  ['secdef', 'secretary'],
  ['min', 'minister'],
  ['rep', 'representative'],
  ['pres', 'president'],
  ['undersecretary', 'secretary'],
  ['dir', 'director'],
  ['fonmin', 'minister'],
  ['primin', 'minister'],
  ['chmn', 'chairman'],
] as const)
  HEADS.set(from, to);

const RANKS = new Set(
  'deputy under assistant vice first second third associate special permanent principal executive alternate'.split(' '),
);
/** The words under which an office of that head is written; a foreign minister may be a secretary. */
export function wordsOfHead(head: string): readonly string[] {
  const own = [...HEADS].flatMap(([word, meant]) => (meant === head ? [word] : []));
  switch (head) {
    case 'primeminister':
      return ['prime', 'premier', 'chairman', 'primin'];
    case 'president':
      return [...own, 'presidium', 'chief'];
    case 'foreignminister':
      return ['foreign', 'external', 'fonmin'];
    default:
      return own;
  }
}

const SMALL = new Set('of the for and to in at a an on s his her by republic government'.split(' '));
const BREAKS = new Set('of for to in at on'.split(' '));

/** Null where no word of office stands in it. Words are taken in order; what follows `of`, `for`, `to` is the domain. */
export function readOfficeTitle(text: string): OfficeTitle | null {
  const words = wordsOf(text);
  const breakAt = words.findIndex(word => BREAKS.has(word) || word === ',');
  const front = breakAt < 0 ? words : words.slice(0, breakAt);
  let headAt = findLastIndex(front, word => HEADS.has(word));
  if (headAt < 0) headAt = words.findIndex(word => HEADS.has(word));
  const head = HEADS.get(words[headAt] ?? '');
  if (head === undefined) return null;
  const before = words.slice(0, headAt);
  const after = words.slice(headAt + 1);
  const rank = [...before.filter(word => RANKS.has(word)), ...(words[headAt] === 'undersecretary' ? ['under'] : [])];
  const rest = [...before.filter(word => !RANKS.has(word)), ...after];
  const posts = postsOf(after);
  const nations = [...new Set(rest.flatMap(word => nationOf(word) ?? []))].filter(nation => !posts.includes(nation));
  const domain = rest.filter(
    word =>
      word.length > 1 &&
      !SMALL.has(word) &&
      nationOf(word) === null &&
      !STATUS.has(word) &&
      (posts.length === 0 || nationOfCapital(word) === null),
  );
  return merge({
    head,
    rank: rank.join(' '),
    domain: [...new Set(domain)],
    nations,
    posts,
    acting: before.includes('acting') || after.includes('interim') || before.includes('interim'),
    former: before.includes('former') || before.includes('ex'),
  });
}

/** The states behind `to`, `in` or `at`, up to a comma or `of`; a capital stands for its state. */
function postsOf(after: readonly string[]): readonly string[] {
  const from = after.findIndex(word => POSTED.has(word));
  if (from < 0) return [];
  const rest = after.slice(from + 1);
  const end = rest.findIndex(word => word === ',' || word === 'of' || word === 'for');
  const words = end < 0 ? rest : rest.slice(0, end);
  return [...new Set(words.flatMap(word => nationOf(word) ?? nationOfCapital(word) ?? []))];
}

const POSTED = new Set(['to', 'in', 'at']);

const STATUS = new Set('acting former ex designate elect interim secretarydesignate until'.split(' '));

/** Foreign ministers, prime ministers and ministers of defence are called in several ways. */
function merge(title: OfficeTitle): OfficeTitle {
  const { head, domain, rank } = title;
  const has = (...words: readonly string[]) => words.every(word => domain.includes(word));
  const without = (...words: readonly string[]) => domain.filter(word => !words.includes(word));
  if (head === 'minister' && has('prime')) return { ...title, head: 'primeminister', domain: without('prime') };
  if (head === 'premier') return { ...title, head: 'primeminister' };
  if (head === 'chairman' && has('council', 'ministers'))
    return { ...title, head: 'primeminister', domain: without('council', 'ministers') };
  // Where a presidium or a council heads the state, its chairman is called president abroad.
  if (head === 'chairman' && has('presidium'))
    return { ...title, head: 'president', domain: without('presidium', 'supreme') };
  if (head === 'chief' && has('state')) return { ...title, head: 'president', domain: without('state') };
  if (head === 'minister' && (has('foreign', 'affairs') || has('external', 'affairs') || has('foreign'))) {
    return { ...title, head: 'foreignminister', domain: without('foreign', 'external', 'affairs') };
  }
  if (
    head === 'secretary' &&
    rank === '' &&
    (has('foreign', 'affairs') || has('external', 'affairs') || (has('foreign') && !has('state')))
  ) {
    return { ...title, head: 'foreignminister', domain: without('foreign', 'external', 'affairs', 'state') };
  }
  if (has('defence')) return { ...title, domain: [...without('defence'), 'defense'] };
  return title;
}

/**
 * How an office named in a text agrees with one that is recorded: `same` where it names the domain or the state too,
 * `short` where it names only the kind, `elsewhere` where a mere `President` would hardly mean that of a university or a
 * bank, null where it is another office.
 */
export function compareOffices(written: OfficeTitle, recorded: OfficeTitle): 'same' | 'short' | 'elsewhere' | null {
  if (written.head !== recorded.head) return null;
  if (written.rank !== recorded.rank) return null;
  if (written.nations.some(nation => !recorded.nations.includes(nation)) && recorded.nations.length > 0) return null;
  if (written.posts.some(nation => !recorded.posts.includes(nation)) && recorded.posts.length > 0) return null;
  // The Soviet ambassador is not the ambassador to the Soviet Union.
  if (recorded.nations.length === 0 && written.nations.some(nation => recorded.posts.includes(nation))) return null;
  if (written.posts.length > 0 && recorded.posts.length === 0) return null;
  if (written.domain.some(word => !recorded.domain.includes(word))) return null;
  if (written.domain.length + written.nations.length + written.posts.length > 0) return 'same';
  return written.head === 'president' && recorded.domain.length > 0 ? 'elsewhere' : 'short';
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .slice(0, 200)
      .replace(/(?:U\.S\.S\.R\.|USSR)/g, 'Soviet')
      .replace(/(?:U\.S\.|United States)/g, 'US')
      .replace(/(?:U\.K\.|United Kingdom|Great Britain)/g, 'Britain')
      .replace(/[’']s\b/g, '')
      .replace(/[-–]/g, ' ')
      .match(/[\p{L}\p{M}.’']+|,/gu) ?? []
  )
    .map(word => (word === ',' ? word : fold(word)))
    .filter(word => word !== '');
}

function findLastIndex<T>(list: readonly T[], test: (item: T) => boolean): number {
  for (let at = list.length - 1; at >= 0; at--) {
    const item = list[at];
    if (item !== undefined && test(item)) return at;
  }
  return -1;
}
