import { python } from '../../src/readers/list/python.ts';
import { proveReaders } from '../support/prove-readers.ts';

proveReaders(python);
