import { describe } from 'vitest';
import { weekdayMismatch } from '../../server/src/rules/weekday-mismatch.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(weekdayMismatch));
