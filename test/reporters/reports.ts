import type { Evidence, Finding, Fit, FitRoute, Location, Report, ReportedTechnology, ReportedUnit, TargetName } from '../../src/model.ts';

/** A place on one line. */
export function at(path: string, line: number, column: number, endColumn: number): Location {
  return { path, line, column, endLine: line, endColumn };
}

/** A whole line of evidence. */
function because(path: string, line: number, text: string): Evidence {
  return { text, location: at(path, line, 1, 10) };
}

/** A package of PyPI that is pinned, unless `parts` says otherwise. */
export function technology(
  id: string,
  name: string,
  version: string | null,
  location: Location,
  parts: Partial<ReportedTechnology> = {},
): ReportedTechnology {
  return {
    id,
    name,
    version,
    location,
    kind: 'training-framework',
    package: { ecosystem: 'pypi', name: id },
    build: 'unknown',
    cuda: null,
    role: 'runtime',
    choice: null,
    versionFrom: 'pin',
    weak: [],
    links: [],
    ...parts,
  };
}

/** A unit of which nothing is known, unless `parts` says otherwise. */
export function unit(id: string, kind: ReportedUnit['kind'], parts: Partial<ReportedUnit> = {}): ReportedUnit {
  return {
    id,
    kind,
    root: '',
    targets: [],
    technologies: [],
    links: [],
    runtimes: [],
    hosts: [],
    accelerated: 'unknown',
    accelerators: [],
    withoutAccelerator: [],
    indexes: [],
    signs: [],
    abis: null,
    ...parts,
  };
}

/** What some technologies come to on some targets: there is a way to the first of them, and nothing is known of the others. */
export function fitWith(targets: readonly TargetName[], technologies: readonly string[], version = '2.8.0'): Fit {
  const cited = (name: string) => [{ url: `https://example.org/${name}`, checked: '2026-11-20' }];
  const route: FitRoute = {
    steps: [{ tool: 'torch.export', format: '.pte', state: 'supported', note: null, sources: cited('export') }],
    runtime: { id: 'executorch', name: 'ExecuTorch', kind: 'runtime', life: 'active' },
    through: null,
    held: true,
    state: 'supported',
    dead: null,
    note: null,
    sources: cited('run'),
  };
  const life = { state: 'active', since: null, successor: null, rule: null } as const;
  return {
    technologies: technologies.map((name) => ({ id: name, name, kind: 'training-framework', version, life, units: [] })),
    targets: targets.map((name) => ({ name, units: [] })),
    cells: technologies.flatMap((technology) =>
      targets.map((target, index) => ({
        technology,
        target,
        state: index === 0 ? ('route' as const) : ('unknown' as const),
        as: null,
        note: null,
        routes: index === 0 ? [route] : [],
        sources: [],
      })),
    ),
  };
}

/** A report about a repository in which nothing was found, unless `parts` says otherwise. */
export function report(parts: Partial<Report> = {}): Report {
  return {
    schema: 'framework-fit/report@1',
    tool: { version: '1.2.3', knowledge: '2026-11-20' },
    today: '2026-11-22',
    config: { origin: null },
    repository: { root: '.', name: 'octo/shop', head: null, base: null },
    change: null,
    findings: [],
    units: [serving()],
    fit: { technologies: [], targets: [], cells: [] },
    problems: [],
    suppressed: [],
    silenced: [],
    skipped: [],
    stats: { files: 412, read: 31, milliseconds: 240 },
    ...parts,
  };
}

/** An image that runs on Kubernetes with a GPU and has a CPU-only PyTorch. */
export function serving(parts: Partial<ReportedUnit> = {}): ReportedUnit {
  return unit('image:serve/Dockerfile', 'image', {
    root: 'serve',
    targets: [
      { name: 'kubernetes', strength: 'proved', because: [because('k8s/api.yaml', 2, 'a Deployment runs `shop-api`')] },
      { name: 'gpu', strength: 'proved', because: [because('k8s/api.yaml', 21, 'asks for `nvidia.com/gpu: 1`')] },
    ],
    technologies: [technology('pytorch', 'PyTorch', '2.6.0+cpu', at('serve/requirements.txt', 3, 1, 17))],
    links: [{ text: '`serve/requirements.txt` is installed by `serve/Dockerfile:7`', location: at('serve/Dockerfile', 7, 1, 40) }],
    ...parts,
  });
}

/** An Android app with an ended runtime. */
export function app(parts: Partial<ReportedUnit> = {}): ReportedUnit {
  return unit('app:app', 'app', {
    root: 'app',
    targets: [{ name: 'android', strength: 'proved', because: [because('app/build.gradle', 2, 'applies `com.android.application`')] }],
    technologies: [technology('pytorch-mobile', 'PyTorch Mobile', '1.13.1', at('app/build.gradle', 31, 5, 60))],
    links: [],
    ...parts,
  });
}

/** The finding that the image's GPU is never used. */
export function unusedGpu(parts: Partial<Finding> = {}): Finding {
  return {
    rule: 'image/gpu-request-cpu-framework',
    severity: 'error',
    status: null,
    title: 'image `serve/Dockerfile` asks for a GPU, and its PyTorch is a CPU-only build',
    message: 'image `serve/Dockerfile` asks for a GPU (k8s/api.yaml:21), and its PyTorch is a CPU-only build.',
    why: 'The GPU is reserved and paid for, and the framework will never use it.',
    advice: 'Install the CUDA build (`pip install torch==2.6.0`), or drop the GPU request.',
    whenToIgnore: 'The same image also runs on CPU nodes and picks its wheel at start.',
    loweredBy: [],
    units: ['image:serve/Dockerfile'],
    location: { ...at('serve/requirements.txt', 3, 1, 17), snippet: 'torch==2.6.0+cpu  # the small one' },
    side: 'head',
    evidence: [
      because('serve/requirements.txt', 3, '`torch==2.6.0+cpu` is a build for CPUs alone'),
      because('serve/Dockerfile', 7, 'installs `serve/requirements.txt`'),
      because('k8s/api.yaml', 21, 'asks for `nvidia.com/gpu: 1`'),
    ],
    related: [],
    sources: [{ url: 'https://kubernetes.io/docs/tasks/manage-gpus/scheduling-gpus/', checked: '2026-11-20' }],
    fix: { edits: [{ path: 'serve/requirements.txt', range: at('serve/requirements.txt', 3, 13, 17), old: '+cpu', new: '' }] },
    fingerprint: '1:gpu',
    docs: 'https://example.org/rules/image/gpu-request-cpu-framework',
    ...parts,
  };
}

