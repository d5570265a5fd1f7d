import { describe } from 'vitest';
import { ocrDate } from '../../server/src/rules/ocr-date.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(ocrDate));
