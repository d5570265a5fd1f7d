import { describe } from 'vitest';
import { conflictingDates } from '../../server/src/rules/conflicting-dates.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(conflictingDates));
