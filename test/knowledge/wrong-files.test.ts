import { describe, expect, test } from 'vitest';
import { compileFiles, KnowledgeError } from '../../src/knowledge/compile.ts';
import { guideFrom } from '../../src/knowledge/guide.ts';
import { vocabulary } from '../../src/knowledge/schema/words.ts';
import { ecosystems, targetNames } from '../../src/words.ts';

const source = 'sources: [{ url: "https://example.com/", checked: 2026-11-22 }]';
/** Small files of every kind that are right. */
const good: Readonly<Record<string, string>> = {
  'life/old.yml': `id: life/old
title: "{package.name} is old"
severity: warning
why: Because.
advice: Replace it.
when:
  dependency: { technology: old }
  as: package
${source}
examples:
  - { fires: warning, at: "requirements.txt:1", files: { requirements.txt: "old\\n" } }
  - { silent: true, files: { requirements.txt: "new\\n" } }
`,
  'technologies/old.yml': `id: old
name: Old
kind: library
packages: [pkg:pypi/old, pkg:npm/old]
life: { state: ended, since: 2024-05, rule: life/old }
${source}
`,
  'technologies/new.yml': `id: new
name: New
kind: runtime
packages: [pkg:pypi/new]
`,
  'compatibility/old.yml': `id: old
title: Old and Python
columns: { old: { packages: ["pkg:pypi/old"] }, python: { runtime: python } }
rows:
  - { id: old-1, old: "==1.0", python: ">=3.9" }
  - { id: old-2, old: "==2.0", python: ">=3.10" }
${source}
`,
  'routes.yml': `formats: [{ id: onnx, name: ONNX }, { id: tflite, name: LiteRT }]
exports:
  - { from: old, to: onnx, tool: exporter, state: beta, ${source} }
runs:
  - { runtime: new, reads: onnx, targets: [android], state: supported, ${source} }
`,
  'accelerators/all.yml': `gpus:
  - { architecture: Volta, capability: "7.0", models: { V100: [v100] }, ${source} }
machines:
  - { types: [p3.*], accelerator: nvidia-gpu, gpu: V100, ${source} }
plain:
  - { types: [m5.*], ${source} }
`,
  'use-cases.yml': `use-cases:
  - { id: vision, name: images, uses: [{ technology: new, what: it, targets: [android], ${source} }] }
`,
  'comparison.yml': `questions:
  - { id: graphs, title: graphs, answers: [{ technology: old, text: static, ${source} }] }
`,
};

const listed = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ');
const targets = listed(targetNames);
const types = ecosystems.join(', ');
const ruleKeys =
  '`id`, `title`, `severity`, `why`, `advice`, `scope`, `once`, `yields`, `when`, `unless`, `anchor`, `cases`, `when-to-ignore`, `fix`, `sources`, `examples`';
// `as` stands beside most words, and is met first beside `dependency`.
const conditionKeys = listed(vocabulary.flatMap((word) => (word === 'dependency' ? [word, 'as'] : [word])));

function mistakes(files: Readonly<Record<string, string>>): string[] {
  try {
    const { technologies } = compileFiles(Object.entries(files).map(([name, text]) => ({ name, text })));
    guideFrom({ useCases: files['use-cases.yml'] ?? '', comparison: files['comparison.yml'] ?? '' }, technologies);
    return [];
  } catch (error) {
    if (error instanceof KnowledgeError) return error.message.split('\n');
    throw error;
  }
}

/** What is told when words of one file are others. */
function mistakesWith(name: string, from: string, to: string): string[] {
  const text = good[name] ?? '';
  expect(text).toContain(from);
  return mistakes({ ...good, [name]: text.replace(from, to) });
}

test('what is right is not complained of', () => {
  expect(mistakes(good)).toEqual([]);
});

