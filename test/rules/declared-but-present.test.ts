import { describe } from 'vitest';
import { declaredButPresent } from '../../server/src/rules/declared-but-present.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(declaredButPresent));
