import { describe } from 'vitest';
import { callWithoutNote } from '../../server/src/rules/call-without-note.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(callWithoutNote));