test('all mistakes of all files are told at once, in their order, and none that only follows from another', () => {
  const wrong = {
    ...good,
    'life/old.yml': (good['life/old.yml'] ?? '').replace('severity: warning', 'severity: loud').replace('why: Because.\n', ''),
    'technologies/new.yml': (good['technologies/new.yml'] ?? '').replace('kind: runtime', 'kind: motor'),
    'routes.yml': (good['routes.yml'] ?? '').replace('to: onnx', 'to: onx'),
    'compatibility/old.yml': (good['compatibility/old.yml'] ?? '').replace('id: old-2', 'id: old-1'),
  };
  expect(mistakes(wrong).map((message) => message.replace(/;.*/, ''))).toEqual([
    'compatibility/old.yml:6:11 a second row "old-1"',
    'life/old.yml:1:1 `why` is missing',
    'life/old.yml:3:11 severity: "loud" is not known',
    'routes.yml:3:22 there is no format "onx"',
    'routes.yml:5:28 there is no format that something writes "onnx"',
    'technologies/new.yml:3:7 kind: "motor" is not known',
  ]);
});

describe('life/old.yml', () => {
  test.each([
    [
      'a misspelled key',
      'advice:',
      'advise:',
      [
        'life/old.yml:1:1 `advice` is missing; it is a text',
        `life/old.yml:5:1 unknown key "advise"; did you mean \`advice\`? The keys are ${ruleKeys}`,
      ],
    ],
    [
      'a severity that is none',
      'severity: warning',
      'severity: warn',
      ['life/old.yml:3:11 severity: "warn" is not known; did you mean `warning`? It is one of `error`, `warning`, `notice`'],
    ],
    [
      'a list where a text belongs',
      'why: Because.',
      'why: [Because.]',
      ['life/old.yml:4:6 why: a text belongs here, and a list stands here'],
    ],
    ['an empty text', 'why: Because.', 'why: ""', ['life/old.yml:4:6 why: it is empty']],
    [
      'a text where a list belongs',
      'examples:',
      'unless: never\nexamples:',
      ['life/old.yml:10:9 unless: a list belongs here, and the text "never" stands here'],
    ],
    ['an id of another form', 'id: life/old', 'id: Life/Old', ['life/old.yml:1:5 id: group/name in small letters, digits and dashes']],
    [
      'a rule in another file',
      'id: life/old',
      'id: life/older',
      [
        'life/old.yml:1:5 rule "life/older" belongs into life/older.yml',
        'technologies/old.yml:5:45 there is no rule "life/old"; did you mean `life/older`?',
      ],
    ],
    [
      'a word that is none',
      'dependency: {',
      'dependancy: {',
      [`life/old.yml:7:3 unknown key "dependancy"; did you mean \`dependency\`? The keys are ${conditionKeys}`],
    ],
    [
      'a key that a word does not have',
      'technology: old }',
      'tecnology: old }',
      [
        'life/old.yml:7:17 unknown key "tecnology"; did you mean `technology`? The keys are `in`, `technology`, `kind`, `package`, `index`, `version`, `unaligned`, `cuda`, `relation`, `build`, `role`, `own`, `pinned`, `local-label`, `advised-by`, `indexed`, `install-read`, `origin`, `excludes`',
      ],
    ],
    [
      'two words in one condition',
      '  as: package',
      '  image: { technology: old }\n  as: package',
      ['life/old.yml:8:3 `image` cannot stand beside `dependency`, `as`'],
    ],
    [
      'no condition has a name',
      '  as: package\n',
      '',
      ['life/old.yml:7:3 when: no condition has a name: give the deciding one `as: …`, so that the finding has a place'],
    ],
    [
      'a technology that is none',
      'technology: old }',
      'technology: odl }',
      ['life/old.yml:7:29 there is no technology "odl"; did you mean `old`?'],
    ],
    [
      'a package without its type',
      '{ technology: old }',
      '{ package: old }',
      ['life/old.yml:7:26 "old" is a package without its type, as in pypi/old'],
    ],
    [
      'a type of packages that is none',
      '{ technology: old }',
      '{ package: [pypi/old, pip/old] }',
      ['life/old.yml:7:37 there is no type of packages "pip"; did you mean `pypi`?'],
    ],
    [
      'a range that nobody can read',
      '{ technology: old }',
      '{ package: pypi/old, version: "2 or older" }',
      ['life/old.yml:7:45 "2 or older" is not a range of pypi versions'],
    ],
    [
      'a range of a runtime',
      '  dependency: { technology: old }\n  as: package',
      '  all:\n    - { dependency: { technology: old }, as: package }\n    - runtime: { name: python, version: "below 3.9" }',
      ['life/old.yml:9:41 "below 3.9" is not a range of pypi versions'],
    ],
    [
      'a runtime that is none',
      '  dependency: { technology: old }\n  as: package',
      '  all:\n    - { dependency: { technology: old }, as: package }\n    - runtime: { name: pyhton }',
      [
        'life/old.yml:9:24 when.all.1.runtime.name: "pyhton" is not known; did you mean `python`? It is one of `python`, `node`, `java`, `flutter`, `dart`, `cuda`, `dotnet`, `go`, `rust`, `swift`, `unity`, `esp-idf`',
      ],
    ],
    [
      'a target that is none',
      '  dependency: { technology: old }\n  as: package',
      '  all:\n    - { dependency: { technology: old }, as: package }\n    - target: { name: andriod }',
      [`life/old.yml:9:23 when.all.1.target.name: "andriod" is not known; did you mean \`android\`? It is one of ${targets}`],
    ],
    [
      'a relation that is none',
      '{ technology: old }',
      '{ technology: old, version: "<2", relation: [allways, may] }',
      [
        'life/old.yml:7:60 when.dependency.relation.0: "allways" is not known; did you mean `always`? It is one of `always`, `may`, `never`, `unknown`, `newest`',
      ],
    ],
    [
      'a name that nothing has',
      'advice: Replace it.',
      'advice: "Replace {pakage.name}."',
      ['life/old.yml:5:9 nothing is named "pakage" with `as`; there is package'],
    ],
    [
      'a name of a unit that nothing has',
      '{ technology: old }',
      '{ technology: old, in: app }',
      ['life/old.yml:7:38 nothing is named "app" with `as`; there is package'],
    ],
    [
      'a rule that no life names',
      '{ technology: old }',
      '{ advised-by: life/odl }',
      ['life/old.yml:7:29 no technology\'s life names the rule "life/odl"'],
    ],
    [
      'a table that is none',
      '  dependency: { technology: old }\n  as: package',
      '  all:\n    - { dependency: { technology: old }, as: package }\n    - { pair: { table: olds, columns: { old: package }, is: incompatible }, as: row }',
      ['life/old.yml:9:24 there is no compatibility table "olds"; did you mean `old`?'],
    ],
    [
      'a column that is none',
      '  dependency: { technology: old }\n  as: package',
      '  all:\n    - { dependency: { technology: old }, as: package }\n    - { pair: { table: old, columns: { odl: package }, is: incompatible }, as: row }',
      ['life/old.yml:9:45 table "old" has no column "odl"; the columns are old, python'],
    ],
    [
      'a case of a name that nothing has',
      'sources:',
      'cases: [{ if: { pinned: [pakage] }, severity: off }]\nsources:',
      ['life/old.yml:9:26 nothing is named "pakage" with `as`; there is package'],
    ],
    [
      'a source for a name that nothing has',
      'checked: 2026-11-22 }]',
      'checked: 2026-11-22, where: { pakage.name: [old] } }]',
      ['life/old.yml:9:85 nothing is named "pakage" with `as`; there is package'],
    ],
    [
      'a severity of a case that is none',
      'sources:',
      'cases: [{ if: {}, severity: silent }]\nsources:',
      ['life/old.yml:9:29 cases.0.severity: "silent" is not known; it is one of `error`, `warning`, `notice`, `off`'],
    ],
    [
      'a fix of another form',
      'sources:',
      'fix: { replace: { of: package, part: version, with: "2" } }\nsources:',
      ['life/old.yml:9:38 fix.replace.part: "version" is not known; it is one of `text`, `name`, `constraint`'],
    ],
    [
      'a fix of a name that nothing has',
      'sources:',
      'fix: { replace: { of: old, part: name, with: new } }\nsources:',
      ['life/old.yml:9:23 nothing is named "old" with `as`; there is package'],
    ],
    [
      'no source',
      'sources: [{ url: "https://example.com/", checked: 2026-11-22 }]',
      'sources: []',
      ['life/old.yml:9:10 sources: it is empty'],
    ],
    ['a source without its day', ', checked: 2026-11-22', '', ['life/old.yml:9:11 `checked` is missing in sources.0; it is a text']],
    ['a day that is none', '2026-11-22', '2026-13-22', ['life/old.yml:9:51 sources.0.checked: there is no day 2026-13-22']],
    [
      'an address that is none',
      'https://example.com/',
      'example.com',
      ['life/old.yml:9:18 sources.0.url: an https:// address or a purl (pkg:…)'],
    ],
    [
      'only one example',
      '  - { silent: true, files: { requirements.txt: "new\\n" } }\n',
      '',
      ['life/old.yml:11:3 examples: it has 2 entries or more'],
    ],
    [
      'an example that neither fires nor is silent',
      '{ silent: true, files',
      '{ quiet: true, files',
      [
        'life/old.yml:12:7 unknown key "quiet"; the keys are `fires`, `at`, `message`, `today`, `base`, `files`, `fixed`, `silent`, `because`',
      ],
    ],
    ['a place without a line', '"requirements.txt:1"', 'requirements.txt', ['life/old.yml:11:27 examples.0.at: path:line']],
    [
      'a place in another file',
      '"requirements.txt:1"',
      '"requirement.txt:1"',
      ['life/old.yml:11:27 the example has no file "requirement.txt"; its files are requirements.txt'],
    ],
    [
      'a place behind the end',
      '"requirements.txt:1"',
      '"requirements.txt:4"',
      ['life/old.yml:11:27 requirements.txt has no line 4; its last one is 1'],
    ],
    [
      'a fix of a file that is not there',
      'requirements.txt: "old\\n" } }',
      'requirements.txt: "old\\n" }, fixed: { setup.py: "" } }',
      ['life/old.yml:11:106 the example has no file "setup.py"; its files are requirements.txt'],
    ],
    [
      'a key twice',
      'why: Because.',
      'why: Because.\nwhy: Because of that.',
      ['life/old.yml:5:1 not valid YAML: Map keys must be unique; this one stands in the map already, so put both into one'],
    ],
    [
      'broken YAML',
      'advice: Replace it.',
      'advice: Replace: it.',
      ['life/old.yml:5:9 not valid YAML: Nested mappings are not allowed in compact mappings; a text with `: ` in it stands in quotes'],
    ],
  ])('%s', (_what, from, to, told) => {
    expect(mistakesWith('life/old.yml', from, to)).toEqual(told);
  });
});

