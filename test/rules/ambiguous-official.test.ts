import { describe } from 'vitest';
import { ambiguousOfficial } from '../../server/src/rules/ambiguous-official.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(ambiguousOfficial));
