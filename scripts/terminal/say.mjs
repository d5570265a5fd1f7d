/** What the scripts print: one line a step, with its time, and plain sentences where something can't go on. */

/** A failure that its message explains: printed alone, without a stack. */
export class Trouble extends Error {}

const REMINDER_MS = 10_000;

/** Runs a step under its title. `work` may return a short remark (`12 tests`), which is printed beside the time. */
export async function step(title, work) {
  const started = Date.now();
  const lively = process.stdout.isTTY === true && !process.env['CI'];
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`;
  if (lively) process.stdout.write(`… ${title}`);
  else console.log(`… ${title}`);
  const reminder = lively
    ? setInterval(() => process.stdout.write(`\r… ${title} (${seconds()})`), 1000)
    : setInterval(() => console.log(`  still at it (${seconds()})`), REMINDER_MS);
  const end = (mark, remark) => {
    clearInterval(reminder);
    console.log(`${lively ? '\r\u001b[2K' : ''}${mark} ${title} (${remark ? `${remark}, ` : ''}${seconds()})`);
  };
  try {
    const remark = await work();
    end('✓', typeof remark === 'string' ? remark : '');
    return remark;
  } catch (error) {
    end('✗', '');
    throw error;
  }
}

/** The outermost function of a script: troubles end it with their sentence, anything else with its stack. */
export async function main(work) {
  try {
    const code = await work();
    if (typeof code === 'number') process.exitCode = code;
  } catch (error) {
    console.error(error instanceof Trouble ? error.message : error);
    process.exitCode = 1;
  }
}
