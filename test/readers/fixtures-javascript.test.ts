import { javascript } from '../../src/readers/list/javascript.ts';
import { proveReaders } from '../support/prove-readers.ts';

proveReaders(javascript);
