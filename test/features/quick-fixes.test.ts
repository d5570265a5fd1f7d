import { expect, it } from 'vitest';
import { quickFixesAt } from '../../server/src/features/quick-fixes.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { archiveOf } from '../support/memory-archive.ts';

const BODY = 'The Minister of Velmark received me today and spoke of the harbour at length.\n\nBRENNO\n';

function fixes(text: string, file = '/a/b/x.telegram', others: Record<string, string> = {}) {
  const archive = archiveOf({ ...others, [file]: text });
  const document = archive.open.get(file);
  if (!document) throw new Error('no document');
  return quickFixesAt(archive, document, [0, 1], '.cablegram.yaml');
}

it('case 22, case 23: a rule is turned off in the nearest settings, and the title says where', () => {
  const where = (others: Record<string, string>) => fixes(BODY, undefined, others).at(-1);
  expect(where({})?.change.file).toBe('/a/b/.cablegram.yaml');
  const found = where({ '/a/.cablegram.yaml': 'type: letter\n' });
  expect(found?.change.file).toBe('/a/.cablegram.yaml');
  expect(found?.title).toBe('Turn undated off in a/.cablegram.yaml, for this folder and those below it');
});

it('a finding is made milder by one step in the same settings', () => {
  const milder = fixes(BODY).find(({ title }) => title.startsWith('Show undated as information in '));
  expect(milder?.change.file).toBe('/a/b/.cablegram.yaml');
  const settings = milder ? applyEdits('', milder.change.edits) : '';
  expect(settings).toBe('rules:\n  undated: information\n');
  const again = fixes(BODY, undefined, { '/a/b/.cablegram.yaml': settings }).map(({ title }) => title);
  expect(again).toContain('Show undated as hint in b/.cablegram.yaml, for this folder and those below it');
  const hint = fixes(BODY, undefined, { '/a/b/.cablegram.yaml': 'rules:\n  undated: hint\n' });
  expect(hint.filter(({ title }) => title.startsWith('Show'))).toEqual([]);
});

it('silence on a line ends the finding and begins none', () => {
  const silence = fixes(BODY).find(({ title }) => title.startsWith('Silence'));
  const text = silence ? applyEdits(BODY, silence.change.edits) : BODY;
  expect(text).toBe(BODY.replace('length.', 'length. {>>cablegram-ignore undated<<}'));
  expect(fixes(text)).toEqual([]);
});

it('nothing is written into settings that can’t be read', () => {
  const all = fixes(BODY, undefined, { '/a/.cablegram.yaml': 'rules: "off\n' });
  expect(all.map(({ title }) => title)).toEqual([
    'Insert [undated]: the document has no date',
    'Silence undated on this line',
  ]);
});