describe('technologies/old.yml', () => {
  test.each([
    [
      'a kind of technology that is none',
      'kind: library',
      'kind: libary',
      [
        'technologies/old.yml:3:7 kind: "libary" is not known; did you mean `library`? It is one of `training-framework`, `layer`, `runtime`, `converter`, `server`, `platform`, `pipeline`, `accelerator`, `library`, `web-framework`',
      ],
    ],
    ['no name', 'name: Old\n', '', ['technologies/old.yml:1:1 `name` is missing; it is a text']],
    [
      'a purl of an unknown type',
      'pkg:npm/old',
      'pkg:gem/old',
      [`technologies/old.yml:4:26 packages.1: a purl: pkg: then one of ${types}, then /name`],
    ],
    [
      'a purl without its scheme',
      'pkg:npm/old',
      'npm/old',
      [`technologies/old.yml:4:26 packages.1: a purl: pkg: then one of ${types}, then /name`],
    ],
    ['a package twice', 'pkg:npm/old', 'pkg:pypi/old', ['technologies/old.yml:4:26 pypi/old stands here twice']],
  ])('%s', (_what, from, to, told) => {
    expect(mistakesWith('technologies/old.yml', from, to)).toEqual(told);
  });
});

describe('technologies/new.yml', () => {
  test.each([
    [
      'a package of another technology',
      'pkg:pypi/new',
      'pkg:pypi/old',
      ['technologies/new.yml:4:12 pypi/old already belongs to technology "old"'],
    ],
    [
      'an id that another has',
      'id: new',
      'id: old',
      [
        'routes.yml:5:16 there is no technology "new"',
        'technologies/new.yml:1:5 a second technology "old"; the first is in technologies/old.yml',
      ],
    ],
  ])('%s', (_what, from, to, told) => {
    expect(mistakesWith('technologies/new.yml', from, to)).toEqual(told);
  });
});

