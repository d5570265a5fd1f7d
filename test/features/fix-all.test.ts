import { expect, it } from 'vitest';
import { fixAll } from '../../server/src/features/fix-all.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { archiveOf } from '../support/memory-archive.ts';

const BODY = 'The Minister of Velmark received me today and spoke of the harbour at length.\n';

function fixed(text: string, ...named: string[]): string {
  const archive = archiveOf({ '/a/x.telegram': text });
  const document = archive.open.get('/a/x.telegram');
  if (!document) throw new Error('no document');
  return applyEdits(text, fixAll(archive, document, new Set(named)));
}

it('declares no absence unasked', () => expect(fixed(BODY)).toBe(BODY));
