import { posix } from 'node:path';
import type { Source } from '../../formats/source.ts';
import type { BuildFact, CodeFact, Fact, Place } from '../../model.ts';
import { imagePlatform } from '../containers/platform.ts';
import { entryPlace } from '../manifest/places.ts';
import { nodeVersion, pythonVersion } from '../runtime-files/versions.ts';
import { type Call, type Code, type Named, namedIn, type Range, wholeCall } from './calls.ts';
import { dottedOf, numberOf, pathOf, textOf } from './values.ts';
import type { Span } from '../../formats/span.ts';

/** A construct in its file, with the name of its part there. */
export interface Part {
  readonly source: Source;
  readonly code: Code;
  readonly block: string;
}

/** The last word of a dotted name. */
export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** The text behind the scope, which names a construct among its neighbours. */
export function idOf(code: Code, { plain, named }: Call): string | null {
  const at = plain[1] ?? named.get('id');
  return at === undefined ? null : textOf(code, at);
}

/** A workload of the type that a construct becomes in the template. */
export function workload({ source, block }: Part, { first, last }: Call, type: string): Fact {
  return { kind: 'workload', ...source.place(first.start, last.end), block, platform: 'cloudformation', type, name: block };
}

/** A function with its code: https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_lambda-readme.html */
export function readFunction(part: Part, call: Call): Fact[] {
  const { named } = call;
  const code = named.get(lastWord(call.name) === 'PythonFunction' ? 'entry' : 'code');
  return [
    workload(part, call, 'AWS::Lambda::Function'),
    ...(code === undefined ? [] : code.key === 'entry' ? [shipped(part, code, code)] : readCode(part, code)),
    ...readRuntime(part, named.get('runtime')),
    ...readArchitecture(part, named.get('architecture')),
    ...readAmount(part, named.get('memorySize'), 'memory', numberOf, 'MB'),
    ...readAmount(part, named.get('timeout'), 'timeout', seconds, 's'),
    ...readAmount(part, named.get('ephemeralStorageSize'), 'storage', megabytes, 'MB'),
    ...readEnvironment(part, named.get('environment')),
  ];
}

/** `Code.fromAsset('path')`, or an image; of anything else nobody knows what is shipped. */
function readCode(part: Part, code: Named): Fact[] {
  const asset = wholeCall(part.code, code);
  const way = lastWord(asset?.name ?? '');
  if (asset !== null && imageAssets.test(way)) return readImage(part, asset);
  const path = /^from_?[aA]sset$/.test(way) ? (asset?.plain[0] ?? asset?.named.get('path')) : undefined;
  return [shipped(part, code, path)];
}

const imageAssets = /^(?:fromImageAsset|from_image_asset|fromAssetImage|from_asset_image)$/;

function shipped(part: Part, at: Named, range: Range | undefined): CodeFact {
  const path = range === undefined ? null : pathOf(part.code, range);
  // An archive is made by something else, out of what nobody sees here.
  const known = path !== null && !/\.(?:zip|jar)$/.test(path.path) && isInside(path.path) ? path : null;
  const beside = known === null ? {} : { beside: fileOf(part, known.from) };
  return { kind: 'code', ...placeOf(part, at), block: part.block, holds: 'code', path: known?.path ?? null, ...beside };
}

/** An image that is built from a folder: https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_ecr_assets-readme.html */
export function readImage(part: Part, call: Call): Fact[] {
  return [build(part, call, call.plain[0] ?? call.named.get('directory')), ...readPlatform(part, call.named.get('platform'))];
}

/** The image of an asset whose folder stands under a name alone. */
export function readImageAsset(part: Part, call: Call): Fact[] {
  return [build(part, call, call.named.get('directory')), ...readPlatform(part, call.named.get('platform'))];
}

function build(part: Part, { first, last, named }: Call, range: Range | undefined): BuildFact {
  const { code, source, block } = part;
  const text = (key: string, usual: string | null): string | null => {
    const at = named.get(key);
    return at === undefined ? usual : textOf(code, at);
  };
  const folder = range === undefined ? null : pathOf(code, range);
  const known = folder !== null && isInside(folder.path) ? folder : null;
  const file = text('file', 'Dockerfile');
  const args = named.get('buildArgs');
  return {
    kind: 'build',
    ...(range === undefined ? source.place(first.start, last.end) : spanPlace(part, range)),
    block,
    context: known?.path ?? null,
    dockerfile: known === null || file === null ? null : posix.join(known.path, file),
    target: text('target', null),
    args: Object.fromEntries((args === undefined ? [] : namedIn(code, args)).map((each) => [each.keyAt.text, textOf(code, each)])),
    tags: [],
    ...(known === null ? {} : { beside: fileOf(part, known.from) }),
  };
}

