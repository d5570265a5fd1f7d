/** An official who is to be written into an authority file, and how his entry looks there. */
import type { Identifier, Office } from './official.ts';
import { yamlText } from './yaml-text.ts';

export interface NewOfficial {
  readonly id: string;
  readonly name: string;
  readonly forms: readonly string[];
  readonly born: string | null;
  readonly died: string | null;
  readonly offices: readonly Office[];
  readonly note: string | null;
  readonly sameAs: readonly Identifier[];
  readonly source: string | null;
}

/** The lines of the entry, without the list's own indent: the first begins with its dash. */
export function linesOf(official: NewOfficial): readonly string[] {
  const fields = [
    `id: ${yamlText(official.id)}`,
    `name: ${yamlText(official.name)}`,
    ...(official.forms.length > 0 ? [`forms: [${official.forms.map(form => yamlText(form, true)).join(', ')}]`] : []),
    ...(official.born ? [`born: ${dateText(official.born)}`] : []),
    ...(official.died ? [`died: ${dateText(official.died)}`] : []),
    ...officeLines(official.offices),
    ...(official.note ? [`note: ${yamlText(official.note)}`] : []),
    ...(official.sameAs.length > 0 ? [`sameAs: ${identifiersText(official.sameAs)}`] : []),
    ...(official.source ? [`source: ${yamlText(official.source)}`] : []),
  ];
  return fields.map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`));
}

/** The key and the list below it. */
function officeLines(offices: readonly Office[]): readonly string[] {
  return offices.length > 0
    ? ['offices:', ...offices.flatMap(office => officeItem(office).map(line => `  ${line}`))]
    : [];
}

/** One item of the list of offices. */
export function officeItem({ title, from, to }: Office): readonly string[] {
  return [
    `- title: ${yamlText(title)}`,
    ...(from ? [`  from: ${dateText(from)}`] : []),
    ...(to ? [`  to: ${dateText(to)}`] : []),
  ];
}

export function identifiersText(sameAs: readonly Identifier[]): string {
  return `{ ${sameAs.map(({ key, value }) => `${key}: ${yamlText(value, true)}`).join(', ')} }`;
}

/** A day as people write it in these files; every YAML reader sees what is meant. */
export function dateText(edtf: string): string {
  return /^\d{4}(?:-\d\d){0,2}$/.test(edtf) ? edtf : JSON.stringify(edtf);
}
