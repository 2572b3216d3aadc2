import { uniqueBy } from '../lists.ts';
import type { Finding, Report, ReportedUnit, Severity } from '../model.ts';

/** The severities, gravest first. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const satisfies readonly Severity[];

const TARGETS: Readonly<Record<string, string>> = {
  android: 'Android',
  ios: 'iOS',
  watchos: 'watchOS',
  tvos: 'tvOS',
  browser: 'browser',
  node: 'Node.js',
  linux: 'Linux',
  windows: 'Windows',
  macos: 'macOS',
  mcu: 'microcontroller',
  jetson: 'Jetson',
  'raspberry-pi': 'Raspberry Pi',
  server: 'server',
  kubernetes: 'Kubernetes',
  lambda: 'AWS Lambda',
  'cloud-functions': 'Cloud Functions',
  'cloud-run': 'Cloud Run',
  'app-engine': 'App Engine',
  ecs: 'Amazon ECS',
  'vertex-ai': 'Vertex AI',
  sagemaker: 'SageMaker',
  'azure-ml': 'Azure ML',
  'hf-space': 'Hugging Face Space',
  replicate: 'Replicate',
  vercel: 'Vercel',
  fly: 'Fly.io',
  heroku: 'Heroku',
  slurm: 'Slurm',
  gpu: 'GPU',
  tpu: 'TPU',
  neuron: 'AWS Neuron',
};

/** Gives `1 file`, `2 files`. */
export function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

/** Five names, or four and how many more. */
export function abridged(names: readonly string[]): readonly string[] {
  return names.length > 5 ? [...names.slice(0, 4), `${names.length - 4} more`] : names;
}

/** Gives `a`, `a and b`, `a, b and c`. */
export function joined(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** Gives how many findings there are of each severity, `2 errors and 1 notice`; `state` stands before each noun. */
export function counted(findings: readonly Finding[], state = ''): string {
  const words = SEVERITIES.flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [count(number, `${state}${severity}`)];
  });
  return joined(words);
}