/** The finding that the app's runtime has ended. */
export function endedRuntime(parts: Partial<Finding> = {}): Finding {
  return {
    rule: 'android/pytorch-mobile-ended',
    severity: 'warning',
    status: null,
    title: 'app `app` runs PyTorch Mobile, which has ended',
    message: 'app `app` runs PyTorch Mobile 1.13.1, which has ended; ExecuTorch takes its place.',
    why: 'It gets no fixes, and its libraries are not aligned to pages of 16 KB, which newer phones need.',
    advice: 'Export the model with ExecuTorch and use `org.pytorch:executorch-android`.',
    whenToIgnore: null,
    loweredBy: ['`examples/` is an example folder'],
    units: ['app:app', 'app:wear'],
    location: { ...at('app/build.gradle', 31, 21, 60), snippet: "    implementation 'org.pytorch:pytorch_android_lite:1.13.1'" },
    side: 'head',
    evidence: [because('app/build.gradle', 31, '`org.pytorch:pytorch_android_lite` is PyTorch Mobile')],
    related: [because('app/src/main/assets/model.ptl', 1, 'model.ptl')],
    sources: [{ url: 'https://pytorch.org/mobile/home/', checked: '2026-11-18' }],
    fix: null,
    fingerprint: '1:ended',
    docs: 'https://example.org/rules/android/pytorch-mobile-ended',
    ...parts,
  };
}

/** A report with everything that a reporter may meet, on a pull request. */
export function full(parts: Partial<Report> = {}): Report {
  return report({
    repository: { root: '.', name: 'octo/shop', head: 'a'.repeat(40), base: 'b'.repeat(40) },
    change: { number: 7, headSha: '1a2b3c4d'.repeat(5), baseSha: '5e6f7a8b'.repeat(5) },
    units: [serving(), app(), unit('library:', 'library')],
    findings: [
      endedRuntime({ status: 'new' }),
      unusedGpu({ status: 'new' }),
      unusedGpu({
        status: 'unchanged',
        rule: 'image/alpine-no-wheels',
        title: 'image `jobs/Dockerfile` installs PyTorch on Alpine',
        fingerprint: '1:alpine',
      }),
      unusedGpu({
        status: 'fixed',
        side: 'base',
        rule: 'cloud/k8s-gpu-limits',
        title: '`nvidia.com/gpu` stands in requests alone',
        fingerprint: '1:limits',
      }),
    ],
    problems: [
      { message: 'Map keys must be unique', location: at('k8s/broken.yaml', 12, 3, 9) },
      { message: 'The history is too short to compare', location: null },
    ],
    suppressed: [
      {
        rule: 'life/dead-framework',
        severity: 'warning',
        title: 'MXNet has ended',
        location: { ...at('old/requirements.txt', 1, 1, 7), snippet: 'mxnet==1.9.1' },
        reason: 'goes away in spring',
        until: '2027-03-31',
        owner: 'ml',
        source: 'configuration',
        from: at('.github/framework-fit.yml', 3, 11, 30),
        fingerprint: '1:5ad0',
      },
    ],
    skipped: [
      { glob: 'tests/**', files: 9 },
      { glob: 'third_party/**', files: 3 },
    ],
    ...parts,
  });
}

/** The full report with one text in every place where a repository's words can stand. */
export function saying(text: string): Report {
  const place = { ...at(text, 3, 1, 17), snippet: text };
  const pieces = [{ text, location: at(text, 3, 1, 17) }];
  const told = (status: Finding['status']): Finding => ({
    ...unusedGpu({ status, side: status === 'fixed' ? 'base' : 'head', location: place, evidence: pieces, related: pieces }),
    rule: text,
    title: text,
    message: text,
    why: text,
    advice: text,
    whenToIgnore: text,
    loweredBy: [text],
    units: [text, `image:${text}`],
    sources: [{ url: text, checked: text }],
    docs: text,
    fix: { edits: [{ path: text, range: at(text, 3, 1, text.length + 1), old: text, new: `${text}${text}` }] },
  });
  return full({
    config: { origin: text },
    repository: { root: text, name: text, head: text, base: text },
    units: [
      serving({
        id: text,
        root: text,
        targets: [{ name: text, strength: 'suggested', because: pieces }],
        technologies: [technology(text, text, text, at(text, 3, 1, 17), { choice: text, cuda: text, weak: [text], links: pieces })],
        links: pieces,
      }),
    ],
    findings: [told('new'), told('unchanged'), told('fixed')],
    problems: [{ message: text, location: at(text, 1, 1, 2) }],
    suppressed: [
      {
        rule: text,
        severity: 'error',
        title: text,
        location: { ...at(text, 1, 1, 2), snippet: text },
        reason: text,
        until: text,
        owner: text,
        source: 'comment',
        from: at(text, 1, 1, 2),
        fingerprint: text,
      },
    ],
    skipped: [{ glob: text, files: 1 }],
  });
}
