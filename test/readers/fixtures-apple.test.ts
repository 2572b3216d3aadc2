import { apple } from '../../src/readers/list/apple.ts';
import { proveReaders } from '../support/prove-readers.ts';

proveReaders(apple);
