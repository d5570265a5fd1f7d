import { describe } from 'vitest';
import { ambiguousForm } from '../../server/src/rules/ambiguous-form.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(ambiguousForm));