describe('technologies/old.yml', () => {
  test.each([
    [
      'a target that it cannot run on',
      'name: Old\n',
      'name: Old\ntargets: [iphone]\n',
      [`technologies/old.yml:3:11 targets.0: "iphone" is not known; it is one of ${targets}`],
    ],
    [
      'a state that is none',
      'state: ended',
      'state: end',
      [
        'technologies/old.yml:5:16 life.state: "end" is not known; did you mean `ended`? It is one of `active`, `maintenance`, `ended`, `renamed`, `removed`, `misnamed`',
      ],
    ],
    ['an end without its day', ', since: 2024-05', '', ['technologies/old.yml:5:16 life.state: what is not active says since when']],
    [
      'a life without a source',
      'sources: [{ url: "https://example.com/", checked: 2026-11-22 }]\n',
      '',
      ['technologies/old.yml:5:7 life: a life that is not active needs a source'],
    ],
    [
      'a rule that is none',
      'rule: life/old',
      'rule: life/odl',
      ['technologies/old.yml:5:45 there is no rule "life/odl"; did you mean `life/old`?'],
    ],
    [
      'a life of a package that it does not have',
      'life: {',
      'lives: [{ packages: [pkg:pypi/odl], state: ended, since: 2024 }]\nlife: {',
      ['technologies/old.yml:5:22 "old" has no package pypi/odl; add it to its `packages`; did you mean `pypi/old`?'],
    ],
  ])('%s', (_what, from, to, told) => {
    expect(mistakesWith('technologies/old.yml', from, to)).toEqual(told);
  });
});

