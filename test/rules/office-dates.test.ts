import { describe } from 'vitest';
import { officeDates } from '../../server/src/rules/office-dates.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(officeDates));
