import { serving } from '../../src/readers/list/serving.ts';
import { proveReaders } from '../support/prove-readers.ts';

proveReaders(serving);
