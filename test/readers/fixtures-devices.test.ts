import { devices } from '../../src/readers/list/devices.ts';
import { proveReaders } from '../support/prove-readers.ts';

proveReaders(devices);
