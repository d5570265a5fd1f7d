import { describe } from 'vitest';
import { impossibleLife } from '../../server/src/rules/impossible-life.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(impossibleLife));
