/** What has to be undone when a script ends, however it ends: by itself, by Ctrl-C or by an error. */

const undoings = new Set();
let watching = false;

/** Registers synchronous work for the end and returns a function that does it now, once. */
export function atEnd(undo) {
  watch();
  const once = () => {
    if (undoings.delete(once)) undo();
  };
  undoings.add(once);
  return once;
}

/** Resolves at the first Ctrl-C (or SIGTERM, SIGHUP); a second one ends the process at once. */
export function untilInterrupted() {
  watch();
  return new Promise(resolve => waiting.push(resolve));
}

const waiting = [];

function watch() {
  if (watching) return;
  watching = true;
  process.on('exit', () => {
    for (const undo of [...undoings].reverse()) undo();
  });
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ]) {
    process.on(signal, () => {
      if (waiting.length === 0) process.exit(128 + number);
      for (const resolve of waiting.splice(0)) resolve();
    });
  }
}
