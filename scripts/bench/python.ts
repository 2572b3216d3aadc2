import type { Random } from './random.ts';

const frameworks: readonly [readonly string[], ...(readonly string[])[]] = [
  ['torch==2.6.0', 'torchvision==0.21.0'],
  ['torch==2.4.1', 'torchvision==0.19.1', 'torchaudio==2.4.1'],
  ['torch>=2.2'],
  ['tensorflow==2.16.2'],
  ['tensorflow>=2.13,<2.17'],
  ['onnxruntime==1.19.2'],
  ['lightning==2.4.0', 'torch==2.4.1'],
  ['transformers==4.46.3', 'torch==2.5.1', 'accelerate==1.1.1'],
];
const others = [
  'numpy==1.26.4',
  'pandas>=2.1',
  'scikit-learn==1.5.2',
  'scipy',
  'matplotlib>=3.8',
  'pillow==10.4.0',
  'tqdm',
  'requests>=2.31',
  'fastapi==0.115.5',
  'uvicorn[standard]==0.32.1',
  'pydantic>=2.8,<3',
  'boto3==1.35.70',
  'sqlalchemy~=2.0',
  'redis==5.2.0',
  'celery==5.4.0',
  'prometheus-client',
  'opencv-python-headless==4.10.0.84',
  'sentencepiece',
  'click>=8',
  'pyyaml>=6',
  'jinja2==3.1.4',
  'httpx[http2]>=0.27',
  'psycopg[binary]==3.2.3; sys_platform != "win32"',
  'typing-extensions; python_version < "3.11"',
] as const;

/** The packages of one project: a framework in four of ten, and a handful of others. */
function packages(random: Random, most: number): string[] {
  const framework = random.chance(40) ? random.pick(frameworks) : [];
  return [...framework, ...random.some(others, random.between(3, most))];
}

export function requirements(random: Random): string {
  const lines = packages(random, 18);
  if (random.chance(30)) lines.unshift('# Kept by hand; see CONTRIBUTING.md');
  if (random.chance(15)) lines.unshift('--extra-index-url https://download.pytorch.org/whl/cu124');
  if (random.chance(30)) lines.push(...locked(random));
  return `${lines.join('\n')}\n`;
}

/** What pip-compile --generate-hashes writes. */
function locked(random: Random): string[] {
  return Array.from({ length: random.between(5, 80) }, (_, at) => {
    const hash = () => `    --hash=sha256:${Array.from({ length: 64 }, () => random.between(0, 15).toString(16)).join('')}`;
    return `support-${at}==${random.between(0, 9)}.${random.between(0, 30)}.${random.between(0, 9)} \\\n${hash()} \\\n${hash()}\n    # via -r requirements.in`;
  });
}

export function pyproject(random: Random, name: string): string {
  const list = (entries: readonly string[]) => entries.map((entry) => `  '${entry}',`).join('\n');
  return `[build-system]
requires = ["hatchling>=1.25"]
build-backend = "hatchling.build"

[project]
name = "${name}"
version = "${random.between(0, 4)}.${random.between(0, 20)}.0"
description = "Part of a made-up repository for measuring"
requires-python = ">=3.${random.between(9, 11)}"
dependencies = [
${list(packages(random, 14))}
]

[project.optional-dependencies]
train = [
${list(packages(random, 6))}
]

[dependency-groups]
dev = ["pytest>=8", "ruff==0.8.0", "mypy>=1.13"]

[tool.ruff]
line-length = 120
${Array.from({ length: random.between(2, 30) }, (_, at) => `\n[tool.made-up.section-${at}]\nkey = "value ${at}"\nnumbers = [1, 2, 3]`).join('\n')}
`;
}

export function dockerfile(random: Random): string {
  const python = random.pick(['3.10', '3.11', '3.12']);
  const variables = Array.from({ length: random.between(2, 25) }, (_, at) => `ENV SETTING_${at}="/opt/app/${at}"`);
  return `# syntax=docker/dockerfile:1
ARG PYTHON=${python}
FROM python:\${PYTHON}-slim AS build
WORKDIR /app
RUN apt-get update \\
    && apt-get install -y --no-install-recommends build-essential git curl \\
    && rm -rf /var/lib/apt/lists/*
COPY requirements.txt ./
RUN pip install --no-cache-dir --upgrade pip \\
    && pip install --no-cache-dir -r requirements.txt
${random.chance(30) ? 'RUN pip install --no-cache-dir gunicorn==23.0.0 "uvicorn[standard]>=0.30"\n' : ''}
FROM ${random.chance(20) ? 'nvidia/cuda:12.4.1-cudnn-runtime-ubuntu22.04' : `python:${python}-slim`}
${variables.join('\n')}
COPY --from=build /usr/local/lib/python${python}/site-packages /usr/local/lib/python${python}/site-packages
COPY . /app
WORKDIR /app
EXPOSE 8080
HEALTHCHECK CMD curl --fail http://localhost:8080/health || exit 1
CMD ["python", "-m", "app.main"]
`;
}
