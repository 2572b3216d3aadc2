import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../src/config/error.ts';
import { loadConfig } from '../../src/config/index.ts';
import { checkNames } from '../../src/config/names.ts';

const file = '.github/framework-fit.yml';

/** Files that lie beside the configuration. */
const beside: Readonly<Record<string, string>> = {
  '.github/loop.yml': 'extends: ./framework-fit.yml\n',
  '.github/bad.yml': 'fail-on: maybe\nrules: 3\n',
  'fit/phones.yml': 'fail-on: error\n',
};

const known = {
  rules: ['life/dead-framework', 'android/nnapi-delegate', 'compat/keras3-tf-pair'],
  technologies: ['pytorch', 'tensorflow', 'litert'],
  technologiesPage: 'https://fit.example/technologies',
  paths: ['services/api/Dockerfile', 'train/requirements.txt'],
};

/** Every mistake of a configuration, one a line, without the name of its file. */
async function mistakesOf(text: string): Promise<readonly string[]> {
  try {
    const config = await loadConfig({
      has: (path) => path === file,
      read: (path) => (path === file ? text : (beside[path] ?? null)),
      named: null,
      readRemote: null,
      pinned: null,
    });
    checkNames(config, known);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n').map((line) => line.replace(`${file}:`, ''));
    throw error;
  }
}

const keys =
  'The keys are `extends`, `rules`, `paths`, `ignore`, `units`, `policy`, `suppressions`, `custom-rules`, `min-severity`, `fail-on`';
const targets =
  '`android`, `ios`, `watchos`, `tvos`, `browser`, `node`, `linux`, `windows`, `macos`, `mcu`, `jetson`, `raspberry-pi`, `server`, `kubernetes`, `lambda`, `cloud-functions`, `cloud-run`, `app-engine`, `ecs`, `vertex-ai`, `sagemaker`, `azure-ml`, `hf-space`, `replicate`, `vercel`, `fly`, `heroku`, `slurm`, `gpu`, `tpu`, `neuron`';

