import { describe } from 'vitest';
import { anachronism } from '../../server/src/rules/anachronism.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(anachronism));
