import { locks } from '../../src/readers/list/locks.ts';
import { proveReaders } from '../support/prove-readers.ts';

proveReaders(locks);
