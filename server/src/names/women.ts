/** Given names of women, by which an entry that is nothing but a name shows that a lady's honorific may be hers. */

const NAMES =
  'alexandra aleksandra alva alice ana angela angie anna anne annie barbara benazir betty carol catherine charlotte christine clare clara claudia condoleezza corazon dolores dorothy edith eleanor ' +
  'elena elisabeth elizabeth ellen emma ekaterina jekaterina katerina erica ernestine esther ethel eugenie eva evita florence frances francoise galina geraldine gertrud gertrude golda grace gro ' +
  'hanna hannah hedwig helen helene helga hilda hilde imelda indira irene irina isabel jane janet jeane jeanne jennie joan judith julia juliana karen katharina kathleen laura lena lenore ' +
  'lidia louise lucy ludmila lyudmila madeleine magda mamie margaret margarete maria marie marija marina martha mary mathilde maureen natalia nadezhda nina nadia olga oveta patricia pauline ' +
  'perle raisa rosa rose rosalynn ruth sarah shirley simone sirimavo sofia sonia sophie susan svetlana tamara tatiana teresa therese ursula valentina vera victoria vijaya vilma violeta virginia wilhelmina yekaterina zinaida';

/** Made at the first question: a start needs none. */
let names: ReadonlySet<string> | undefined;

export function isWomansName(folded: string): boolean {
  return (names ??= new Set(NAMES.split(' '))).has(folded);
}
