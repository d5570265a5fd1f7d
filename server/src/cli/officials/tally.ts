/** Counts names over an archive of any size: what is kept of each is short, and there is a limit to how many are kept. */
import type { UnlistedName } from '../../features/unlisted-names.ts';
import type { Authority } from '../../officials/authority.ts';
import { likelyMatches } from '../../officials/likely-matches.ts';
import { copyText } from '../../text/copy-text.ts';
import { firstWords } from '../../text/words.ts';

export interface Suggestion {
  readonly count: number;
  readonly documents: number;
  /** The longest form that was met; one with an editor's brackets only where there is no other. */
  readonly name: string;
  readonly forms: readonly string[];
  /** Ids, the likeliest first. */
  readonly matches: readonly string[];
  readonly contexts: readonly string[];
}

export interface Tally {
  /** The names of one document. */
  add(names: readonly UnlistedName[], authority: Authority): void;
  read(): { readonly suggestions: readonly Suggestion[]; readonly isCut: boolean };
}

interface Counted {
  count: number;
  documents: number;
  readonly forms: Map<string, number>;
  readonly matches: readonly string[];
  readonly contexts: string[];
}

const MOST_CONTEXTS = 3;
const MOST_FORMS = 8;
const CONTEXT = 160;

/** `most` names are kept at once; above that those go that stood once only. */
export function startTally(most = 100_000): Tally {
  /** Surname → first initial, or nothing → what was counted. */
  const known = new Map<string, Map<string, Counted>>();
  let size = 0;
  let isCut = false;

  const prune = () => {
    isCut = true;
    for (const [surname, byInitial] of known) {
      for (const [initial, { count }] of byInitial) if (count === 1) size -= Number(byInitial.delete(initial));
      if (byInitial.size === 0) known.delete(surname);
    }
  };

  const countedOf = ({ plain }: UnlistedName, authority: Authority): Counted => {
    let byInitial = known.get(plain.key);
    if (!byInitial) {
      byInitial = new Map();
      known.set(copyText(plain.key), byInitial);
    }
    let counted = byInitial.get(plain.initial);
    if (!counted) {
      const matches = likelyMatches(authority, plain.key, plain.initial).map(({ id }) => id);
      counted = { count: 0, documents: 0, forms: new Map(), matches, contexts: [] };
      byInitial.set(copyText(plain.initial), counted);
      size++;
    }
    return counted;
  };

  return {
    add(names, authority) {
      const here = new Set<Counted>();
      for (const name of names) {
        const counted = countedOf(name, authority);
        counted.count++;
        if (!here.has(counted)) counted.documents++;
        here.add(counted);
        const { text } = name.plain;
        const seen = counted.forms.get(text);
        if (seen !== undefined) counted.forms.set(text, seen + 1);
        else if (counted.forms.size < MOST_FORMS) counted.forms.set(copyText(text), 1);
        if (counted.contexts.length < MOST_CONTEXTS)
          counted.contexts.push(copyText(firstWords(name.sentence(), CONTEXT)));
      }
      if (size > most) prune();
    },
    read: () => ({ suggestions: [...known.values()].flatMap(suggestionsOf).sort(byFrequency), isCut }),
  };
}

/** A bare surname is that of the only one who bears it with an initial; where there are several it stands alone. */
function suggestionsOf(byInitial: ReadonlyMap<string, Counted>): readonly Suggestion[] {
  const bare = byInitial.get('');
  const named = [...byInitial].filter(([initial]) => initial !== '').map(([, counted]) => counted);
  const [sole] = named;
  if (bare && sole && named.length === 1) return [suggestionOf([sole, bare])];
  return [...byInitial.values()].map(counted => suggestionOf([counted]));
}

function suggestionOf(all: readonly Counted[]): Suggestion {
  const sum = (of: (one: Counted) => number) => all.reduce((total, one) => total + of(one), 0);
  const forms = all.flatMap(each => [...each.forms]).sort(([, a], [, b]) => b - a);
  const plain = forms.filter(([form]) => !form.includes('['));
  const longest = (plain.length > 0 ? plain : forms).reduce(
    (best, [form]) => (form.length > best.length ? form : best),
    '',
  );
  return {
    count: sum(one => one.count),
    documents: Math.max(...all.map(one => one.documents)),
    name: longest,
    forms: forms.map(([form]) => form),
    matches: [...new Set(all.flatMap(one => one.matches))],
    contexts: all.flatMap(one => one.contexts).slice(0, MOST_CONTEXTS),
  };
}

function byFrequency(a: Suggestion, b: Suggestion): number {
  return b.count - a.count || (a.name < b.name ? -1 : 1);
}
