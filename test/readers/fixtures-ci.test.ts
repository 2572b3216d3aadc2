import { ci } from '../../src/readers/list/ci.ts';
import { proveReaders } from '../support/prove-readers.ts';

proveReaders(ci);
