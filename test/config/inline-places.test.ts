import { describe, expect, test } from 'vitest';
import { readInline } from '../../src/config/inline.ts';
import { commentStyles } from '../../src/formats/comments.ts';

const rules = ['android/page-size'];
const mark = 'framework-fit: ignore android/page-size -- why';

/** The line that a file's comment speaks of, or what is wrong with it. */
function read(path: string, text: string): readonly (number | string | null)[] {
  const { suppressions, malformed } = readInline(path, text, rules);
  return [...suppressions.map(({ line }) => line), ...malformed.map(({ problem, from }) => `${from.line}:${from.column} ${problem}`)];
}

const above = 'put it on a line of its own above';
const behind = (word: string) => `behind \`${word}\` \`#\` begins no comment; ${above}`;
const whole = (sign: string) => `behind a value \`${sign}\` begins no comment here; ${above}`;
const glued = `without a space before it \`#\` begins no comment here; write one, or ${above}`;
const cut = `in the middle of a command it takes the rest of the command with it; ${above}`;
const ended = 'in the middle of a command it ends the command; put it above the whole command';
const json = 'JSON has no comments; write it as an entry of `suppressions` into the configuration';

describe('a comment counts where the format has one', () => {
  test.each<[what: string, path: string, text: string, line: number]>([
    ['behind what a shell runs', 'Dockerfile', `FROM a\nRUN pip install torch  # ${mark}\n`, 2],
    ['behind the last line of it', 'Dockerfile', `RUN pip install \\\n    torch  # ${mark}\n`, 2],
    ['on a line of its own in the middle of it', 'Dockerfile', `RUN pip install \\\n    # ${mark}\n    torch\n`, 3],
    ['above an instruction', 'Dockerfile', `# ${mark}\nFROM a\n`, 2],
    ['below a comment, and above an instruction', 'Dockerfile.gpu', `FROM b\n# a remark\n  # ${mark}\nFROM a\n`, 4],
    ['behind what a shell runs, below a line that ends in a word of it', 'Dockerfile', 'RUN echo `date`\nCMD run  # ' + mark, 2],
    ['in a script in the Dockerfile', 'Dockerfile', `RUN <<EOF\nfrom torch import nn  # ${mark}\nEOF\n`, 2],
    ['behind a package', 'requirements.txt', `torch  # ${mark}\n`, 1],
    ['behind a package and a tab', 'requirements/gpu.in', `torch\t# ${mark}\n`, 1],
    ['behind a value of TOML, without a space', 'pyproject.toml', `a = 1# ${mark}\n`, 1],
    ['behind a call of Ruby, without a space', 'Podfile', `pod 'A'# ${mark}\n`, 1],
    ['above a property', 'gradle.properties', `# ${mark}\na=b\n`, 2],
    ['behind a value of PlatformIO', 'platformio.ini', `board = nano ; ${mark}\n`, 1],
    ['above a value of pip', 'pip.conf', `[global]\n; ${mark}\nindex-url = a\n`, 3],
    ['above a package of setuptools', 'setup.cfg', `install_requires =\n    # ${mark}\n    torch\n`, 3],
    ['in the front matter of a Space', 'README.md', `---\nsdk: gradio\nsdk_version: 4.0.0  # ${mark}\n---\n`, 3],
    ['in a text', 'README.md', `<!-- ${mark} -->\n<p>\n`, 2],
    ['in a script of a page', 'index.html', `<script>\n// ${mark}\nimport 'a'\n`, 3],
    ['in a page, with dashes', 'index.html', `<!-- ${mark} -->\n<script src="a"></script>\n`, 2],
    ['in a development container', '.devcontainer/devcontainer.json', `{\n  // ${mark}\n  "image": "a"\n}\n`, 3],
    ['in OpenTofu', 'main.tofu', `// ${mark}\nresource "a" "b" {\n`, 2],
    ['above a command', 'train.sh', `# ${mark}\npip install \\\n  torch\n`, 2],
    ['in a recipe', 'Makefile', `install:\n\t# ${mark}\n\tpip install torch\n`, 3],
    ['behind a command of a recipe', 'Makefile', `install:\n\tpip install torch  # ${mark}\n`, 2],
    ['in a comment of two lines', 'app/build.gradle', `/* ${mark}\n   and more */\nimplementation 'a'\n`, 3],
    ['in lines with stars', 'lib/stack.cts', `/*\n * ${mark}\n */\nimport 'a';\n`, 4],
    ['in a comment of CMake', 'CMakeLists.txt', `#[[ ${mark} ]]\nfind_package(a)\n`, 2],
    ['in lines of a comment of CMake', 'cmake/a.cmake', `#[[\n  ${mark}\n]]\nfind_package(a)\n`, 4],
    ['in a comment of a template', 'chart/templates/a.yaml', `{{- /* ${mark} */ -}}\nimage: a\n`, 2],
    ['behind a value of a template', 'chart/templates/a.yaml', `image: a {{/* ${mark} */}}\n`, 1],
    ['above a setting of nbdev', 'settings.ini', `# ${mark}\nrequirements = torch\n`, 2],
    ['in lines of XML', 'pom.xml', `<!--\n  ${mark.replace('--', 'because')}\n-->\n<dependency>\n`, 4],
    ['in XML, with another word', 'pom.xml', `<!-- ${mark.replace('--', 'because')} --><a/>\n`, 1],
  ])('%s: %s', (_what, path, text, line) => {
    expect(read(path, text)).toEqual([line]);
  });
});

