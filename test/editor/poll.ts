/** Looks again and again until something is so: what an editor does by and by can be waited for in no other way. */
const LIMIT_MS = 15_000;
const PAUSE_MS = 20;

/** Resolves to what `look` gives once it gives something; `wanted` says what was waited for, `seen` what was there instead. */
export async function until<Seen>(
  wanted: string,
  look: () => Seen | null | undefined | false | Promise<Seen | null | undefined | false>,
  seen: () => unknown = () => '',
): Promise<Seen> {
  const end = Date.now() + LIMIT_MS;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited for ${wanted}; seen: ${JSON.stringify(seen())}`);
    await new Promise(resolve => {
      setTimeout(resolve, PAUSE_MS);
    });
  }
}
