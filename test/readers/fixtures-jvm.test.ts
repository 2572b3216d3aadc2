import { jvm } from '../../src/readers/list/jvm.ts';
import { proveReaders } from '../support/prove-readers.ts';

proveReaders(jvm);