describe('a comment where there is none is said, with where it would be one', () => {
  test.each<[what: string, path: string, text: string, said: string]>([
    ['behind an image', 'Dockerfile', `FROM a # ${mark}\n`, `1:10 ${behind('FROM')}`],
    ['behind an image, glued', 'Dockerfile', `from a#${mark}\n`, `1:8 ${behind('FROM')}`],
    ['behind a variable', 'serve/api.Dockerfile', `FROM a\nENV A=b # ${mark}\n`, `2:11 ${behind('ENV')}`],
    ['behind a later line of files', 'Dockerfile', `COPY a \\\n  b /c # ${mark}\n`, `2:10 ${behind('COPY')}`],
    ['behind what is triggered', 'Dockerfile', `ONBUILD ADD a b # ${mark}\n`, `1:19 ${behind('ADD')}`],
    ['in the middle of a command', 'Dockerfile', `RUN pip install a # ${mark} \\\n  torch\n`, `1:21 ${cut}`],
    ['in the middle of a command of Windows', 'Dockerfile', `# escape=\`\nRUN pip install a # ${mark} \`\n  torch\n`, `2:21 ${cut}`],
    [
      'behind a word of a command',
      'Dockerfile',
      `RUN pip install torch#${mark}\n`,
      `1:23 without a space before it \`#\` begins no comment here; ${above}`,
    ],
    ['behind a package, glued', 'requirements.txt', `torch#${mark}\n`, `1:7 ${glued}`],
    ['behind a value of YAML, glued', 'k8s/pod.yaml', `image: a#${mark}\n`, `1:10 ${glued}`],
    ['behind a word of a script', 'run.sh', `pip install torch#${mark}\n`, `1:19 ${glued}`],
    ['behind a property', 'gradle.properties', `a=b # ${mark}\n`, `1:7 ${whole('#')}`],
    ['behind a property of TorchServe', 'config.properties', `load_models=all # ${mark}\n`, `1:19 ${whole('#')}`],
    ['behind a value of pip', 'pip.conf', `index-url = a ; ${mark}\n`, `1:17 ${whole(';')}`],
    ['behind a value of setuptools', 'setup.cfg', `python_requires = >=3.9 ; ${mark}\n`, `1:27 ${whole(';')}`],
    ['behind a value of nbdev', 'settings.ini', `requirements = torch # ${mark}\n`, `1:24 ${whole('#')}`],
    ['behind a value of Buildozer', 'buildozer.spec', `android.api = 33 # ${mark}\n`, `1:20 ${whole('#')}`],
    ['behind a value of Kconfig', 'prj.conf', `CONFIG_CPP=y # ${mark}\n`, `1:16 ${whole('#')}`],
    ['between the lines of a command', 'train.sh', `pip install \\\n  # ${mark}\n  torch\n`, `2:5 ${ended}`],
    ['between the lines of a step', '.github/workflows/a.yml', `run: |\n  pip install \\\n    # ${mark}\n    torch\n`, `3:7 ${ended}`],
    ['between the lines of a recipe', 'Makefile', `a:\n\tpip install \\\n\t# ${mark}\n\ttorch\n`, `3:4 ${ended}`],
    ['in XML, with dashes', 'pom.xml', `<!-- ${mark} -->\n<dependency>\n`, '1:6 XML allows no `--` in a comment; write `because` for it'],
    [
      'in lines of XML, with dashes',
      'pom.xml',
      `<!--\n  ${mark}\n-->\n<dependency>\n`,
      '2:3 XML allows no `--` in a comment; write `because` for it',
    ],
    ['in JSON', 'package.json', `{\n  // ${mark}\n  "a": 1\n}\n`, `2:6 ${json}`],
    ['in a text of JSON', 'package.json', `{ "//": "${mark}", "a": 1 }\n`, `1:10 ${json}`],
    [
      'in a notebook',
      'a.ipynb',
      `{ "source": ["# ${mark}\\n"] }\n`,
      `1:17 ${json.replace('JSON has no comments', 'comments of a notebook are not read')}`,
    ],
  ])('%s: %s', (_what, path, text, said) => {
    expect(read(path, text)).toEqual([said]);
  });
});

test.each(['package.json', 'a.ipynb'])('a text of %s that names no rule is a text', (path) => {
  expect(read(path, '{ "description": "# framework-fit: ignore RULE -- reason" }\n')).toEqual([]);
});

test.each([
  ['a text of Python', 'a.py', `"""\n${mark}\n"""\n`],
  ['code below a comment', 'a.ts', `/* b */\n${mark}\n`],
  ['code behind the end of one', 'a.ts', `/* b\n*/\n* ${mark}\n`],
])('%s is no comment', (_what, path, text) => {
  expect(read(path, text)).toEqual([]);
});

test('a lock, which nobody writes, has none', () => {
  expect(commentStyles('Pipfile.lock')).toEqual([]);
  expect(read('Pipfile.lock', `{ "a": "# ${mark}" }`)).toEqual([]);
});
