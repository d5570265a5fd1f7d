/** Words that stand before a name without being part of it, folded, in the languages of the archives. */

/**
 * `man` and `woman` say whom they address, `person` doesn't; `rank` is military, `noble` a style of birth, church or
 * crown, `office` a public office, `rankpart` a word that is a title only beside one (`Deputy`, `Rear`).
 */
export type Honorific = 'man' | 'woman' | 'person' | 'rank' | 'noble' | 'office' | 'part';

const WORDS: Readonly<Record<Honorific, string>> = {
  man:
    'mr mister messrs monsieur mm messieurs herr herrn herren senor senores don signor signore sig esq mstr ' +
    'gospodin gospodina gospodinu gospodinom gn pan gentleman agha aga pasha bey effendi sayyid sayed seyyid hajj haji ustaz sidi',
  woman:
    'mrs miss ms mme mmes madame madam mademoiselle mlle frau fraulein senora senorita dona signora signorina ' +
    'lady dame queen princess empress duchess countess baroness gospozha begum sister',
  person:
    'comrade comrades tovarishch tovarishcha tovarishchu tovarishchem tov tt camarade camarades genosse genossen genossin tovarischa tovarischu companero companera camarada ' +
    'dr doctor doktor drs prof professor profesor professeur rev reverend hon honorable honourable rt excellency ' +
    'excellencies he exc ing lic eng citizen dear friend colleague u daw dato tun tunku uncle',
  rank:
    'general generals generale generalen generala generalu generalom gen lieutenant lieut lt colonel colonels col major maj captain capt cpt admiral adm ' +
    'vadm radm brigadier brig commander cdr cmdr commodore marshal marshall fieldmarshal generalissimo sergeant sgt ' +
    'corporal private ensign oberst obersten hauptmann marschall marschalls feldmarschall generalfeldmarschall generaloberst grossadmiral reichsmarschall marshalu marshalom polkovnika admiralgeneral polkovnik mayor marshala marechal colonello',
  noble:
    'sir lord king kings emperor shah sultan emir amir prince duke earl count baron viscount marquis marquess sheikh ' +
    'shaikh shaykh imam pope cardinal archbishop bishop monsignor msgr father patriarch rabbi ayatollah mullah ' +
    'crown graf grafen grafin freiherr freiherrn frhr furst fursten prinz prinzen konig konigs kaiser kaisers erzbischof erzbischofs grafa grafu grafom knyaz knyazya knyazyu korol korolya korolyu korolem roi reina rey tsar czar sharif sherif aga khan maharaja nawab ' +
    'majesty highness venerable rajah',
  office:
    'president presidents presidente prasident secretary secretaries sec secy secdef secstate ambassador ambassadors ' +
    'amb ambassadeur botschafter botschafters embajador posol posla poslu poslom prezident prezidenta prezidentu prezidentom kantsler kantslera kantsleru kantslerom premerministr ministr ministra ministru ministrom prasidenten prasidents bundeskanzlers ministerprasident ministerprasidenten premierminister reichsminister reichsministers aussenministers generalsekretars minister ministers ministre ministro premier premiers ' +
    'chancellor kanzler bundeskanzler reichskanzler chancelier canciller senator senators sen congressman congressmen ' +
    'congresswoman representative rep governor governors gov chairman chairmen chair director directors dir chief consul ' +
    'consuls konsul charge counselor counsellor counselors commissioner judge justice attorney speaker mayor delegate administrator ' +
    'legate envoy gesandter gesandte staatssekretar aussenminister staatsminister undersecretary officer cochairman ' +
    'treasurer comptroller controller leader spokesman adviser advisor aide candidate democrat republican ' +
    'inspector superintendent dictator nuncio president-elect presidentelect secretarydesignate ambassadordesignate ' +
    'elect designate interpreter translator solicitor producer correspondent author editor ' +
    'marshalltito fm pm vp dci ministerpresident generalsekretar',
  part:
    'vice deputy assistant asst under acting foreign prime first second third chief rear lieutenant attorney minister ' +
    'interim former ex special executive associate principal senior junior major brigadier air field fleet flight wing group ' +
    'staff inspector postmaster quartermaster governor party naval military press commercial political economic air personal private state defense treasury',
};

const KINDS = new Map<string, Honorific>();
for (const kind of ['part', 'office', 'noble', 'rank', 'person', 'woman', 'man'] as const) {
  for (const word of WORDS[kind].split(' ')) KINDS.set(word, kind);
}

export function honorificOf(folded: string): Honorific | null {
  return KINDS.get(folded) ?? null;
}

/** True where the word goes with the name in one span (`Comrade Mikoyan`, `General Taylor`): offices don't. */
export function belongsToName(kind: Honorific): boolean {
  return kind === 'man' || kind === 'woman' || kind === 'person' || kind === 'rank' || kind === 'noble';
}
