import { describe } from 'vitest';
import { duplicateKey } from '../../server/src/rules/duplicate-key.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(duplicateKey));