describe('compatibility/old.yml', () => {
  test.each([
    [
      'a cell of no column',
      'python: ">=3.9"',
      'pyhton: ">=3.9"',
      ['compatibility/old.yml:5:40 rows.0.pyhton: no column "pyhton"; the columns are old, python'],
    ],
    [
      'a cell that is no range',
      'python: ">=3.9"',
      'python: "3.9 and newer"',
      ['compatibility/old.yml:5:40 "3.9 and newer" is not a range of pypi versions'],
    ],
    [
      'a cell that is a number',
      'python: ">=3.9"',
      'python: 3.9',
      ['compatibility/old.yml:5:40 rows.0.python: a text belongs here, and 3.9 stands here'],
    ],
    ['a row without a name', 'id: old-1, ', '', ['compatibility/old.yml:5:5 rows.0: a row needs an `id`']],
    ['a row twice', 'id: old-2', 'id: old-1', ['compatibility/old.yml:6:11 a second row "old-1"']],
    [
      'a column of nothing',
      '{ runtime: python }',
      '{ runtime: ruby }',
      ['compatibility/old.yml:3:68 columns.python.runtime: "ruby" is not known; it is one of `python`, `node`'],
    ],
  ])('%s', (_what, from, to, told) => {
    expect(mistakesWith('compatibility/old.yml', from, to)).toEqual(told);
  });
});

