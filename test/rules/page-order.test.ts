import { describe } from 'vitest';
import { pageOrder } from '../../server/src/rules/page-order.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(pageOrder));
