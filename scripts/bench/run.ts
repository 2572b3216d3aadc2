/**
 * Measures whole processes in turn and prints ratios: this tool, the floor and the nearest peer, on three made
 * repositories. `npm run bench -- [--rounds N] [--only NAME] [--assert]`; with --assert a missed target exits with 1.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeRepository } from './make.ts';
import { type Measure, measureInTurn, median } from './measure.ts';
import type { Shape } from './repository.ts';

/** What a run has to reach. */
interface Target {
  readonly timesFloor: number;
  readonly timesFasterThanPeer: number;
  readonly mebibytes: number;
}

const cases: readonly (Shape & { readonly rounds: number; readonly target: Target })[] = [
  { name: 'small', files: 240, manifests: 44, rounds: 9, target: { timesFloor: 3, timesFasterThanPeer: 4, mebibytes: 150 } },
  { name: 'medium', files: 10_000, manifests: 300, rounds: 9, target: { timesFloor: 3, timesFasterThanPeer: 4, mebibytes: 150 } },
  { name: 'large', files: 80_000, manifests: 5_000, rounds: 5, target: { timesFloor: 5, timesFasterThanPeer: 4, mebibytes: 250 } },
];

const { values } = parseArgs({ options: { rounds: { type: 'string' }, only: { type: 'string' }, assert: { type: 'boolean' } } });
const root = path.resolve(import.meta.dirname, '../..');
const cli = path.join(root, 'dist/cli.js');
const script = (name: string) => path.join(import.meta.dirname, name);

/** Milliseconds of processor time in which the knowledge is loaded. */
const loading = 10;

await measureStart();
let missed = measureKnowledge();
for (const each of cases) if (values.only === undefined || values.only === each.name) missed += await measureCase(each);
if (values.assert === true && missed > 0) process.exitCode = 1;

async function measureStart(): Promise<void> {
  const empty = makeRepository(path.join(root, '.cache/bench'), { name: 'empty', files: 1, manifests: 0 });
  const [bare, version, nothing] = await measureInTurn(
    [
      { name: 'node -e 0', words: ['-e', '0'] },
      { name: '--version', words: [cli, '--version'] },
      { name: 'check of one file', words: [cli, 'check', empty, '--format', 'json'] },
    ],
    Number(values.rounds ?? 11),
  );
  if (bare === undefined || version === undefined || nothing === undefined) return;
  console.log(`start-up (Node ${process.version})`);
  for (const [name, measure] of [
    ['node -e 0', bare],
    ['--version', version],
    ['check of one file', nothing],
  ] as const) {
    console.log(row(name, measure, `${ratio(measure.milliseconds / bare.milliseconds)} times node -e 0`));
  }
}

/** @returns how many targets were missed */
function measureKnowledge(): number {
  const words = [script('knowledge.mjs'), path.join(root, 'dist')];
  const rounds = Array.from({ length: Number(values.rounds ?? 15) }, () =>
    Number(execFileSync(process.execPath, words, { encoding: 'utf8' })),
  );
  const milliseconds = median(rounds);
  const held = milliseconds < loading;
  console.log(`  loading the knowledge ${milliseconds.toFixed(1)} ms of processor time, the fastest ${Math.min(...rounds).toFixed(1)}`);
  console.log(`  ${held ? 'holds ' : 'MISSED'}  less than ${loading} ms`);
  return held ? 0 : 1;
}

/** @returns how many targets were missed */
async function measureCase({ target, rounds, ...shape }: (typeof cases)[number]): Promise<number> {
  const folder = makeRepository(path.join(root, '.cache/bench'), shape);
  const [tool, floor, peer] = await measureInTurn(
    [
      { name: 'framework-fit', words: [cli, 'check', folder, '--format', 'json'] },
      { name: 'floor', words: [script('floor.mjs'), folder] },
      { name: '@specfy/stack-analyser', words: [script('peer.mjs'), folder] },
    ],
    Number(values.rounds ?? rounds),
  );
  if (tool === undefined || floor === undefined || peer === undefined) return 0;
  const above = tool.milliseconds / floor.milliseconds;
  const faster = peer.milliseconds / tool.milliseconds;
  console.log(`\n${shape.name}: ${shape.files} files, ${shape.manifests} manifests`);
  console.log(row('framework-fit', tool, `${ratio(above)} times the floor, ${ratio(faster)} times faster than the peer`));
  console.log(row('floor', floor, ''));
  console.log(row('stack-analyser', peer, `${ratio(peer.milliseconds / floor.milliseconds)} times the floor`));
  const verdicts: readonly (readonly [held: boolean, text: string])[] = [
    [above <= target.timesFloor, `at most ${target.timesFloor} times the floor`],
    [faster >= target.timesFasterThanPeer, `at least ${target.timesFasterThanPeer} times faster than the peer`],
    [tool.mebibytes <= target.mebibytes, `at most ${target.mebibytes} MiB`],
  ];
  for (const [held, text] of verdicts) console.log(`  ${held ? 'holds ' : 'MISSED'}  ${text}`);
  return verdicts.filter(([held]) => !held).length;
}

function row(name: string, { milliseconds, mebibytes }: Measure, note: string): string {
  return `  ${name.padEnd(18)} ${milliseconds.toFixed(0).padStart(6)} ms ${mebibytes.toFixed(0).padStart(5)} MiB  ${note}`.trimEnd();
}

function ratio(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0);
}
