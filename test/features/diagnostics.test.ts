import { expect, it } from 'vitest';
import { withOpen, withAuthority, emptyArchive } from '../../server/src/archive/archive.ts';
import { archiveDiagnosticsOf, diagnosticsOf } from '../../server/src/features/diagnostics.ts';
import { buildAuthority } from '../../server/src/officials/authority.ts';
import { parseAuthority } from '../../server/src/officials/parse-authority.ts';
import { slice } from '../../server/src/text/span.ts';
import { archiveOf, OFFICIALS } from '../support/memory-archive.ts';

const BODY = 'The Minister of Velmark received me today and spoke of the harbour at length.\n\nBRENNO\n\n';

it('places are those of the file, and an edit of one entry leaves those of another', () => {
  const text = `# One\n\n${BODY}# Two\n\n4 November 1962\n\n${BODY}`;
  const archive = archiveOf({ '/a/x.telegram': text });
  const found = (edited: string) => {
    const document = withOpen(archive, '/a/x.telegram', edited).open.get('/a/x.telegram');
    return document ? diagnosticsOf(document).map(({ code, span }) => [code, slice(edited, span)]) : null;
  };
  expect(found(text)).toEqual([['undated', 'One']]);
  expect(found(text.replace('4 November 1962', ''))).toEqual([
    ['undated', 'One'],
    ['undated', 'Two'],
  ]);
  expect(found(text.replace('# One\n', '# One\n\n[undated]\n'))).toEqual([]);
});

it('nobody is resolved for them', () => {
  const file = parseAuthority(OFFICIALS, '/a/officials.yaml');
  const archive = withOpen(withAuthority(emptyArchive(['/a']), file.file, file), '/a/x.telegram', BODY);
  const { names } = buildAuthority([file]);
  const asked: string[] = [];
  names.words.get = word => void asked.push(word);
  const document = archive.open.get('/a/x.telegram');
  expect(document && diagnosticsOf(document).length).toBe(1);
  expect(asked).toEqual([]);
});

it('what stands around a document is looked at apart from it', () => {
  const archive = archiveOf({ '/a/x.telegram': BODY });
  const document = archive.open.get('/a/x.telegram');
  expect(document && archiveDiagnosticsOf(archive, document)).toEqual([]);
});
