import { describe } from 'vitest';
import { replacementCharacter } from '../../server/src/rules/replacement-character.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(replacementCharacter));
