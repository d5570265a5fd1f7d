/** Lets a suite run in an open page: passes its lines on and resolves to its exit code. */
import { createWriteStream } from 'node:fs';
import { format } from 'node:util';

/** How a suite's own lines begin; everything else that the editor logs goes to a file. */
const SUITE_TAG = '@| ';

const TIMED_OUT = 74;
const CRASHED = 75;

export async function awaitTests(page, address, { log, picture, limitMs }) {
  const file = createWriteStream(log, { flags: 'a' });
  const ended = new Promise((resolve, reject) => {
    page.on('crash', () => {
      console.error('The page of the editor crashed.');
      resolve(CRASHED);
    });
    const limit = setTimeout(() => {
      console.error(`The suite did not end within ${limitMs / 1000} s: see ${picture} and ${log}.`);
      page.screenshot({ path: picture }).then(() => resolve(TIMED_OUT), reject);
    }, limitMs);
    page
      .exposeFunction('codeAutomationExit', code => {
        clearTimeout(limit);
        resolve(code);
      })
      .catch(reject);
  });
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    for (const line of format(...args).split('\n')) {
      if (line.startsWith(SUITE_TAG)) console.log(line.slice(SUITE_TAG.length));
      else file.write(`${type}: ${line}\n`);
    }
  });
  await page.goto(address);
  const code = await ended;
  await new Promise(resolve => file.end(resolve));
  return code;
}
