import { z } from 'zod';
import { merge } from '../../../src/config/merge.ts';
import { checkNames, type Known } from '../../../src/config/names.ts';
import { readLayer } from '../../../src/config/read.ts';
import { configSchema } from '../../../src/config/schema/index.ts';
import type { Knowledge } from '../../../src/model.ts';
import { branches, keyTable, valueOf, type Schema } from './json-schema.ts';
import { block, code, page, prose } from './markdown.ts';

/** What is said of a key beside its declaration, with a file that shows it. */
interface Section {
  readonly key: string;
  readonly example: string;
  readonly more: readonly string[];
}

const sections: readonly Section[] = [
  {
    key: 'extends',
    example: 'extends:\n  - strict\n  - acme/fit-config//base.yml@8f2c1d7a4b3e5f60718293a4b5c6d7e8f9012345\n  - ./fit/phones.yml\n',
    more: [
      'Lists of all of them add up, in this order; of a single value such as `min-severity` the last one counts. `recommended` lies under all of them; `strict` lets the run fail from `warning` on.',
    ],
  },
  {
    key: 'rules',
    example:
      'rules:\n  android/*: warning                  # a group\n  serve/torchserve-unmaintained: off  # one rule\n  image/gpu-request-cpu-framework:\n    severity: error\n    ignore: [dev/**]                  # it stays silent there\n',
    more: ['`framework-fit rules` lists them, and `framework-fit explain ID` shows one whole.'],
  },
  {
    key: 'paths',
    example: 'paths:\n  research/**:\n    min-severity: error\n  services/legacy:\n    rules:\n      life/*: off\n',
    more: [],
  },
  {
    key: 'ignore',
    example: 'ignore:\n  - research/**\n  - "!third_party/ours/**"            # taken back from what is ignored by default\n',
    more: [
      "Other people's code, test data and build folders are ignored by default ([the list](formats.md#what-is-left-out)); the report counts what was left out.",
    ],
  },
  {
    key: 'units',
    example: 'units:\n  - name: api\n    paths: [services/api]\n    kind: image\n    targets: [kubernetes, gpu]\n',
    more: [],
  },
  {
    key: 'policy',
    example:
      'policy:\n  - denied: [tensorflow*]\n    reason: We serve with PyTorch only.\n    units: [services/*]\n  - allowed: [litert, mediapipe]      # of the kinds that these are of, nothing else\n    targets: [android, ios]\n    severity: error\n  - preferred: [pytorch]              # told when a change brings another one\n  - second-training-framework: The study compares both.\n',
    more: [
      'The findings are those of the rules [`policy/denied`](rules/policy/denied.md), [`policy/not-allowed`](rules/policy/not-allowed.md), [`policy/not-preferred`](rules/policy/not-preferred.md) and [`policy/second-training-framework`](rules/policy/second-training-framework.md). They cite the line of the entry.',
      'What is denied counts, also where it is allowed or preferred. Denied for some units or targets only it is an exception; a technology that one file both allows and denies for the same ones is a mistake.',
      'An entry for a unit that there is not would do nothing: [`config/unknown-unit`](rules/config/unknown-unit.md) tells of it, where all is inspected. A folder that is there may wait for units to come.',
    ],
  },
  {
    key: 'suppressions',
    example:
      'suppressions:\n  - rule: serve/torchserve-unmaintained\n    path: services/rank/Dockerfile\n    reason: It is replaced by Triton in the spring.\n    until: 2027-03-31\n    owner: "@acme/serving"\n',
    more: [
      '[Accept a finding](suppressions.md) tells of all ways, of the comment beside the line and of the baseline for an old repository.',
    ],
  },
  {
    key: 'custom-rules',
    example: 'custom-rules:\n  - .github/framework-fit/*.yml\n',
    more: ['[Rules of your own](custom-rules.md) has three that work, line by line.'],
  },
  { key: 'min-severity', example: 'min-severity: warning\n', more: [] },
  { key: 'fail-on', example: 'fail-on: error\n', more: [] },
];

