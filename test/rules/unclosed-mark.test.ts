import { describe } from 'vitest';
import { unclosedMark } from '../../server/src/rules/unclosed-mark.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(unclosedMark));
