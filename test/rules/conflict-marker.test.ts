import { describe } from 'vitest';
import { conflictMarker } from '../../server/src/rules/conflict-marker.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(conflictMarker));
