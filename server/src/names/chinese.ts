/** Wade–Giles and Pinyin under one key: `Chou En-lai` and `Zhou Enlai`, `Mao Tse-tung` and `Mao Zedong`. */

/** Applied to the whole folded name: both systems merge what only an apostrophe or voicing tells apart. */
const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/oo/g, 'u'],
  [/hs/g, 'x'],
  [/(?:tz|ts|ss(?=u)|z(?!h)|c(?!h))/g, 'Z'],
  [/(?:zh|ch|j|q)/g, 'C'],
  [/b/g, 'p'],
  [/d/g, 't'],
  [/g(?=[aeiou])/g, 'k'],
  [/ung/g, 'ong'],
  [/yen/g, 'yan'],
  [/ien/g, 'ian'],
  [/ieh/g, 'ie'],
  [/([aeiou])h(?![aeiou])/g, '$1'],
  [/(?:Zu|Ze|Zi)(?=$|[A-Z])/g, 'Zi'],
  [/ih/g, 'i'],
  [/uei/g, 'ui'],
  [/yu(?=[^aeiou]|$)/g, 'yu'],
  [/(?<=[a-zA-Z])uo/g, 'o'],
  [/yi/g, 'i'],
  [/erh/g, 'er'],
  [/Ze/g, 'Zi'],
];

export function chineseKey(folded: string): string {
  return REWRITES.reduce((word, [pattern, by]) => word.replace(pattern, by), folded);
}

/** How French and German write the sounds, before all else. */
const FRENCH: readonly (readonly [RegExp, string])[] = [
  [/(?<!t)ch/g, 'sh'],
  [/tch/g, 'ch'],
  [/ou(?=[aeni])/g, 'u'],
  [/iou/g, 'iu'],
  [/si(?=[aeou])/g, 'xi'],
];
const GERMAN: readonly (readonly [RegExp, string])[] = [
  [/tsch/g, 'ch'],
  [/sch/g, 'sh'],
  [/ds/g, 'z'],
  [/j/g, 'y'],
];

/** Of a word in a text, which may be written by any of these systems. */
export function chineseKeys(folded: string): readonly string[] {
  const plain = chineseKey(folded);
  if (!/[cdsj]|ou/.test(folded)) return [plain];
  const by = (rules: typeof FRENCH) =>
    chineseKey(rules.reduce((word, [pattern, letters]) => word.replace(pattern, letters), folded));
  return [...new Set([plain, by(FRENCH), by(GERMAN)])];
}

/** First syllables under which a name can be Chinese at all, as keys: the common surnames. */
const SURNAMES =
  'zhou mao deng lin liu peng chen zhu jiang chiang song soong kung kong wang huang qiao chiao ji chi yeh ye li zhang chang hua ' +
  'geng keng dong tung tong tang he ho luo lo xu hsu zhao chao wu yang hu sun zeng tseng xie hsieh han tsai cai pu po bo kang gu koo ku';

/** Made at the first question: a start needs none. */
let keys: ReadonlySet<string> | undefined;

export function mayBeChinese(surname: string): boolean {
  if (surname.length > 6) return false;
  const surnames = (keys ??= new Set(SURNAMES.split(' ').map(chineseKey)));
  return chineseKeys(surname).some(key => surnames.has(key));
}
