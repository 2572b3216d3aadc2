/**
 * What loading the knowledge costs a run: `node scripts/bench/knowledge.mjs DIST` prints the milliseconds of processor time in which this
 * process, that has loaded nothing yet, reads and parses what was built and asks its first question.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { knownNames } from '../../src/knowledge/interest.ts';

const [dist = ''] = process.argv.slice(2);
const read = (name) => JSON.parse(readFileSync(path.join(dist, name), 'utf8'));

const before = process.cpuUsage();
const { rules } = read('knowledge.json');
const names = knownNames(read('interest.json'));
if (names.mentions('nothing') || rules.length === 0) throw new Error('this is not what was built');
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1000);
