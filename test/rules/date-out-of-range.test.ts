import { describe } from 'vitest';
import { dateOutOfRange } from '../../server/src/rules/date-out-of-range.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(dateOutOfRange));
