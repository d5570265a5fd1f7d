import { describe } from 'vitest';
import { ambiguousDate } from '../../server/src/rules/ambiguous-date.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(ambiguousDate));
