/** Says plainly when Node is too old, before anything fails for that reason. */
import { Trouble } from './say.mjs';

const NEEDED = [20, 19];

export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  throw new Trouble(`Cablegram needs Node ${NEEDED.join('.')} or newer, and this is ${version}: install a newer Node.`);
}
