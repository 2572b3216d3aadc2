import { type Call, callsIn, parseSwift, type Statement } from '../formats/swift.ts';
import type { Source } from '../formats/source.ts';
import type { Fact, RuntimeFact } from '../model.ts';
import { inOrder } from './manifest/places.ts';
import { readDependency } from './package-swift/dependency.ts';
import { readPackage } from './package-swift/manifest.ts';
import { usesOf } from './package-swift/uses.ts';
import type { Read } from './reader.ts';

/** Flags that keep others from asking for a package by its version. */
const unsafe = '.unsafeFlags';

/** Reads `Package.swift`: https://docs.swift.org/swiftpm/documentation/packagedescription/. It is a program, of which nothing is run. */
export const read: Read = (source) => {
  const found = allCalls(parseSwift(source.text), source);
  const calls = found.map(({ call }) => call);
  const uses = usesOf(calls);
  const facts: Fact[] = [
    ...readTools(source),
    ...calls.filter((call) => nameOf(call) === 'Package').flatMap((call) => readPackage(call, source)),
    ...found
      .filter(({ call }) => nameOf(call) === '.package')
      .flatMap(({ call, condition }) => readDependency(call, uses, condition, source)),
    ...calls
      .filter((call) => nameOf(call) === unsafe)
      .map((call): Fact => {
        return { kind: 'setting', key: 'swift.unsafeFlags', value: 'true', block: '', ...source.place(call.head.start, call.head.end) };
      }),
  ];
  return { facts: inOrder(facts), problems: [] };
};

interface FoundCall {
  readonly call: Call;
  /** The line for the compiler that it stands under: `#if os(Linux)`. */
  readonly condition: string | null;
}

function nameOf({ head }: Call): string {
  return head.path.join('.');
}

function allCalls(statements: readonly Statement[], source: Source): FoundCall[] {
  const found: FoundCall[] = [];
  const conditions: string[] = [];
  for (const { kind, items, start, end } of statements) {
    if (kind === 'statement') for (const call of callsIn(items)) found.push({ call, condition: conditions.at(-1) ?? null });
    else follow(conditions, source.text.slice(start, Math.min(end, start + 200)));
  }
  return found;
}

function follow(conditions: string[], directive: string): void {
  if (!directive.startsWith('#if')) conditions.pop();
  if (!directive.startsWith('#endif')) conditions.push(directive);
}

/** `// swift-tools-version: 5.9` in the first lines. */
function readTools(source: Source): RuntimeFact[] {
  const line = /^[ \t]*\/\/[ \t]*swift-tools-version:[ \t]*(\d+(?:\.\d+){0,2})(?![\w.])/im.exec(source.text.slice(0, 2000));
  const version = line?.[1];
  if (!line || version === undefined) return [];
  const start = line.index + line[0].length - version.length;
  const place = source.place(start, start + version.length);
  return [
    {
      kind: 'runtime',
      name: 'swift',
      constraint: { kind: 'range', text: `>=${version}` },
      use: 'admits',
      alternative: null,
      block: '',
      ...place,
    },
  ];
}
