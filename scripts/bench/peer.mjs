/** The nearest peer, through its own interface: https://github.com/specfy/stack-analyser */
import { analyser, FSProvider } from '@specfy/stack-analyser';
import path from 'node:path';
// oxlint-disable-next-line import/no-unassigned-import -- its rules register themselves
import '@specfy/stack-analyser/dist/autoload.js';

const result = await analyser({ provider: new FSProvider({ path: path.resolve(process.argv[2] ?? '.') }) });
process.stdout.write(`${JSON.stringify(result.toJson()).length}\n`);
