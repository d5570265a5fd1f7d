/** Which Latin letters a Cyrillic letter may stand for, as Russian writes the names of other languages: by their sound. */

/** `letters : usual Latin ones | less usual ones`. What is usual in any language that Russian transcribes is usual here. */
const WESTERN = `
а: a ah aa | o u e au ya he
е: e ae oe eh ie ee ye yo io jo je | a ai ay ei o u i ea eu er et
ё: yo io jo oe e o eu | u i ea
и: i y ee ie ea ii iy yi ih j yj hi | e ei u ey ui ji
ий: i y iy ii ij yj yi
ый: y yi yy i yj
ов: ov ow of off ev
ев: ev ew ef eff ov ow
ёв: yov jow iov ov ow ev ew off
ио: io yo jo
ия: ia iya ya ija ie
о: o oh au eau ow oa aw oo eaux | a u ou ault aud ot
у: u ou oo w ue oe wu | o ow eu
ы: y i ui | u e
э: e ae he eh a ea | u ei
ю: u ue yu iu ju ew io yoo | eu hu you jo
я: ia ya ja a ea iya
й: i y j e ii yi l
ай: ai ay ei ey aj y i ie igh | eye
ей: ei ey ai ay ej eu | a e
ой: oi oy eu oj aeu | ai au
уа: oi wa ua oua | oie
уо: wa wo uo oua
уи: wi ui whi
уэ: we ue whe wa
ие: ie ye ier
ье: ie ier ye
ау: au ow ou aw
оу: o ow oa ou
б: b bh | p
в: v w wh | f ff b
вр: wr vr
г: g h gh gu | kh ch
гз: x
д: d dh gy dy | t th dd
дж: j g dj dg dge dzh xh gi dsch dz zh c
дз: z j zz dz dj
ж: j g zh rz zs ge dj | z s sch sh gi
з: z s zz th | ts x
й: j
к: k c q ck qu ch cq cqu kh cc | g x
кв: qu kw cu kv cw
кс: x ks cks chs cs cc ks
л: l lh gl hl ll lj
м: m
н: n gn kn nh hn nn ny nj
п: p b pp
р: r rh wr hr
с: s c ss sz sc z ce ps se | th sh ts
си: shi si ci
ск: sk sc sch sq x
т: t th tt dt tch | d
ти: ti chi ty thi
ф: f ph v ff gh | th w
х: h kh ch j x | g gh
сс: ss cc sz ce | s
хью: hugh hu
ц: z c ts tz cz tsu zz tc ti | s
ч: ch tch c tsch cz cs tj ci cc tsh ce | t sch tz sh
ш: sh sch ch sz skj sj stj s ci | sk shch sc
щ: shch schtsch szcz chtch stsch sc | sch
`;

/** Besides, of names in the order of the East: Palladius for Chinese, Kholodovich for Korean, and the usual ways for Vietnamese, Lao and Burmese. */
const EASTERN = `
а: a ia
е: e u o eu eo oe uo
и: i e ih y ui
о: o u uo ouo oh
оу: ou u
у: u o oo ou
ы: i u
э: e o ae
ю: u iu yu iou
юй: u yu
я: ia ya a
б: b p
в: w v
г: g k
д: d t
ж: r j zh
жи: ri jih
з: d z gi
зи: gi di
к: k c g q
л: l
м: m
н: n ng nh
п: p b
р: r l rh
с: s x hs
ся: xia hsia sia
ср: sr
т: t th d
ф: ph f p
х: h kh
цз: z j ts tz ch ds
ц: c q ts tz ch
чж: zh ch tch tsch
ч: ch tr j q
ш: sh s sch ch
ши: shi shih chi
й: i y
`;

export interface Spelling {
  readonly latin: string;
  /** How far it is from usual. */
  readonly cost: number;
}

export type Spellings = ReadonlyMap<string, readonly Spelling[]>;

function read(table: string): Spellings {
  const into = new Map<string, Spelling[]>();
  for (const line of table.trim().split('\n')) {
    const [letters = '', rest = ''] = line.split(':');
    const own = into.get(letters) ?? [];
    rest.split('|').forEach((part, cost) => {
      for (const latin of part.trim().split(' ')) {
        if (latin !== '' && own.every(known => known.latin !== latin)) own.push({ latin, cost });
      }
    });
    into.set(letters, own);
  }
  return into;
}

/** Read at the first Cyrillic name: a start needs none. */
let western: Spellings | undefined;
let eastern: Spellings | undefined;

export const westernSpellings = (): Spellings => (western ??= read(WESTERN));
export const easternSpellings = (): Spellings => (eastern ??= read(EASTERN));

/** More Cyrillic letters than these never stand for one sound. */
export const LONGEST_SOUND = 3;
