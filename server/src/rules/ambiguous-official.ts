/** `ambiguous-official`: a name that two officials answer to. */
import { factsOf } from '../archive/entry-facts.ts';
import { mentionsOf } from '../archive/mentions.ts';
import { editorEdit } from '../text/edit.ts';
import { overlaps } from '../text/span.ts';
import type { ArchiveRule } from './rule.ts';

const OFFICIALS =
  'officials:\n  - id: ivar-halvard\n    name: Halvard, Ivar\n  - id: olga-halvard\n    name: Halvard, Olga\n';

export const ambiguousOfficial: ArchiveRule = {
  reads: 'archive',
  code: 'ambiguous-official',
  severity: 'off',
  summary: 'Two or more officials answer to a name, and nothing in the document decides.',
  why: 'The name counts for none of them until somebody says who is meant. That several people bear one name is no fault of a document: this rule is off unless a folder turns it on, and hovering over the name shows the same.',
  fires: [
    {
      about: 'two officials of one surname',
      text: '4 November 1962\n\nThen Halvard spoke to me.\n\nBRENNO\n',
      beside: { 'officials.yaml': OFFICIALS, '.cablegram.yaml': 'rules:\n  ambiguous-official: information\n' },
    },
  ],
  silent: [
    {
      about: 'the given name decides',
      text: '4 November 1962\n\nThen Olga Halvard spoke to me.\n\nBRENNO\n',
      beside: { 'officials.yaml': OFFICIALS, '.cablegram.yaml': 'rules:\n  ambiguous-official: information\n' },
    },
    {
      about: 'nobody has turned it on',
      text: '4 November 1962\n\nThen Halvard spoke to me.\n\nBRENNO\n',
      beside: { 'officials.yaml': OFFICIALS },
    },
  ],
  check: ({ archive, document, placed }) => {
    const marked = factsOf(placed.entry).marks.filter(({ kind }) => kind === 'official');
    return mentionsOf(archive, document, placed.entry).flatMap(({ text, span, resolution }) => {
      if (resolution.kind !== 'ambiguous' || marked.some(mark => overlaps(mark.span, span))) return [];
      const { candidates } = resolution;
      return [
        {
          span,
          message: `${text} is one of ${candidates.map(({ official }) => official.name).join('; ')}.`,
          related: candidates.map(({ official, because }) => ({
            message: `${official.name}: ${because}`,
            file: official.place.file,
            span: official.place.name,
          })),
          fixes: () =>
            candidates.map(({ official, because }) => ({
              kind: 'offer',
              title: `Mark it as ${official.name} (${because})`,
              preferred: false,
              edits: [editorEdit([span[0], span[0]], `[[${official.id}|`), editorEdit([span[1], span[1]], ']]')],
            })),
        },
      ];
    });
  },
};
