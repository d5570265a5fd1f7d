/** `npm run package`: one `.vsix` that holds what runs and nothing else. */
import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { prepare } from './terminal/prepare.mjs';
import { ROOT } from './terminal/run-command.mjs';
import { main } from './terminal/say.mjs';
import { packVsix } from './editor/pack-vsix.mjs';

await main(async () => {
  await prepare({ always: true });
  const vsix = await packVsix(join(ROOT, 'cablegram.vsix'));
  console.log(`${relative(process.cwd(), vsix)}: ${Math.round(statSync(vsix).size / 1024)} kB`);
});
