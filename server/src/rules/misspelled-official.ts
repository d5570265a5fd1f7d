/** `misspelled-official`: a name with a letter wrong that the entry writes otherwise each other time. */
import { misspeltNamesIn } from '../archive/misspelt-names.ts';
import { sourceEdit } from '../text/edit.ts';
import { slice } from '../text/span.ts';
import type { ArchiveRule } from './rule.ts';

const OFFICIALS = 'officials:\n  - id: ivar-halvard\n    name: Halvard, Ivar\n';
const BESIDE = { 'officials.yaml': OFFICIALS };

export const misspelledOfficial: ArchiveRule = {
  reads: 'archive',
  code: 'misspelled-official',
  severity: 'information',
  summary: 'A name stands here with one letter wrong, and rightly each other time in the document.',
  why: 'Who searches for the name misses this place. Names count that an authority has, and those of the people who sign, send, receive, attend or speak; the source stays as it is until somebody looks at the original. Names of fewer than six letters are left alone, since two people are often no more than a letter apart; so is what may be another form of the name, or somebody else’s.',
  fires: [
    {
      about: 'two letters exchanged in an official’s name',
      text: '4 November 1962\n\nHalvard received me. I told Halvard so, and Havlard agreed.\n\nBRENNO\n',
      beside: BESIDE,
    },
    {
      about: 'a letter too few in a speaker’s name, with no authority at all',
      text: 'MEMORANDUM OF CONVERSATION\n\n4 November 1962\n\nMr. Halvard: The harbour is closed.\n\nMr. Brenno: We know.\n\nMr. Halvrd: It stays closed.\n\nMr. Brenno: Why?\n\nMr. Halvard: You know that.\n',
    },
  ],
  silent: [
    {
      about: 'the name is written so each time',
      text: '4 November 1962\n\nHavlard received me. I told Havlard so, and Havlard agreed.\n\nBRENNO\n',
      beside: BESIDE,
    },
    {
      about: 'another official',
      text: '4 November 1962\n\nHalvard received me. I told Halvard so, and Hallard agreed.\n\nBRENNO\n',
      beside: { 'officials.yaml': `${OFFICIALS}  - id: per-hallard\n    name: Hallard, Per\n` },
    },
    {
      about: 'somebody else by his given name',
      text: '4 November 1962\n\nHalvard received me. I told Halvard so, and Olga Hallard agreed.\n\nBRENNO\n',
      beside: BESIDE,
    },
    {
      about: 'a plural, a genitive and a case ending',
      text: '4 November 1962\n\nHalvard received me. Halvard’s wife greeted both Halvards. A letter from Halvarda was read.\n\nBRENNO\n',
      beside: BESIDE,
    },
    {
      about: 'a thing that bears a like name',
      text: '4 November 1962\n\nHalvard received me. I told Halvard of the Hallvard Plan.\n\nBRENNO\n',
      beside: BESIDE,
    },
    {
      about: 'the editor has seen it',
      text: '4 November 1962\n\nHalvard received me. I told Halvard so, and Havlard [sic] agreed.\n\nBRENNO\n',
      beside: BESIDE,
    },
    {
      about: 'a name divided at the end of a line',
      text: '4 November 1962\n\nHalvard received me. I told Halvard so, and Halvar-\nd agreed.\n\nBRENNO\n',
      beside: BESIDE,
    },
    {
      about: 'so short a name',
      text: '4 November 1962\n\nBruno received me. I told Bruno so, and Brono agreed.\n\nHALVARD\n',
      beside: { 'officials.yaml': 'officials:\n  - id: ivar-bruno\n    name: Bruno, Ivar\n' },
    },
  ],
  check: ({ archive, document, placed: { entry } }) =>
    misspeltNamesIn(archive, document, entry).map(({ span, meant, otherwise, times }) => {
      const written = slice(entry.text, span);
      return {
        span,
        message: `${written} is ${meant} ${times === 2 ? 'both other times' : `the other ${times} times`} in this document.`,
        related: [{ message: `Written ${slice(entry.text, otherwise)} here`, span: otherwise }],
        fixes: () => [
          {
            kind: 'correction',
            title: `Change the source’s ${written} to ${meant}`,
            preferred: true,
            edits: [sourceEdit(span, meant)],
          },
        ],
      };
    }),
};
