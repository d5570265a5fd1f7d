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

/** First syllables under which a name can be Chinese at all, as keys: the common surnames. */
const SURNAMES =
  'zhou mao deng lin liu peng chen zhu jiang chiang song soong kung kong wang huang qiao chiao ji chi yeh ye li zhang chang hua ' +
  'geng keng dong tung tong tang he ho luo lo xu hsu zhao chao wu yang hu sun zeng tseng xie hsieh han tsai cai pu po bo kang gu koo ku';

/** Made at the first question: a start needs none. */
let keys: ReadonlySet<string> | undefined;

export function mayBeChinese(surname: string): boolean {
  return surname.length <= 6 && (keys ??= new Set(SURNAMES.split(' ').map(chineseKey))).has(chineseKey(surname));
}
