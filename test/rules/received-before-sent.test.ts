import { describe } from 'vitest';
import { receivedBeforeSent } from '../../server/src/rules/received-before-sent.ts';
import { checkExamples } from '../support/rule-examples.ts';

describe('examples', () => checkExamples(receivedBeforeSent));