/** An absolute path lies on somebody's machine. */
function isInside(path: string): boolean {
  return path !== '' && !/^[/~\\]|^[A-Za-z]:|[$*]/.test(path);
}

function fileOf({ source }: Part, from: 'file' | 'app'): string {
  return from === 'file' ? posix.basename(source.path) : 'cdk.json';
}

/** `lambda.Runtime.PYTHON_3_12` */
function readRuntime(part: Part, at: Named | undefined): Fact[] {
  const [, name, version] =
    /\bRuntime\.(PYTHON|NODEJS)_(\d+(?:_\d+)?)(?:_X)?$/.exec(at === undefined ? '' : (dottedOf(part.code, at) ?? '')) ?? [];
  if (at === undefined || version === undefined) return [];
  const isPython = name === 'PYTHON';
  const constraint = isPython ? pythonVersion(version.replace('_', '.')) : nodeVersion(version);
  if (constraint === null) return [];
  const common = { kind: 'runtime', block: part.block, use: 'selects', alternative: null } as const;
  return [{ ...common, ...placeOf(part, at), name: isPython ? 'python' : 'node', constraint }];
}

/** `lambda.Architecture.ARM_64` */
function readArchitecture(part: Part, at: Named | undefined): Fact[] {
  const [, arch] = /\bArchitecture\.(ARM_64|X86_64)$/.exec(at === undefined ? '' : (dottedOf(part.code, at) ?? '')) ?? [];
  return at === undefined || arch === undefined ? [] : [platform(part, at, arch === 'ARM_64' ? 'arm64' : 'x86_64')];
}

/** `ecr_assets.Platform.LINUX_ARM64` */
function readPlatform(part: Part, at: Named | undefined): Fact[] {
  const [, arch] = /\bPlatform\.LINUX_(ARM64|AMD64)$/.exec(at === undefined ? '' : (dottedOf(part.code, at) ?? '')) ?? [];
  return at === undefined || arch === undefined ? [] : [platform(part, at, arch.toLowerCase())];
}

function platform(part: Part, at: Named, arch: string): Fact {
  return imagePlatform(part.source, span(part, at), `linux/${arch}`, part.block, null);
}

type Amount = (code: Code, range: Range) => string | null;

function readAmount(part: Part, at: Named | undefined, name: string, amount: Amount, unit: string): Fact[] {
  const value = at === undefined ? null : amount(part.code, at);
  if (at === undefined || value === null) return [];
  return [{ kind: 'resource', ...placeOf(part, at), block: part.block, name, field: 'asked', value: value + unit }];
}

/** `Duration.minutes(5)` */
const seconds: Amount = (code, range) => measured(code, range, { seconds: 1, minutes: 60 });
/** `Size.gibibytes(4)` */
const megabytes: Amount = (code, range) => measured(code, range, { mebibytes: 1, gibibytes: 1024 });

function measured(code: Code, range: Range, factors: Readonly<Record<string, number>>): string | null {
  const call = wholeCall(code, range);
  const word = lastWord(call?.name ?? '');
  const [only] = call?.plain ?? [];
  const factor = Object.hasOwn(factors, word) ? factors[word] : undefined;
  const number = only === undefined ? null : numberOf(code, only);
  return number === null || factor === undefined ? null : String(Number(number) * factor);
}

function readEnvironment(part: Part, at: Named | undefined): Fact[] {
  const variables = at === undefined ? [] : namedIn(part.code, at);
  return variables.map((each) => ({
    kind: 'env',
    ...placeOf(part, each),
    block: part.block,
    name: each.keyAt.text,
    value: textOf(part.code, each),
  }));
}

function placeOf(part: Part, at: Named): Place {
  return entryPlace(part.source, at.keyAt, span(part, at));
}

function spanPlace(part: Part, range: Range): Place {
  const { start, end } = span(part, range);
  return part.source.place(start, end);
}

function span({ code }: Part, { from, to }: Range): Span {
  const [first, last] = [code.tokens[from], code.tokens[to - 1]];
  return { start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0 };
}
