import { describe } from 'vitest';
import { controlCharacter } from '../../server/src/rules/control-character.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(controlCharacter));
