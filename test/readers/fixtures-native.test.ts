import { native } from '../../src/readers/list/native.ts';
import { proveReaders } from '../support/prove-readers.ts';

proveReaders(native);
