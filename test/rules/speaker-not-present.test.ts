import { describe } from 'vitest';
import { speakerNotPresent } from '../../server/src/rules/speaker-not-present.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(speakerNotPresent));
