import { describe } from 'vitest';
import { mixedScripts } from '../../server/src/rules/mixed-scripts.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(mixedScripts));
