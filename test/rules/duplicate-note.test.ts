import { describe } from 'vitest';
import { duplicateNote } from '../../server/src/rules/duplicate-note.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(duplicateNote));
