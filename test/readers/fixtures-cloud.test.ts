import { cloud } from '../../src/readers/list/cloud.ts';
import { proveReaders } from '../support/prove-readers.ts';

proveReaders(cloud);
