/** Everyday forms of given names: `Bob` is Robert, `Llewellyn` may be `Tommy` only where somebody lists it. */

const GROUPS = [
  'robert bob bobby rob robt',
  'william bill billy will wm willy',
  'john jack johnny jno',
  'james jim jimmy jas',
  'richard dick dickie rick',
  'edward ed eddie ted teddy ned',
  'thomas tom tommy thos',
  'joseph joe',
  'charles charlie chuck chas chip',
  'henry harry hank',
  'harold hal harry',
  'michael mike',
  'david dave',
  'daniel dan',
  'samuel sam',
  'george geo',
  'theodore ted teddy',
  'walter walt',
  'lawrence larry',
  'laurence larry',
  'francis frank',
  'frederick fred freddie frederic',
  'frederic fred',
  'alfred al fred',
  'albert al bert',
  'alexander alex alec sandy aleksandr',
  'andrew andy',
  'anthony tony',
  'arthur art',
  'benjamin ben',
  'donald don',
  'douglas doug',
  'eugene gene',
  'gerald gerry jerry',
  'gregory greg',
  'leonard len leo',
  'lewis lew louis',
  'matthew matt',
  'maxwell max',
  'nathaniel nat nate',
  'nicholas nick',
  'patrick pat',
  'peter pete',
  'philip phil phillip',
  'raymond ray',
  'ronald ron',
  'stephen steve steven',
  'stanley stan',
  'stuart stu stewart',
  'vincent vince',
  'winthrop win',
  'kenneth ken',
  'franklin frank',
  'christian chris',
  'christopher chris',
  'mcgeorge mac',
  'abram abe abraham',
  'leslie les',
  'melvin mel',
  'elliot elliott',
  'jeffrey jeff',
  'timothy tim',
  'martin marty',
  'norman norm',
  'roger rog',
  'elizabeth liz betty',
  'katherine kate kathy catherine',
  'margaret peggy maggie',
  'dorothy dot',
  'geoffrey jeffrey',
  'zbigniew zbig',
  'averell ave',
  'lyndon lyn',
  'hubert hub',
  'clifford cliff',
  'sargent sarge',
  'ernesto che',
  'abdel abdul abd abdal abdol',
];

const GROUPS_OF = new Map<string, number[]>();
GROUPS.forEach((line, group) => {
  for (const name of line.split(' ')) GROUPS_OF.set(name, [...(GROUPS_OF.get(name) ?? []), group]);
});

export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  const groups = GROUPS_OF.get(a);
  return groups !== undefined && (GROUPS_OF.get(b)?.some(group => groups.includes(group)) ?? false);
}

export function hasEverydayForms(folded: string): boolean {
  return GROUPS_OF.has(folded);
}
