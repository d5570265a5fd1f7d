/** Stand-in for `dates/` until it is there. */
export interface Bounds {
  readonly first: string;
  readonly last: string;
}

const PART = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?[?~%]?$/;

export function boundsOf(edtf: string): Bounds | null {
  const [a, b, c] = edtf.split('/');
  if (c !== undefined || a === undefined) return null;
  if (b !== undefined) {
    const first = a === '' || a === '..' ? '0000-01-01' : one(a)?.first;
    const last = b === '' || b === '..' ? '9999-12-31' : one(b)?.last;
    return first !== undefined && last !== undefined && first <= last ? { first, last } : null;
  }
  return one(a);
}

function one(text: string): Bounds | null {
  const match = PART.exec(text);
  if (!match?.[1]) return null;
  const year = match[1];
  const month = match[2] === 'XX' ? undefined : match[2];
  const day = match[3] === 'XX' ? undefined : match[3];
  if (month && (month < '01' || month > '12')) return null;
  const last = month ? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() : 31;
  if (day && (Number(day) < 1 || Number(day) > last)) return null;
  return {
    first: `${year.replace(/X/g, '0')}-${month ?? '01'}-${day ?? '01'}`,
    last: `${year.replace(/X/g, '9')}-${month ?? '12'}-${day ?? String(last).padStart(2, '0')}`,
  };
}
