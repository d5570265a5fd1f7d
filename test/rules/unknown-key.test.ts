import { describe } from 'vitest';
import { unknownKey } from '../../server/src/rules/unknown-key.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(unknownKey));
