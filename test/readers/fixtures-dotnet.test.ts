import { dotnet } from '../../src/readers/list/dotnet.ts';
import { proveReaders } from '../support/prove-readers.ts';

proveReaders(dotnet);
