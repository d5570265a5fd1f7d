import { describe } from 'vitest';
import { impossibleTime } from '../../server/src/rules/impossible-time.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(impossibleTime));
