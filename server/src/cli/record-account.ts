/** A record in words, for a person at a terminal. Who wants all of it asks for `--format json`. */
import type { PersonRecord, EntryRecord } from '../export/record.ts';
import type { State } from '../facts/facts.ts';
import { paint } from './colors.ts';

export function accountOf(record: EntryRecord, colored: boolean): string {
  const { bold, faint, yellow } = paint(colored);
  const lines = [bold(`${record.file}${record.entry > 0 ? ` (entry ${record.entry + 1})` : ''}`)];
  const say = (name: string, value: string | null | undefined) => {
    if (value) lines.push(`  ${faint(name.padEnd(13))}${value.replace(/\s+/g, ' ')}`);
  };
  say('title', record.title?.text);
  say('type', record.kind ? `${record.type} (${record.kind})` : record.type);
  say('date', record.date ? `${record.date.edtf ?? 'no certain day'}: ${record.date.text}` : state(record.dateState));
  say('time', record.time?.text);
  say('place', record.place?.text);
  say('from', record.sender && person(record.sender));
  say('to', record.recipient && person(record.recipient));
  say('signed', record.signatures.map(person).join('; ') || state(record.signatureState));
  say('participants', record.participants.map(person).join('; '));
  say('sections', record.sections.map(section => section.label).join(' · '));
  for (const { severity, message } of record.diagnostics) lines.push(`  ${yellow(severity.padEnd(13))}${message}`);
  return `${lines.join('\n')}\n`;
}

function person({ text, official }: PersonRecord): string {
  return official ? `${text} [${official}]` : text;
}

function state(value: State): string {
  switch (value) {
    case 'present':
      return 'present';
    case 'declared-absent':
      return 'none, and the document says so';
    case 'absent':
      return 'none found';
  }
}