/** Gives a unit's name for people, its kind in front: `image serve/Dockerfile`. `code` marks up what the repository wrote. */
export function unitName(id: string, code: (name: string) => string): string {
  const [, kind = 'unit', name = id] = /^([a-z]+):(.*)$/s.exec(id) ?? [];
  const [, path = name, part = ''] = /^([^#]*)#(.*)$/s.exec(name) ?? [];
  if (name === '' || name === '.') return `${kind} at the root`;
  const stem = path
    .split('/')
    .at(-1)
    ?.replace(/\.[^.]*$/, '');
  if (part === '' || (part === stem && (kind === 'notebook' || kind === 'app'))) return called(kindOf(kind, path), path, code);
  if (/ockerfile[^/]*$/.test(path) && kind === 'image') return `${called('image', path, code)}, stage ${code(part)}`;
  return `${partOf(/\.tf(\.json)?$/.test(path) && kind === 'image' ? 'resource' : kind, part, code)} of ${code(path)}`;
}

function called(word: string, name: string, code: (name: string) => string): string {
  return name === word ? code(name) : `${word} ${code(name)}`;
}

/** `Deployment/api/main` and `service:db` say themselves what they are. */
function partOf(kind: string, part: string, code: (name: string) => string): string {
  const [, type = '', name = ''] = /^([A-Za-z]+)[/:](.+)$/s.exec(part) ?? [];
  if (type === '') return `${kindOf(kind, '')} ${code(part)}`;
  const [object = name, ...inner] = name.split('/');
  return `${type} ${code(inner.every((one) => one === object) ? object : name)}`;
}

/** What the manifest of an `environment` is, when it is no environment of Python. */
const PROJECTS: readonly (readonly [file: RegExp, word: string])[] = [
  [/(^|\/)go\.mod$/, 'Go module'],
  [/(^|\/)(CMakeLists\.txt|conanfile\.(txt|py)|vcpkg\.json)$|\.cmake$/, 'C++ project'],
  [/(^|\/)package\.json$/, 'npm project'],
  [/\.(ba)?sh$/, 'script'],
  [/(^|\/)pom\.xml$|\.gradle(\.kts)?$/, 'Java project'],
  [/(^|\/)Cargo\.toml$/, 'Rust project'],
  [/(^|\/)(Package\.swift|Podfile)$|\.(xcodeproj|podspec)$/, 'Swift project'],
  [/(^|\/)pubspec\.yaml$/, 'Dart project'],
  [/\.(cs|fs|vb)proj$|(^|\/)packages\.config$/, '.NET project'],
];

function kindOf(kind: string, path: string): string {
  if (kind === 'ci') return 'CI job';
  if (kind === 'site' && /\.html?$/.test(path)) return 'web page';
  return (kind === 'environment' ? PROJECTS.find(([file]) => file.test(path))?.[1] : undefined) ?? kind;
}

/** Gives a target's name for people. */
export function targetWords(name: string): string {
  return TARGETS[name] ?? name;
}

/** Gives a target's name for people; what is only suggested is called possible. */
export function targetName(target: ReportedUnit['targets'][number]): string {
  const name = targetWords(target.name);
  return target.strength === 'suggested' ? `possibly ${name}` : name;
}

/** Gives each technology once, by its own package or else the first of the others, and again for another version of that. */
export function namedTechnologies({ technologies }: Pick<ReportedUnit, 'technologies'>): ReportedUnit['technologies'] {
  const ownLast = technologies.toReversed().toSorted((a, b) => Number(a.name === bareName(a)) - Number(b.name === bareName(b)));
  const named = new Map(ownLast.map((one) => [bareName(one), one.package.name]));
  return uniqueBy(
    technologies.filter((one) => named.get(bareName(one)) === one.package.name),
    technologyName,
  );
}

/** Without the package that may stand behind it. */
function bareName({ name, package: { name: bringing } }: ReportedUnit['technologies'][number]): string {
  return name.replace(` (${bringing})`, '');
}

/** Gives a technology with the version that was found: `PyTorch 2.6.0`. */
export function technologyName(technology: ReportedUnit['technologies'][number]): string {
  return technology.version === null ? technology.name : `${technology.name} ${technology.version}`;
}

/** Gives how old the knowledge was on the day that the report speaks for. */
export function knowledgeAge(report: Report): string {
  const days = Math.round((Date.parse(report.today) - Date.parse(report.tool.knowledge)) / 86_400_000);
  if (!Number.isFinite(days) || days < 0) return `knowledge of ${report.tool.knowledge}`;
  if (days === 0) return 'knowledge of today';
  const age = `knowledge of ${report.tool.knowledge}, ${count(days, 'day')} old`;
  return days > 180 ? `${age}: a newer release of the tool may know more` : age;
}

/** Gives `Read 31 of 412 files in 0.2 s`. */
export function effort({ stats }: Report): string {
  return `Read ${stats.read} of ${count(stats.files, 'file')} in ${(stats.milliseconds / 1000).toFixed(1)} s`;
}

/** Gives what was left out on purpose in one sentence, or null for nothing. */
export function skippedFiles(report: Report, code: (glob: string) => string): string | null {
  const skipped = report.skipped.filter((entry) => entry.files > 0).toSorted((a, b) => b.files - a.files);
  if (skipped.length === 0) return null;
  const total = skipped.reduce((sum, entry) => sum + entry.files, 0);
  const named = skipped.slice(0, 5).map((entry) => `${entry.files} in ${code(entry.glob)}`);
  const rest = skipped.length > 5 ? [`${skipped.slice(5).reduce((sum, entry) => sum + entry.files, 0)} elsewhere`] : [];
  return `Skipped ${count(total, 'file')}: ${joined([...named, ...rest])}.`;
}

const PLACES: Readonly<Record<string, string>> = {
  browser: 'in the browser',
  mcu: 'on a microcontroller',
  server: 'on a server',
  'hf-space': 'in a Hugging Face Space',
  gpu: 'on a GPU',
  tpu: 'on a TPU',
};

/** Gives where something runs: `on Android`, `in the browser`. */
export function placeWords(target: string): string {
  return PLACES[target] ?? `on ${targetWords(target)}`;
}