describe('a mistake is said with its place, what was expected and the word that was meant', () => {
  test.each<[what: string, text: string, messages: readonly string[]]>([
    ['a list where the map belongs', '- rules\n', ['1:1 a map belongs here, and a list stands here']],
    ['a text where the map belongs', 'strict\n', ['1:1 a map belongs here, and the text "strict" stands here']],
    ['a number', '42\n', ['1:1 a map belongs here, and 42 stands here']],
    [
      'broken YAML',
      'rules: [a\n',
      [
        '2:1 not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]; a `[` before it is not closed',
      ],
    ],
    [
      'two mistakes in one setting of a rule',
      'rules:\n  life/dead-framework: { severity: warnning, ignored: [a] }\n',
      [
        '2:36 rules.life/dead-framework.severity: "warnning" is not known; did you mean `warning`? It is one of `off`, `error`, `warning`, `notice`',
        '2:46 unknown key "ignored"; did you mean `ignore`? The keys are `severity`, `ignore`',
      ],
    ],
    ['a tab', 'rules:\n\tlife/dead-framework: off\n', ['2:1 not valid YAML: Tabs are not allowed as indentation; indent with spaces']],
    ['two documents', 'fail-on: error\n---\nfail-on: never\n', ['2:1 a second document begins here, and one is read; take it out']],
    [
      'a key twice',
      'fail-on: error\nfail-on: never\n',
      ['2:1 not valid YAML: Map keys must be unique; this one stands in the map already, so put both into one'],
    ],
    [
      'an anchor that nobody set',
      'ignore: *mine\n',
      [
        '1:9 not valid YAML: Unresolved alias (the anchor must be set before the alias): mine; a text that begins with `*` stands in quotes',
      ],
    ],
    ['a misspelled key', 'fail_on: error\n', [`1:1 unknown key "fail_on"; did you mean \`fail-on\`? ${keys}`]],
    ['a key of another tool', 'exclude: [old]\n', [`1:1 unknown key "exclude"; ${keys.replace('The', 'the')}`]],
    ['a key in capitals', 'Rules: {}\n', [`1:1 unknown key "Rules"; did you mean \`rules\`? ${keys}`]],
    [
      'two keys at once',
      'rule: {}\nignores: []\n',
      [`1:1 unknown key "rule"; did you mean \`rules\`? ${keys}`, `2:1 unknown key "ignores"; did you mean \`ignore\`? ${keys}`],
    ],
    [
      'a severity that there is not',
      'min-severity: info\n',
      ['1:15 min-severity: "info" is not known; it is one of `error`, `warning`, `notice`'],
    ],
    [
      'never as the least severity',
      'min-severity: never\n',
      ['1:15 min-severity: "never" is not known; it is one of `error`, `warning`, `notice`'],
    ],
    [
      'a misspelled severity',
      'fail-on: eror\n',
      ['1:10 fail-on: "eror" is not known; did you mean `error`? It is one of `never`, `error`, `warning`, `notice`'],
    ],
    [
      'true where a severity belongs',
      'fail-on: true\n',
      ['1:10 fail-on: it is one of `never`, `error`, `warning`, `notice`, and true stands here'],
    ],
    [
      'off, which YAML 1.1 would take for false',
      'fail-on: off\n',
      ['1:10 fail-on: "off" is not known; it is one of `never`, `error`, `warning`, `notice`'],
    ],
    ['nothing behind a key', 'fail-on:\n', ['1:9 fail-on: it is one of `never`, `error`, `warning`, `notice`, and nothing stands here']],
    [
      'a list of severities',
      'fail-on: [error]\n',
      ['1:10 fail-on: it is one of `never`, `error`, `warning`, `notice`, and a list stands here'],
    ],
    ['rules as a list', 'rules: [life/dead-framework]\n', ['1:8 rules: a map belongs here, and a list stands here']],
    ['rules as a text', 'rules: strict\n', ['1:8 rules: a map belongs here, and the text "strict" stands here']],
    [
      'a rule that there is not',
      'rules:\n  life/dead-framwork: off\n',
      ['2:3 no rule is named "life/dead-framwork"; did you mean `life/dead-framework`?'],
    ],
    ['a group that there is not', 'rules:\n  andriod/*: off\n', ['2:3 no rule is named "andriod/*"; did you mean `android/*`?']],
    [
      'a rule twice',
      'rules:\n  life/dead-framework: off\n  life/dead-framework: error\n',
      ['3:3 not valid YAML: Map keys must be unique; this one stands in the map already, so put both into one'],
    ],
    [
      'a severity of a rule that there is not',
      'rules:\n  life/dead-framework: warn\n',
      ['2:24 rules.life/dead-framework: "warn" is not known; did you mean `warning`? It is one of `off`, `error`, `warning`, `notice`'],
    ],
    [
      'false for a rule',
      'rules:\n  life/dead-framework: false\n',
      ['2:24 rules.life/dead-framework: it is one of `off`, `error`, `warning`, `notice`, and false stands here'],
    ],
    [
      'a number for a rule',
      'rules:\n  life/dead-framework: 0\n',
      ['2:24 rules.life/dead-framework: it is one of `off`, `error`, `warning`, `notice`, and 0 stands here'],
    ],
    [
      'nothing for a rule',
      'rules:\n  life/dead-framework:\n',
      ['2:23 rules.life/dead-framework: it is one of `off`, `error`, `warning`, `notice`, and nothing stands here'],
    ],
    [
      'a list for a rule, as of another tool',
      'rules:\n  life/dead-framework: [error, {}]\n',
      ['2:24 rules.life/dead-framework: it is one of `off`, `error`, `warning`, `notice`, and a list stands here'],
    ],
    [
      'no options',
      'rules:\n  life/dead-framework: {}\n',
      ['2:24 rules.life/dead-framework: it says nothing; write `severity` or `ignore`'],
    ],
    [
      'an option that there is not',
      'rules:\n  life/dead-framework: { level: error }\n',
      ['2:26 unknown key "level"; the keys are `severity`, `ignore`'],
    ],
    [
      'a text where folders belong',
      'rules:\n  life/dead-framework: { ignore: old }\n',
      ['2:34 rules.life/dead-framework.ignore: a list belongs here, and the text "old" stands here; write `[old]`'],
    ],
    ['an empty list of folders', 'rules:\n  life/dead-framework: { ignore: [] }\n', ['2:34 rules.life/dead-framework.ignore: it is empty']],
    [
      'a folder outside',
      'rules:\n  life/dead-framework: { ignore: [../other] }\n',
      ['2:35 rules.life/dead-framework.ignore.0: it is relative to the repository and stays inside: `services/**`'],
    ],
    ['paths as a list', 'paths: [old]\n', ['1:8 paths: a map belongs here, and a list stands here']],
    ['settings of a path as a text', 'paths:\n  old: off\n', ['2:8 paths.old: a map belongs here, and the text "off" stands here']],
    [
      'a setting of a path that there is not',
      'paths:\n  old: { severity: off }\n',
      ['2:10 unknown key "severity"; did you mean `min-severity`? The keys are `rules`, `min-severity`'],
    ],
    [
      'a rule of a path that there is not',
      'paths:\n  old:\n    rules: { life/ded-framework: off }\n',
      ['3:14 no rule is named "life/ded-framework"; did you mean `life/dead-framework`?'],
    ],
    [
      'settings of a path that say nothing',
      'paths:\n  old/**: {}\n  older: { rules: {} }\n',
      [
        '2:11 paths.old/**: it says nothing; name rules in `rules`, or write `min-severity`',
        '3:10 paths.older: it says nothing; name rules in `rules`, or write `min-severity`',
      ],
    ],
    [
      'a path from the root of the disk',
      'paths:\n  /old: { min-severity: error }\n',
      ['2:9 paths./old: it is relative to the repository and stays inside: `services/**`'],
    ],
    [
      'a text where a list belongs',
      'ignore: vendor\n',
      ['1:9 ignore: a list belongs here, and the text "vendor" stands here; write `[vendor]`'],
    ],
    ['a number in the list', 'ignore: [1]\n', ['1:10 ignore.0: a text belongs here, and 1 stands here']],
    ['an empty text in the list', 'ignore: [""]\n', ['1:10 ignore.0: it is empty']],
    ['a unit without a name', 'units:\n  - paths: [train]\n', ['2:5 `name` is missing in units.0; it is a text']],
    ['a unit without paths', 'units:\n  - name: api\n', ['2:5 `paths` is missing in units.0; it is a list']],
    ['a unit with no path in its list', 'units:\n  - { name: api, paths: [] }\n', ['2:25 units.0.paths: it is empty']],
    [
      'a path that no file lies in',
      'units:\n  - { name: api, paths: [service/api] }\n',
      ['2:26 no file lies in "service/api"; did you mean `services/api`?'],
    ],
    [
      'a name that reports cannot show',
      'units:\n  - { name: "api<b>", paths: [train] }\n',
      ['2:13 units.0.name: it is written with letters, digits, spaces and . / - _, 80 at most'],
    ],
    [
      'a key of a unit in the singular',
      'units:\n  - { name: api, path: train, paths: [train] }\n',
      ['2:18 unknown key "path"; did you mean `paths`? The keys are `name`, `paths`, `kind`, `targets`'],
    ],
    [
      'a kind that there is not',
      'units:\n  - { name: api, paths: [train], kind: service }\n',
      [
        '2:40 units.0.kind: "service" is not known; it is one of `image`, `app`, `function`, `firmware`, `site`, `environment`, `library`, `job`, `ci`, `notebook`',
      ],
    ],
    [
      'a target under another name',
      'units:\n  - { name: api, paths: [train], targets: [k8s] }\n',
      [`2:44 units.0.targets.0: "k8s" is not known; it is one of ${targets}`],
    ],
    [
      'units as a map',
      'units:\n  api: { paths: [train] }\n',
      ['2:3 units: a list belongs here, and a map stands here; begin each entry with `- `'],
    ],
    [
      'policy as a map',
      'policy:\n  denied: [tensorflow]\n',
      ['2:3 policy: a list belongs here, and a map stands here; begin each entry with `- `'],
    ],
    [
      'a technology that there is not',
      'policy:\n  - denied: [tensorflw]\n',
      ['2:14 no technology is named "tensorflw"; did you mean `tensorflow`?'],
    ],
    [
      'a technology that is like no other',
      'policy:\n  - denied: [spreadsheets]\n',
      ['2:14 no technology is named "spreadsheets"; https://fit.example/technologies lists them'],
    ],
    [
      'a technology by the name of its package',
      'policy:\n  - allowed: [torch]\n',
      ['2:15 no technology is named "torch"; did you mean `pytorch`?'],
    ],
    [
      'a text where technologies belong',
      'policy:\n  - denied: tensorflow\n',
      ['2:13 policy.0.denied: a list belongs here, and the text "tensorflow" stands here; write `[tensorflow]`'],
    ],
    [
      'an entry that says nothing',
      'policy:\n  - reason: because\n',
      ['2:5 policy.0: it says nothing; write `denied`, `allowed`, `preferred` or `second-training-framework`'],
    ],
    [
      'an empty entry',
      'policy:\n  - {}\n',
      ['2:5 policy.0: it says nothing; write `denied`, `allowed`, `preferred` or `second-training-framework`'],
    ],
    [
      'a key that policy does not have',
      'policy:\n  - { banned: [tensorflow] }\n',
      [
        '2:7 unknown key "banned"; did you mean `denied`? The keys are `denied`, `allowed`, `preferred`, `second-training-framework`, `reason`, `severity`, `units`, `targets`',
      ],
    ],
    [
      'a technology that is both allowed and denied',
      'policy:\n  - denied: [tensorflow]\n  - allowed: [pytorch, tensorflow]\n',
      ['3:24 `tensorflow` is allowed here, and line 2 denies it for the same units; take one of the two out'],
    ],
    [
      'a technology that one entry both prefers and denies',
      'policy:\n  - { preferred: [pytorch], denied: [pytorch, litert], targets: [android] }\n',
      ['2:19 `pytorch` is preferred here, and line 2 denies it for the same units; take one of the two out'],
    ],
    [
      'technologies of which each is denied somewhere for more units',
      'policy:\n  - { denied: [tensorflow], targets: [android, ios] }\n  - { denied: [lite*], units: [services/*] }\n  - { allowed: [tensorflow, litert, "*e*"], units: [services/api], targets: [ios] }\n',
      [
        '4:17 `tensorflow` is allowed here, and line 2 denies it for the same units; take one of the two out',
        '4:29 `litert` is allowed here, and line 3 denies it for the same units; take one of the two out',
        '4:37 all of `*e*` is allowed here, and line 2 denies it for the same units; take one of the two out',
      ],
    ],
    [
      'a target of policy that there is not',
      'policy:\n  - { denied: [tensorflow], targets: [phones] }\n',
      [`2:39 policy.0.targets.0: "phones" is not known; it is one of ${targets}`],
    ],
    [
      'second-training-framework without its reason',
      'policy:\n  - second-training-framework: true\n',
      ['2:32 policy.0.second-training-framework: a text belongs here, and true stands here'],
    ],
    [
      'a suppression without a reason',
      'suppressions:\n  - rule: life/dead-framework\n',
      ['2:5 `reason` is missing in suppressions.0; it is a text'],
    ],
    [
      'a suppression with an empty reason',
      'suppressions:\n  - { rule: life/dead-framework, reason: " " }\n',
      ['2:42 suppressions.0.reason: it is empty'],
    ],
    ['a suppression without a rule', 'suppressions:\n  - reason: fine here\n', ['2:5 `rule` is missing in suppressions.0; it is a text']],
    [
      'a suppression of a rule that there is not',
      'suppressions:\n  - { rule: life/dead, reason: fine here }\n',
      ['2:13 no rule is named "life/dead"; did you mean `life/dead-framework`?'],
    ],
    [
      'a day that there is not',
      'suppressions:\n  - { rule: life/dead-framework, reason: fine, until: 2027-02-30 }\n',
      ['2:55 suppressions.0.until: there is no day 2027-02-30'],
    ],
    [
      'a day written in another way',
      'suppressions:\n  - { rule: life/dead-framework, reason: fine, until: 31.3.2027 }\n',
      ['2:55 suppressions.0.until: a day belongs here, as 2026-11-22, and the text "31.3.2027" stands here'],
    ],
    [
      'a key of a suppression that there is not',
      'suppressions:\n  - { rule: life/dead-framework, reason: fine, expires: 2027-03-31 }\n',
      ['2:48 unknown key "expires"; the keys are `rule`, `path`, `reason`, `until`, `owner`'],
    ],
    [
      'paths where one path belongs',
      'suppressions:\n  - { rule: life/dead-framework, reason: fine, path: [train] }\n',
      ['2:54 suppressions.0.path: a text belongs here, and a list stands here'],
    ],
    [
      'suppressions by rule, as a map',
      'suppressions:\n  life/dead-framework: fine\n',
      ['2:3 suppressions: a list belongs here, and a map stands here; begin each entry with `- `'],
    ],
    [
      'custom rules outside of the repository',
      'custom-rules: [../rules/*.yml]\n',
      ['1:16 custom-rules.0: it is relative to the repository and stays inside: `services/**`'],
    ],
    [
      'custom rules as a text',
      'custom-rules: .github/framework-fit/*.yml\n',
      [
        '1:15 custom-rules: a list belongs here, and the text ".github/framework-fit/*.yml" stands here; write `[.github/framework-fit/*.yml]`',
      ],
    ],
    [
      'a text that needs quotes',
      'ignore: !vendor/**\n',
      ['1:9 a text that begins with `!` stands in quotes in YAML; without them it is no text'],
    ],
    [
      'a star without quotes',
      'rules:\n  *: off\n',
      ['2:4 a text that begins with `*` stands in quotes in YAML', '2:6 not valid YAML: Unexpected scalar at node end'],
    ],
    ['a group as others write it', 'rules:\n  android: off\n', ['2:3 no rule is named "android"; did you mean `android/*`?']],
    ['a group as a folder', 'rules:\n  Life/: off\n', ['2:3 no rule is named "Life/"; did you mean `life/*`?']],
    [
      'a technology by its package',
      'policy: [{ denied: [pkg:pypi/tensorflow] }]\n',
      ['1:21 no technology is named "pkg:pypi/tensorflow"; did you mean `tensorflow`?'],
    ],
    [
      'a target in capitals',
      'units: [{ name: a, paths: [train], targets: [GPU] }]\n',
      [`1:46 units.0.targets.0: "GPU" is not known; did you mean \`gpu\`? It is one of ${targets}`],
    ],
    [
      'a list in quotes',
      'policy: [{ denied: "*" }]\n',
      ['1:20 policy.0.denied: a list belongs here, and the text "*" stands here; write `["*"]`'],
    ],
    ['what git ignores so', 'ignore: [/vendor]\n', ['1:10 ignore.0: it is relative to the repository and stays inside: `services/**`']],
    ['a path of Windows', 'ignore: [vendor\\old]\n', ['1:10 ignore.0: folders are separated by `/`: `services/api`']],
    [
      'two units of one name',
      'units: [{ name: a, paths: [train] }, { name: a, paths: [services] }]\n',
      ['1:46 units.1.name: another unit is named "a" already'],
    ],
    [
      'a misspelled preset',
      'extends: strickt\n',
      ['1:10 extends: "strickt" is none of `recommended`, `strict`, `./file.yml` or `owner/repo//path.yml@ref`; did you mean `strict`?'],
    ],
    [
      'a preset of another tool',
      'extends: ["config:recommended"]\n',
      ['1:11 extends: "config:recommended" is none of `recommended`, `strict`, `./file.yml` or `owner/repo//path.yml@ref`'],
    ],
    [
      'a file without ./',
      'extends: fit/base.yml\n',
      [
        '1:10 extends: "fit/base.yml" is none of `recommended`, `strict`, `./file.yml` or `owner/repo//path.yml@ref`; did you mean `./fit/base.yml`?',
      ],
    ],
    [
      'a repository without its file',
      'extends: acme/fit\n',
      ['1:10 extends: "acme/fit" is none of `recommended`, `strict`, `./file.yml` or `owner/repo//path.yml@ref`'],
    ],
    ['a file that is not there', 'extends: ./base.yml\n', ['1:10 there is no file .github/base.yml to build on']],
    [
      'a file that is named from the root',
      'extends: ./fit/phones.yml\n',
      ['1:10 there is no file .github/fit/phones.yml to build on; `./` begins beside this file: write `../fit/phones.yml`'],
    ],
    [
      'a file outside of the repository',
      'extends: ../../other/base.yml\n',
      ['1:10 "../../other/base.yml" leads out of the repository; name a file inside it'],
    ],
    [
      'the file itself',
      'extends: ./framework-fit.yml\n',
      ['1:10 `extends` goes in a circle: .github/framework-fit.yml → .github/framework-fit.yml'],
    ],
    [
      'a circle',
      'extends: ./loop.yml\n',
      ['.github/loop.yml:1:10 `extends` goes in a circle: .github/framework-fit.yml → .github/loop.yml → .github/framework-fit.yml'],
    ],
    [
      'mistakes of the file that is built on',
      'extends: [./bad.yml, ./none.yml]\n',
      [
        '.github/bad.yml:1:10 fail-on: "maybe" is not known; it is one of `never`, `error`, `warning`, `notice`',
        '.github/bad.yml:2:8 rules: a map belongs here, and 3 stands here',
        '1:22 there is no file .github/none.yml to build on',
      ],
    ],
    ['a map where extends belongs', 'extends: { preset: strict }\n', ['1:10 extends: a text belongs here, and a map stands here']],
    [
      'a page of HTML',
      '<!DOCTYPE html>\n<html><body>Sign in</body></html>\n',
      ['1:1 a map belongs here, and the text "<!DOCTYPE html> <html><body>Sign in</body></html>" stands here'],
    ],
    [
      'a key taken over',
      'rules:\n  life/dead-framework: &o { severity: off }\n  android/*:\n    <<: *o\n',
      ['4:5 `<<` takes nothing over here; write the keys out'],
    ],
    [
      'numbers for rules',
      'rules:\n  42: off\n  true: off\n',
      ['2:3 no rule is named "42"; `framework-fit rules` lists them', '3:3 no rule is named "true"; `framework-fit rules` lists them'],
    ],
    ["nothing for a rule's name", 'rules:\n  "": off\n', ['2:7 rules.: its key is empty']],
    ['a name that objects have', 'rules:\n  __proto__: off\n', ['2:3 no key may be named `__proto__`']],
    [
      'a day as a number',
      'suppressions:\n  - { rule: life/dead-framework, reason: fine, until: 20270331 }\n',
      ['2:55 suppressions.0.until: a day is written as 2027-03-31, and 20270331 stands here'],
    ],
    [
      'a day that is not filled in',
      'suppressions:\n  - { rule: life/dead-framework, reason: fine, until: }\n',
      ['2:55 suppressions.0.until: a day is written as 2027-03-31, and nothing stands here'],
    ],
    [
      'a day with its time',
      'suppressions:\n  - { rule: life/dead-framework, reason: fine, until: 2027-03-31T10:00:00Z }\n',
      ['2:55 suppressions.0.until: a day belongs here, as 2026-11-22, and the text "2027-03-31T10:00:00Z" stands here; write `2027-03-31`'],
    ],
    [
      'a letter that looks like another one',
      'rules:\n  lif\u0435/dead-framework: off\n',
      [
        '2:3 no rule is named "lif\u0435/dead-framework" (`\u0435` in it is U+0435, which is no plain letter); did you mean `life/dead-framework`?',
      ],
    ],
    [
      'a letter that cannot be seen',
      'rules:\n  "life/dead-framework\u200b": off\n',
      [
        '2:3 no rule is named "life/dead-framework�" (U+200B in it cannot be seen, and does not belong there); did you mean `life/dead-framework`?',
      ],
    ],
    [
      'a space that is none',
      'fail-on:\u00a0error\n',
      ['1:1 a map belongs here, and the text "fail-on: error" stands here (U+00A0 in it cannot be seen, and does not belong there)'],
    ],
    [
      'no space behind a colon',
      'fail-on:error\n',
      ['1:1 a map belongs here, and the text "fail-on:error" stands here; a space belongs behind the colon of a key'],
    ],
    ['quotes of a word processor', 'ignore: [\u201cold\u201d]\n', ['1:10 ignore.0: typographic quotes are part of it; write \'\' or ""']],
    ['a space in quotes', 'ignore: [" old"]\n', ['1:10 ignore.0: it begins or ends with a space']],
    ['a drive of Windows', 'ignore: [C:/work/old]\n', ['1:10 ignore.0: it is relative to the repository and stays inside: `services/**`']],
    ['a home', 'ignore: [~/old]\n', ['1:10 ignore.0: it is relative to the repository and stays inside: `services/**`']],
    ['folders that lead back', 'ignore: [a/../b]\n', ['1:10 ignore.0: it is relative to the repository and stays inside: `services/**`']],
    [
      'all but a folder, everywhere but in ignore',
      'paths:\n  "!old": { min-severity: error }\nrules:\n  life/dead-framework: { ignore: ["!train"] }\nunits: [{ name: a, paths: ["!train"] }]\nsuppressions: [{ rule: life/dead-framework, reason: fine, path: "!train" }]\n',
      [
        '2:11 paths.!old: `!` takes something back in `ignore` alone; name what is meant',
        '4:35 rules.life/dead-framework.ignore.0: `!` takes something back in `ignore` alone; name what is meant',
        '5:28 units.0.paths.0: `!` takes something back in `ignore` alone; name what is meant',
        '6:65 suppressions.0.path: `!` takes something back in `ignore` alone; name what is meant',
      ],
    ],
    [
      'a text with a colon',
      'suppressions:\n  - rule: life/dead-framework\n    reason: see: this\n',
      ['3:13 not valid YAML: Nested mappings are not allowed in compact mappings; a text with `: ` in it stands in quotes'],
    ],
    [
      'a team without quotes',
      'suppressions:\n  - { rule: life/dead-framework, reason: fine, owner: @acme }\n',
      ['2:55 not valid YAML: Plain value cannot start with reserved character @; a text that begins so stands in quotes'],
    ],
    [
      'half of a merge',
      'rules: {}\n<<<<<<< HEAD\nfail-on: error\n=======\nfail-on: never\n>>>>>>> main\n',
      ['2:1 a merge is not finished: choose one of its sides, and take the lines with `<<<<<<<`, `=======` and `>>>>>>>` out'],
    ],
    [
      'brackets without end',
      'a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: \n',
      ['1:404 not valid YAML: Flow map in block collection must be sufficiently indented and end with a }; a `{` before it is not closed'],
    ],
    [
      'mistakes in a file of Windows',
      'fail-on: error\r\nrules:\r\n  life/ded: off\r\n',
      ['3:3 no rule is named "life/ded"; did you mean `life/dead-framework`?'],
    ],
    [
      'mistakes in JSON',
      '{ "fail-on": "error", "rules": { "life/ded-framework": "off" } }\n',
      ['1:34 no rule is named "life/ded-framework"; did you mean `life/dead-framework`?'],
    ],
    [
      'a preset that there is not',
      'extends: self\n',
      ['1:10 extends: "self" is none of `recommended`, `strict`, `./file.yml` or `owner/repo//path.yml@ref`'],
    ],
    [
      'the address of a page',
      'extends: https://github.com/acme/fit/blob/v1/fit/base.yml\n',
      [
        '1:10 extends: "https://github.com/acme/fit/blob/v1/fit/base.yml" is none of `recommended`, `strict`, `./file.yml` or `owner/repo//path.yml@ref`; did you mean `acme/fit//fit/base.yml@v1`?',
      ],
    ],
    [
      'one slash for two',
      'extends: acme/fit/base.yml@v1\n',
      [
        '1:10 extends: "acme/fit/base.yml@v1" is none of `recommended`, `strict`, `./file.yml` or `owner/repo//path.yml@ref`; did you mean `acme/fit//base.yml@v1`?',
      ],
    ],
    [
      'an address without its ref',
      'extends: acme/fit//base.yml@\n',
      [
        '1:10 extends: "acme/fit//base.yml@" is none of `recommended`, `strict`, `./file.yml` or `owner/repo//path.yml@ref`; did you mean `acme/fit//base.yml`?',
      ],
    ],
    [
      'days written in other ways',
      `suppressions:\n${['2027-3-1', '2027/03/31', '2027-03-31 23:59', '03/31/2027', '2027-W13', 'next spring'].map((day) => `  - { rule: life/*, reason: fine, until: ${day} }\n`).join('')}`,
      [
        '2:42 suppressions.0.until: a day belongs here, as 2026-11-22, and the text "2027-3-1" stands here; write `2027-03-01`',
        '3:42 suppressions.1.until: a day belongs here, as 2026-11-22, and the text "2027/03/31" stands here; write `2027-03-31`',
        '4:42 suppressions.2.until: a day belongs here, as 2026-11-22, and the text "2027-03-31 23:59" stands here; write `2027-03-31`',
        '5:42 suppressions.3.until: a day belongs here, as 2026-11-22, and the text "03/31/2027" stands here',
        '6:42 suppressions.4.until: a day belongs here, as 2026-11-22, and the text "2027-W13" stands here',
        '7:42 suppressions.5.until: a day belongs here, as 2026-11-22, and the text "next spring" stands here',
      ],
    ],
    [
      'a tag',
      'suppressions:\n  - { rule: life/*, reason: fine, until: !!timestamp 2027-03-31 }\n',
      ['2:42 a text that begins with `!` stands in quotes in YAML; without them it is no text'],
    ],
    [
      'a reason that is a comment',
      'suppressions:\n  - rule: life/*\n    reason: #123 is open\n',
      ['3:13 suppressions.0.reason: a text belongs here, and nothing stands here; a text that begins with `#` stands in quotes'],
    ],
    [
      'a quote that is not closed',
      'fail-on: "error\nrules:\n  life/*: off\n',
      ['1:10 not valid YAML: the quote that begins here is not closed'],
    ],
    [
      'an apostrophe in quotes',
      "suppressions:\n  - rule: life/*\n    reason: 'it's fine'\n",
      ["3:17 not valid YAML: Unexpected scalar at node end; a `'` inside of such quotes is written twice"],
    ],
    [
      'lines where a list belongs',
      'ignore: |\n  old/**\n  older/**\n',
      ['1:9 ignore: a list belongs here, and the text "old/** older/** " stands here; begin each entry with `- `'],
    ],
    [
      'a severity on a line of its own',
      'fail-on: |\n  error\n',
      [
        '1:10 fail-on: "error " is not known (a line break in it cannot be seen, and does not belong there); did you mean `error`? It is one of `never`, `error`, `warning`, `notice`',
      ],
    ],
    [
      'what would steer a terminal or the log of a workflow',
      'rules:\n  "a\\n::error::x": off\n  "\\e[31mred": off\n',
      [
        '2:3 no rule is named "a␊::error::x" (a line break in it cannot be seen, and does not belong there); `framework-fit rules` lists them',
        '3:3 no rule is named "␛[31mred" (U+001B in it cannot be seen, and does not belong there); `framework-fit rules` lists them',
      ],
    ],
    [
      'texts that are too long',
      `ignore: [${'a'.repeat(501)}]\nextends: [${Array.from({ length: 21 }, () => 'strict').join()}]\n`,
      ['1:10 ignore.0: it has 500 characters at most', '2:10 extends: it has 20 entries at most'],
    ],
    ['keys that are lists and maps', 'rules:\n  [a, b]: off\n', ['2:3 a key is a text; braces and brackets in one stand in quotes']],
    ['a template', '{{ settings }}\n', ['1:2 a key is a text; braces and brackets in one stand in quotes']],
    [
      'a comment of another language',
      '{\n  // ours\n  "fail-on": "error"\n}\n',
      ['2:3 "// ours "fail-on"" is no key; a comment begins with `#`'],
    ],
    [
      'rules as a list of maps',
      'rules:\n  - life/*: off\n',
      ['2:3 rules: a map belongs here, and a list stands here; begin its lines without `- `'],
    ],
    [
      'no space behind the colon of a rule',
      'rules:\n  life/*:off\n',
      ['2:3 rules: a map belongs here, and the text "life/*:off" stands here; a space belongs behind the colon of a key'],
    ],
    [
      'lines that are indented in different ways',
      'rules:\n   life/*: off\n  android/*: off\n',
      ['3:1 not valid YAML: All mapping items must start at the same column; indent the line like the other keys of its map'],
    ],
    [
      'an old version of YAML, which changes nothing',
      '%YAML 1.1\n---\nrules:\n  life/*: off\n  android/*: yes\n',
      ['5:14 rules.android/*: "yes" is not known; it is one of `off`, `error`, `warning`, `notice`'],
    ],
    [
      'the address of a file itself',
      'extends: https://raw.githubusercontent.com/acme/fit/refs/heads/main/base.yml\n',
      [
        '1:10 extends: "https://raw.githubusercontent.com/acme/fit/refs/heads/main/base.yml" is none of `recommended`, `strict`, `./file.yml` or `owner/repo//path.yml@ref`; did you mean `acme/fit//base.yml@main`?',
      ],
    ],
    [
      'mistakes everywhere, all at once',
      'fail-on: maybe\nrules:\n  life/dead-framework: loud\npolicy:\n  - {}\nunits:\n  - name: api\n',
      [
        '1:10 fail-on: "maybe" is not known; it is one of `never`, `error`, `warning`, `notice`',
        '3:24 rules.life/dead-framework: "loud" is not known; it is one of `off`, `error`, `warning`, `notice`',
        '5:5 policy.0: it says nothing; write `denied`, `allowed`, `preferred` or `second-training-framework`',
        '7:5 `paths` is missing in units.0; it is a list',
      ],
    ],
  ])('%s', async (_what, text, messages) => {
    expect(await mistakesOf(text)).toEqual(messages);
  });
});

test.each([
  ['a document that begins with dashes', '---\nfail-on: error\n'],
  ['marks of an empty document', '# ours\n---\n# later\n...\n'],
  ['an alias', 'ignore: &old [old]\ncustom-rules: *old\n'],
  ['empty lists', 'ignore: []\nunits: []\npolicy: []\nsuppressions: []\ncustom-rules: []\nextends: []\n'],
  ['a reason of two lines', 'suppressions:\n  - rule: life/dead-framework\n    reason: |\n      two\n      lines\n'],
  ['paths with ./ and a slash at the end', 'units: [{ name: a, paths: [./train, services/] }]\n'],
  ['what is allowed everywhere and denied for some', 'policy: [{ allowed: [pytorch] }, { denied: [pytorch], units: [services/*] }]\n'],
  [
    'what is allowed and denied for different targets',
    'policy: [{ allowed: [pytorch], targets: [gpu] }, { denied: [pytorch], targets: [ios] }]\n',
  ],
  ['all of a group but one', 'policy: [{ allowed: ["*t*"] }, { denied: [litert] }]\n'],
  ['only what is taken back', 'ignore: ["!vendor/ours"]\n'],
  ['all but some, as globs have it', 'ignore: ["!(a|b)/**"]\npaths:\n  "!(a|b)/**": { min-severity: error }\n'],
])('%s is no mistake', async (_what, text) => {
  expect(await mistakesOf(text)).toEqual([]);
});

test('lists in each other without end are one mistake', async () => {
  const messages = await mistakesOf(`rules: ${'['.repeat(20_000)}\n`);
  expect(messages).toEqual([expect.stringMatching(/^1:\d+ it is nested too deeply$/)]);
});

test('a file that is too large is not read', async () => {
  const [message = ''] = await mistakesOf(`ignore:\n${'  - "a/**"\n'.repeat(30_000)}`);
  expect(message).toBe('1:1 the file has 330008 characters; a configuration has 256000 at most');
});

test('ten thousand keys and a hundred mistakes are said at once, and soon', async () => {
  const text = `rules:\n${Array.from({ length: 9_000 }, (_, index) => `  a/r${index}: off`).join('\n')}\n`;
  const started = performance.now();
  expect(await mistakesOf(text)).toHaveLength(9_000);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('aliases that would grow without end are refused', async () => {
  const bomb = `a: &a [x, x]\n${Array.from({ length: 12 }, (_, index) => `b${index}: &b${index} [*${index === 0 ? 'a' : `b${index - 1}`}, *${index === 0 ? 'a' : `b${index - 1}`}]`).join('\n')}\n`;
  expect((await mistakesOf(bomb)).join()).toContain('not valid YAML: Excessive alias count');
});
