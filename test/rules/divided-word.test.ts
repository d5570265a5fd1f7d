import { describe } from 'vitest';
import { dividedWord } from '../../server/src/rules/divided-word.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(dividedWord));
