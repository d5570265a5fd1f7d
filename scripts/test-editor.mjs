/** `npm run test:editor`, `npm run test:browser`: the tests in a real editor, in the ways that are named (all without names). */
import { buildSuite } from './editor/build-suite.mjs';
import { WAYS } from './editor/run-suite.mjs';
import { prepare } from './terminal/prepare.mjs';
import { main, step, Trouble } from './terminal/say.mjs';

await main(async () => {
  const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(WAYS);
  for (const name of names) {
    if (!(name in WAYS)) throw new Trouble(`There is no “${name}”: ${Object.keys(WAYS).join(', ')} are known.`);
  }
  await prepare();
  await step('Bundling the tests', buildSuite);
  let failed = false;
  for (const name of names) {
    console.log(`\nThe extension, ${name}:`);
    if ((await WAYS[name]()) !== 0) failed = true;
  }
  return failed ? 1 : 0;
});
