import { describe } from 'vitest';
import { duplicateOfficial } from '../../server/src/rules/duplicate-official.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(duplicateOfficial));
