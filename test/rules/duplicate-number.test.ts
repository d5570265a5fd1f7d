import { describe } from 'vitest';
import { duplicateNumber } from '../../server/src/rules/duplicate-number.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(duplicateNumber));
