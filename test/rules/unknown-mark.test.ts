import { describe } from 'vitest';
import { unknownMark } from '../../server/src/rules/unknown-mark.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(unknownMark));
