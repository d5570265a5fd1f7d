/** Figures as counts: so many of so many. A share alone would not say whether one document or a hundred changed. */
export type Figures = Readonly<Record<string, readonly [count: number, of: number]>>;

/** Rates of errors: less is better. */
const ERRORS = /false|\.miss/i;

/** What is worse than it was recorded, in words; a figure that isn't there any more is worse. */
export function fallen(recorded: Figures, measured: Figures): readonly string[] {
  return Object.entries(recorded).flatMap(([name, [count, of]]) => {
    const now = measured[name];
    if (!now) return [`${name}: ${count} of ${of}, not measured now`];
    const better = now[0] * of - count * now[1];
    const isWorse = ERRORS.test(name) ? better > 0 : better < 0;
    return isWorse ? [`${name}: ${count} of ${of}, now ${now[0]} of ${now[1]}`] : [];
  });
}
