/** The form of an entry without regard to its title: the signs that tell a telegram from a letter or a record. */
import type { EntryTree } from '../syntax/tree.ts';
import type { EntryType, SignatureFact } from './facts.ts';

export interface Form {
  readonly salutation: boolean;
  readonly valediction: boolean;
  /** A teletype's or wire's own lines: a date-time group, `FM`, a service line, Spec. No. */
  readonly wired: boolean;
  /** The telegram's number fused to the first paragraph (`1183. Orlov called.`). */
  readonly fusedNumber: boolean;
  readonly participants: boolean;
  readonly present: boolean;
  readonly subject: boolean;
  readonly addressed: boolean;
  readonly turns: number;
  readonly narrated: number;
  readonly signed: boolean;
  /** A bare surname, with or without a date before it, closes it. */
  readonly bareSignature: boolean;
  readonly clockTime: boolean;
  readonly clockRange: boolean;
  readonly fromHead: boolean;
}

export function readForm(tree: EntryTree, signatures: readonly SignatureFact[]): Form {
  const main = tree.parts[0];
  const head = tree.blocks.slice(0, main?.body ?? 0);
  const body = tree.blocks.slice(main?.body ?? 0, main?.close ?? 0);
  const close = tree.blocks.slice(main?.close ?? 0, main?.to ?? 0);
  const keys = head.flatMap(({ node }) => (node.kind === 'key' ? [node] : []));
  const keyWords = keys.map(key => tree.text.slice(key.name[0], key.name[1]).toLowerCase());
  const dates = head.flatMap(({ node }) => (node.kind === 'date-line' ? [node] : []));
  const first =
    body.find(({ node }) => node.kind !== 'furniture' && node.kind !== 'page' && node.kind !== 'omission')?.paragraph
      .flat ?? '';
  const own = signatures[0];
  return {
    salutation: body.slice(0, 2).some(({ node }) => node.kind === 'salutation'),
    valediction: close.some(({ node }) => node.kind === 'valediction'),
    wired:
      keyWords.some(word => word === 'fm') ||
      dates.some(({ date }) => date.form === 'dtg') ||
      head.some(
        ({ node }) =>
          node.kind === 'head' &&
          node.pieces.some(
            piece =>
              piece.kind === 'service-line' ||
              piece.kind === 'date-time-group' ||
              piece.kind === 'part' ||
              /^spec/i.test(piece.value ?? ''),
          ),
      ),
    fusedNumber: FUSED.test(first) && !/^1\./.test(first),
    participants: keys.some(key => key.key === 'participants') && !keyWords.some(word => /present/.test(word)),
    present: keyWords.some(word => /present|anwesend|присутств|attend/.test(word)),
    subject: keys.some(key => key.key === 'subject'),
    addressed: keys.some(key => key.key === 'to') || keys.some(key => key.key === 'from'),
    turns: body.filter(({ node }) => node.kind === 'turn').length,
    narrated: body.filter(({ node }) => node.kind === 'narrated' && node.what === 'person').length,
    signed: signatures.length > 0,
    bareSignature: own !== undefined && /^\S+$/.test(own.text.trim()),
    clockTime: dates.some(({ date }) => date.time !== null && date.time.to === null),
    clockRange: dates.some(({ date }) => date.time?.to != null),
    fromHead: keys.length > 0,
  };
}

/** A cable's number, or its series and number, before the first sentence. */
const FUSED =
  /^(?:\d{1,6}\.(?:\[\d+\])?\s+(?=["“(]?\p{Lu})|(?:Secto|Tosec|Delga|Gadel|Polto|Topol|Todep|Dulte|Tedul|Cahto|Tocah|Hakto|Tohak|Usun|Noforn|Cap|CAP|WH|CINCPAC|DEF|JCS|Ecato|Toeca|Nusup|Actor|Kissto|Dipto|Supnu|Limdis|Embtel|Deptel|Niact|Depcirtel|Circular|No\.|Nr\.|Unnumbered)[ .]\s?[\p{Lu}]?[–—-]?\d*)/u;

/** The type that the form alone gives, or null where nothing in it decides. */
export function typeByForm(form: Form): EntryType | null {
  if (form.wired) return 'telegram';
  if (form.participants) return 'conversation';
  if (form.present) return 'minutes';
  if (form.salutation) return form.fusedNumber ? 'telegram' : form.addressed && form.subject ? 'memorandum' : 'letter';
  if (form.fusedNumber) return 'telegram';
  if (form.addressed && !form.bareSignature) return 'memorandum';
  if (form.turns >= 4 && !form.bareSignature) return 'conversation';
  if (form.clockRange && !form.bareSignature) return 'conversation';
  if (form.valediction) return 'letter';
  if (form.bareSignature && (form.clockTime || form.signed)) return 'telegram';
  if (form.subject && !form.signed) return 'memorandum';
  if (form.narrated >= 3 && !form.signed) return 'conversation';
  return null;
}
