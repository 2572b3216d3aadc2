import { containers } from '../../src/readers/list/containers.ts';
import { proveReaders } from '../support/prove-readers.ts';

proveReaders(containers);