/** The page of the configuration, from the declaration that it is checked by; its examples are read by the program. */
export function configurationPage({ rules, technologies }: Knowledge): string {
  const schema = z.toJSONSchema(configSchema, { io: 'input', target: 'draft-2020-12' }) as Schema;
  const missing = Object.keys(schema.properties ?? {}).filter((key) => !sections.some((section) => section.key === key));
  if (missing.length > 0) throw new Error(`the page of the configuration says nothing of ${missing.join(', ')}`);
  const known = { rules: rules.map(({ id }) => id), technologies: technologies.map(({ id }) => id), technologiesPage: '', paths: null };
  return page('src/config/schema/ and scripts/generated/docs/configuration.ts', [
    '# The configuration',
    'One file, `.github/framework-fit.yml` or `framework-fit.yml`, all of it optional. A folder that is checked by itself (`path`) may have its own. `framework-fit init` writes one with what it found, and `framework-fit config print --show-origin` shows every value that counts, and where it was said.',
    'A mistake in it is an error with file, line, column, what was expected and the nearest valid word, and the run ends with exit code 2. All mistakes of one kind are told at once: first those in its keys and values, then names that nothing has. A rule, a technology or a path of `units` that is not there is a mistake too: it would silently do nothing. Globs of `ignore` and `paths` may wait for files to come: `config print` tells which match none yet.',
    'It is a plain text file: a link is refused, because it may lead out of the repository. Put the file itself there, or one that builds on it: `extends: ./FILE`. A folder `.github` that is a link is followed inside the repository, and the configuration has its place there.',
    'Paths are files, folders with all that lies in them, or globs, relative to the folder that the configuration is for. For editors:',
    block(
      '# yaml-language-server: $schema=https://raw.githubusercontent.com/framework-fit/framework-fit/main/schema/config.schema.json',
      'yaml',
    ),
    '## Whose configuration judges a pull request',
    "A pull request from the repository itself is judged by its own configuration, and the comment says what that silences or lowers, compared with the base's. From which severity on the run fails (`fail-on`), and which other repositories `extends` follows, is the base's word: a change does not decide on itself.",
    "For pull requests from forks, `pull_request_target` and `workflow_run` the base's configuration decides alone.",
    'Another repository that a pull request adds to `extends` counts when it is merged; one that it takes away still counts until then. Both are said.',
    '## Configuration of other repositories',
    "`owner/repo//path.yml@ref` is read through GitHub's API, once a run, and only when it is named. Name a tag or, better, a commit: a branch may say something else tomorrow, and without a ref it is the default branch. What is named in such a file with `./` lies beside it, at the same ref.",
    'A private repository needs a token that may read its contents: input `token` of the action (the own token of a workflow sees no other private repository), `GITHUB_TOKEN` or `GH_TOKEN` on the command line. `GITHUB_API_URL` names another GitHub. What cannot be read, or is wrong, costs one warning in the log and the summary of the run, and everything else counts; a circle is an error, with its chain. Files have 256,000 characters at most, five levels, twenty files in all.',
    'For repositories that say nothing themselves, the action has the input `organisation-config`: `true` for `framework-fit.yml` or `.github/framework-fit.yml` in the repository `.github` of the same owner, or the address of a file. On the command line it is `--organisation-config`, with `--repository OWNER/NAME` for `true`.',
    ...sections.map((section) => sectionOf(section, schema.properties?.[section.key] ?? {}, known)),
  ]);
}

function sectionOf({ key, example, more }: Section, schema: Schema, known: Known): string {
  const read = readLayer('example.yml', example);
  if (!read.ok) throw new Error(`the example of ${key} is wrong: ${read.mistakes.join('; ')}`);
  checkNames(merge('example.yml', [read.layer], []), known);
  return [`## ${code(key)}`, prose(schema.description ?? ''), block(example, 'yaml'), ...tables(schema), ...more].join('\n\n');
}

/** The keys of what stands in a list or behind a name. */
function tables(schema: Schema): readonly string[] {
  const inner = [schema.items, schema.additionalProperties].flatMap((one) => (one === undefined || typeof one === 'boolean' ? [] : [one]));
  const found = inner.flatMap((one) => [one, ...branches(one)]).filter(({ properties }) => properties !== undefined);
  if (found.length > 0) return found.map(keyTable);
  return schema.enum !== undefined || schema.anyOf !== undefined ? [`It takes ${valueOf(schema)}.`] : [];
}
