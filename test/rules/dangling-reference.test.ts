import { describe } from 'vitest';
import { danglingReference } from '../../server/src/rules/dangling-reference.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(danglingReference));
