import { describe } from 'vitest';
import { unusedOfficial } from '../../server/src/rules/unused-official.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(unusedOfficial));
