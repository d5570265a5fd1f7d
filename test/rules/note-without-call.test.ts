import { describe } from 'vitest';
import { noteWithoutCall } from '../../server/src/rules/note-without-call.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(noteWithoutCall));
