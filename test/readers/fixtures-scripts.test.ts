import { scripts } from '../../src/readers/list/scripts.ts';
import { proveReaders } from '../support/prove-readers.ts';

proveReaders(scripts);
