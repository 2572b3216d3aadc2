import { flutter } from '../../src/readers/list/flutter.ts';
import { proveReaders } from '../support/prove-readers.ts';

proveReaders(flutter);
