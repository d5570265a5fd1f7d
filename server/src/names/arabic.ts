/** Arabic and Persian names, whose vowels and throat sounds every language writes otherwise: `Qadhafi`, `Gaddafi`, `Kadhafi`. */

const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|ch/g, 'S'],
  [/kh|gh|[qkgc]/g, 'K'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ou(?=a)/g, 'w'],
  [/[ae][iy]/g, 'E'],
  [/e$|h$/g, ''],
  [/u?w(?=[aiu])|[uo]+/g, 'u'],
  [/[eiy]+/g, 'i'],
  [/z/g, 's'],
  [/([a-zA-Z])\1+/g, '$1'],
];

export function arabicKey(folded: string): string {
  return REWRITES.reduce((word, [pattern, by]) => word.replace(pattern, by), folded);
}

/** Words by which a listed name shows that it is Arabic, Persian or Turkish, as keys. */
const SIGNS =
  'abd abdul abdel abdal abdol abdullah abdallah ibn bin abu muhammad mohammad mohamed mahmud mahmoud ahmad ahmed ali hasan hassan husayn hussein ' +
  'hosein saddam anwar gamal jamal fuad fouad khalid khaled salah saleh salih shukri muammar moammar fazlollah reza amir abbas ibrahim ismail yusuf yusef ' +
  'omar umar uthman osman said saud faisal faysal talal nuri kamal kemal kamil hafiz hafez habib rashid rashad mustafa tawfiq zakaria sharif asad ' +
  'ayatollah ruhollah iraj jafar ardeshir mansur nasrollah karim rahim latif aziz hamid hamed sulaiman suleiman mahdi mehdi';

/** Made at the first question: a start needs none. */
let keys: ReadonlySet<string> | undefined;

export function mayBeArabic(words: readonly string[]): boolean {
  return words.some(
    word => word.length > 2 && (keys ??= new Set(SIGNS.split(' ').map(arabicKey))).has(arabicKey(word)),
  );
}
