import { describe } from 'vitest';
import { unknownOfficial } from '../../server/src/rules/unknown-official.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(unknownOfficial));
