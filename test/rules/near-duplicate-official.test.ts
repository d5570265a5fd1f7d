import { describe } from 'vitest';
import { nearDuplicateOfficial } from '../../server/src/rules/near-duplicate-official.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(nearDuplicateOfficial));