describe('routes.yml', () => {
  test.each([
    [
      'a format that nothing describes',
      'to: onnx',
      'to: onx',
      ['routes.yml:3:22 there is no format "onx"; did you mean `onnx`?', 'routes.yml:5:28 there is no format that something writes "onnx"'],
    ],
    ['a format that nothing writes', 'reads: onnx', 'reads: tflite', ['routes.yml:5:28 there is no format that something writes "tflite"']],
    ['a runtime that is none', 'runtime: new', 'runtime: newer', ['routes.yml:5:16 there is no technology "newer"; did you mean `new`?']],
    ['a framework that is none', 'from: old', 'from: odl', ['routes.yml:3:13 there is no technology "odl"; did you mean `old`?']],
    [
      'a state of a step that is none',
      'state: beta',
      'state: alpha',
      ['routes.yml:3:51 exports.0.state: "alpha" is not known; it is one of `supported`, `beta`, `ended`'],
    ],
    [
      'a target of a step that is none',
      'targets: [android]',
      'targets: [android, iso]',
      [`routes.yml:5:53 runs.0.targets.1: "iso" is not known; did you mean \`ios\`? It is one of ${targets}`],
    ],
    [
      'a step without a source',
      'tool: exporter, state: beta, sources: [{ url: "https://example.com/", checked: 2026-11-22 }]',
      'tool: exporter, state: beta',
      ['routes.yml:3:5 `sources` is missing in exports.0; it is a list'],
    ],
  ])('%s', (_what, from, to, told) => {
    expect(mistakesWith('routes.yml', from, to)).toEqual(told);
  });
});

describe('accelerators/all.yml', () => {
  test.each([
    [
      'a GPU that nobody describes',
      'gpu: V100,',
      'gpu: V100S,',
      ['accelerators/all.yml:4:52 there is no GPU "V100S"; did you mean `V100`?'],
    ],
    [
      'a capability that is a number',
      '"7.0"',
      '7.0',
      ['accelerators/all.yml:2:40 gpus.0.capability: a text belongs here, and 7 stands here'],
    ],
    [
      'a machine in two rows',
      'm5.*',
      'p3.*',
      ['accelerators/all.yml:6:3 a second row for the machine "p3.*"; the first is in accelerators/all.yml'],
    ],
  ])('%s', (_what, from, to, told) => {
    expect(mistakesWith('accelerators/all.yml', from, to)).toEqual(told);
  });
});

describe('use-cases.yml', () => {
  test.each([
    [
      'a use of a technology that is none',
      'technology: new',
      'technology: nwe',
      ['use-cases.yml:2:54 there is no technology "nwe"; did you mean `new`?'],
    ],
    [
      'a use on a target that is none',
      'targets: [android]',
      'targets: [adnroid]',
      [`use-cases.yml:2:79 use-cases.0.uses.0.targets.0: "adnroid" is not known; did you mean \`android\`? It is one of ${targets}`],
    ],
  ])('%s', (_what, from, to, told) => {
    expect(mistakesWith('use-cases.yml', from, to)).toEqual(told);
  });
});

describe('comparison.yml', () => {
  test.each([
    [
      'an answer about a technology that is none',
      'technology: old',
      'technology: odl',
      ['comparison.yml:2:58 there is no technology "odl"; did you mean `old`?'],
    ],
    ['an answer without a text', 'text: static, ', '', ['comparison.yml:2:44 `text` is missing in questions.0.answers.0; it is a text']],
  ])('%s', (_what, from, to, told) => {
    expect(mistakesWith('comparison.yml', from, to)).toEqual(told);
  });
});
