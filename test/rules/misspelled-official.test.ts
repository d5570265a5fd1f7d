import { describe } from 'vitest';
import { misspelledOfficial } from '../../server/src/rules/misspelled-official.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(misspelledOfficial));
