/** Given names so common that one before another name is nearly always a person's, and whose they can't be told alone; folded. */

const COMMON =
  'aaron abdul abdel abdullah abraham adam adlai adolf adrian ahmad ahmed alan albert alberto aldo alec aleksandr aleksei alexander alexei alexis alfonso ' +
  'alfred ali alice allan allen alvin anastas anatoly anatoliy andre andrei andrew angela angus anita ann anna anne anthony antonio archibald arnold arthur ' +
  'august averell barbara barry benjamin benson bernard bertrand betty bill bob boris bradley brian bruce burke byron carl carlos carlton carol ' +
  'caspar cecil charles charlotte chester chip chris christian christopher clarence clark claude claudia clement clifford clinton clyde cordell craig curtis cyrus ' +
  'dag dan daniel david dean dennis denis desmond diana dick dimitri dirk dmitri don donald dorothy douglas duncan dwight earl ed edgar eduard eduardo edgardo ' +
  'edmund edward edwin eleanor elizabeth ellen elliot elliott ellsworth elmer emil emilio emma enrique eric erich erik ernest ernesto ernst ethel eugene ' +
  'eva evelyn everett felipe felix ferdinand fidel foster francis francisco franco frank franklin franz fred frederick friedrich fritz fyodor gabriel ' +
  'gamal gaston gavin gene geoffrey george georges georgi georgy gerald gerard gerhard giovanni giulio giuseppe gilbert glenn godfrey gordon graham grant ' +
  'gregory guillermo gunther gustav guy habib hamilton hans harlan harold harriet harry hassan heinrich heinz helen helmut henri henry herbert ' +
  'herman hermann hervey homer horace howard hubert hugh hugo humphrey hussein ian ibrahim igor ira irving isaac isabel ivan jack jackson jacob jacques ' +
  'jakob james jan jane janet jaime javier jay jean jeff jefferson jeremy jerome jerry jesse jim jimmy joan joe joel johann johannes john jonathan jorge jose ' +
  'josef joseph joshua josip juan judith jules julian julio julius kamal karl karol katherine keith kenneth kevin klaus konrad konstantin konstantinos kurt ' +
  'kwame lars laura laurence lawrence lee leo leon leonard leonid leopold leslie lester lewis lincoln llewellyn lloyd lois lorenzo louis louise lucien lucius ' +
  'ludwig luis lyndon mahmoud mahmud malcolm manuel marc marcel margaret maria marie mario marion marjorie mark marshall martha martin marvin mary matthew ' +
  'maurice max maxwell mcgeorge melvin michael michel miguel mikhail milton mohamed mohammad mohammed moshe muhammad mustafa myron nancy nathan nathaniel ' +
  'neil nelson nicholas nicolas nicolo nikita nikolai norman oleg oliver olof omar orville oscar otto owen pablo paolo parker pat patricia patrick paul ' +
  'pavel pedro percy perry peter philip philippe phillip pierre pietro rafael ralph ramon randolph raoul raul ray raymond rene reuben rex ricardo richard ' +
  'robert roberto roger roland rolf roman ronald rosa roy rudolf rudolph rufus russell ruth salvador sam samuel sandra sarah sebastian sergei sergey ' +
  'seymour shirley sidney simon spencer stanley stephen steven stewart stuart susan sydney theodor theodore thomas thurgood tibor timothy tom trevor ulrich ' +
  'umberto vasily vasili vernon victor viktor vincent virginia vitaly vladimir vyacheslav wallace walt walter warren wayne wilbur wilfred wilhelm willard ' +
  'william willis willy winfield winston winthrop wladyslaw wolfgang yakov yasser yevgeny yitzhak yuri zachary zbigniew';

const NAMES = new Set(COMMON.split(' '));

export function isCommonGivenName(folded: string): boolean {
  return NAMES.has(folded);
}
