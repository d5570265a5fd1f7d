/** Words that make the name before them that of a thing: `Kennedy Library`, `Byrd Amendment`, `Parsons Company`. */

const THINGS = new Set(
  (
    'library papers act acts amendment amendments doctrine foundation company co corporation corp inc ltd institute institution ' +
    'university college school hospital museum street avenue road square boulevard park hall hotel building tower center centre bridge dam river lake bay mount ' +
    'mountain mountains island islands airport airfield airbase base fort camp province county city town district ' +
    'award prize medal fellowship scholarship lecture fund trust bank brothers bros sons associates partners publishing ' +
    'aircraft corporation motors motor oil steel airlines lines shipyard theater theatre stadium ' +
    'presidential project house aviv bill resolution ' +
    'canal strait straits gulf peninsula glacier cape stadium barracks arsenal laboratory laboratories ' +
    'round class destroyer cruiser submarine'
  ).split(' '),
);

/** What is a person's even so: `Bundy Files`, `Nixon Administration`, `Diem regime`. */
const NAMESAKES = new Set(
  'uss hms hmas ss mv rms usns uscgc usnsv viet fort mount mt lake port cape camp point san santa saint rue calle avenida'.split(
    ' ',
  ),
);

export function isThing(folded: string): boolean {
  return THINGS.has(folded);
}

/** A word before a name that makes it a ship's, a place's or a movement's: `USS Orlov`, `Fort Kestner`. */
export function marksThing(folded: string): boolean {
  return NAMESAKES.has(folded);
}
