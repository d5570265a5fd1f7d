import { describe } from 'vitest';
import { impossibleDate } from '../../server/src/rules/impossible-date.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(impossibleDate));
