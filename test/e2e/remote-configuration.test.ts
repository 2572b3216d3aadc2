import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { configurationOf, type Configuration } from '../../src/check/configuration.ts';
import type { CheckRequest } from '../../src/check.ts';
import { ConfigError } from '../../src/config/index.ts';
import { organisationPlaces } from '../../src/config/organisation.ts';
import { gitHubFiles } from '../../src/config/remote-github.ts';
import { askingOnce } from '../../src/config/remote.ts';
import { memoryTree } from '../../src/tree/index.ts';
import { LocalGitHub, type Token } from '../support/github.ts';

let github: LocalGitHub;
beforeAll(async () => {
  github = await LocalGitHub.start();
});
afterAll(() => github.close());
afterEach(() => github.reset());

const config = '.github/framework-fit.yml';
type Files = Readonly<Record<string, string>>;

interface Asking {
  readonly token?: Token | null;
  readonly base?: Files;
  readonly organisation?: string;
  readonly isForeign?: boolean;
}

/** How a repository in memory is judged, with the local GitHub for all others. */
function configurationFor(head: Files, { token = null, base, organisation, isForeign }: Asking = {}): Promise<Configuration> {
  const patience = { answer: 2000, pause: 1, longest: 10 };
  const request: CheckRequest = {
    root: '.',
    config: null,
    base: null,
    head: null,
    today: '2026-11-22',
    rules: [],
    minSeverity: null,
    change: null,
    readRemote: askingOnce(gitHubFiles({ apiUrl: github.url, token, patience })),
    organisation: organisationPlaces(organisation ?? null, 'acme'),
    isForeign: isForeign ?? false,
  };
  const place = (files: Files) => ({ root: '/repository', within: '', tree: memoryTree(files), commit: null });
  return configurationOf(request, place(head), base === undefined ? null : place(base));
}

async function told(head: Files, asking: Asking = {}) {
  const { config: found, failOn } = await configurationFor(head, asking);
  return {
    layers: found.layers.map(({ address }) => address),
    ignore: found.ignore.map(({ value }) => value),
    warnings: found.warnings.map(({ message, location }) => (location === null ? message : `${location.path}:${location.line} ${message}`)),
    failOn,
  };
}

const asked = () => github.requests.map(({ path, status }) => `${path} ${status}`);
const own = (text: string): Files => ({ [config]: text });
const base = 'extends: acme/fit//base.yml@v1\n';

describe('a configuration that builds on another repository', () => {
  test('takes what it says, and puts its own word over it', async () => {
    github.files.put('acme/fit//base.yml@v1', 'ignore: [old]\nfail-on: error\nmin-severity: warning\n');
    expect(await told(own(`${base}ignore: [new]\nfail-on: warning\n`))).toEqual({
      layers: ['recommended', 'acme/fit//base.yml@v1', config],
      ignore: ['old', 'new'],
      warnings: [],
      failOn: 'warning',
    });
  });

  test('follows what that builds on, beside it, on the same ref, and elsewhere', async () => {
    github.files.put('acme/fit//teams/vision.yml@v1', 'extends: [../base.yml, other/rules//all.yml]\n');
    github.files.put('acme/fit//base.yml@v1', 'extends: strict\n');
    github.files.put('other/rules//all.yml', 'ignore: [docs]\n');
    expect(await told(own('extends: acme/fit//teams/vision.yml@v1\n'))).toMatchObject({
      layers: ['recommended', 'strict', 'acme/fit//base.yml@v1', 'other/rules//all.yml', 'acme/fit//teams/vision.yml@v1', config],
      warnings: [],
      failOn: 'warning',
    });
  });

  test('that names none asks nobody', async () => {
    await told(own('extends: [recommended, strict]\n'));
    await told({});
    expect(asked()).toEqual([]);
  });

  test('that is private needs a token, and the warning names it', async () => {
    github.files.put('acme/fit//base.yml@v1', 'ignore: [old]\n', true);
    const missing = '`acme/fit//base.yml@v1` was not found, or';
    const where =
      '(input `token` of the action, `GITHUB_TOKEN` or `GH_TOKEN` on the command line); everything else of the configuration counts';
    expect(await told(own(`${base}fail-on: error\n`))).toEqual({
      layers: ['recommended', config],
      ignore: [],
      warnings: [`${config}:1 ${missing} it is private: then a token is needed that may read the contents of acme/fit ${where}`],
      failOn: 'error',
    });
    expect(await told(own(base), { token: 'workflow' })).toMatchObject({ ignore: ['old'], warnings: [] });
    expect((await told(own('extends: acme/fit//gone.yml\n'), { token: 'workflow' })).warnings).toEqual([
      `${config}:1 \`acme/fit//gone.yml\` was not found, or the token may not see it: the own token of a workflow sees no other private repository, so if acme/fit is private, give one that may read its contents ${where}`,
    ]);
  });

  test('sees one state of a branch that moves while it runs', async () => {
    github.files.put('acme/fit//base.yml@main', 'ignore: [before]\n');
    const files = own('extends: acme/fit//base.yml@main\n');
    const read = configurationFor(files, { base: files });
    const { config: found, before } = await read;
    github.files.put('acme/fit//base.yml@main', 'ignore: [after]\n');
    expect(found.ignore.map(({ value }) => value)).toEqual(['before']);
    expect(before?.config.layers).toEqual(found.layers);
    expect(asked()).toEqual(['/repos/acme/fit/contents/base.yml 200']);
    expect((await told(files)).ignore).toEqual(['after']);
  });

  test.each<[what: string, arrange: () => void, warning: RegExp]>([
    [
      'a file of 1 MB',
      () => github.files.put('acme/fit//base.yml@v1', `#${'x'.repeat(1_000_000)}\n`),
      /read: it has more than 256000 characters;/,
    ],
    [
      'a page in place of the file',
      () => github.files.put('acme/fit//base.yml@v1', '<!doctype html><title>Sign in</title>'),
      /a web page, as a proxy/,
    ],
    [
      'a file with a mistake',
      () => github.files.put('acme/fit//base.yml@v1', 'fail_on: error\n'),
      /acme\/fit\/\/base\.yml@v1:1:1 unknown key "fail_on"/,
    ],
    ['a slow answer', () => github.fail({ method: 'GET', path: /base\.yml/, times: 1, status: 'hangs' }), /no answer within 2 seconds/],
    ['an error that stays', () => github.fail({ method: 'GET', path: /base\.yml/, times: 2, status: 500 }), /answers 500: injected/],
  ])('counts without %s', async (_what, arrange, warning) => {
    arrange();
    const { ignore, warnings } = await told(own(`${base}ignore: [old]\n`));
    expect({ ignore, warnings }).toEqual({ ignore: ['old'], warnings: [expect.stringMatching(warning)] });
    expect(warnings[0]).toMatch(/^\.github\/framework-fit\.yml:1 .*; everything else of the configuration counts$/);
  });

  test('is read at the second try', async () => {
    github.files.put('acme/fit//base.yml@v1', 'ignore: [old]\n');
    github.fail({ method: 'GET', path: /base\.yml/, times: 1, status: 500 });
    expect(await told(own(base))).toMatchObject({ ignore: ['old'], warnings: [] });
    expect(asked()).toEqual(['/repos/acme/fit/contents/base.yml 500', '/repos/acme/fit/contents/base.yml 200']);
  });

  test('that goes in a circle is refused, with its chain', async () => {
    github.files.put('acme/fit//base.yml@v1', 'extends: other/rules//all.yml\n');
    github.files.put('other/rules//all.yml', 'extends: acme/fit//base.yml@v1\n');
    const error = await configurationFor(own(base)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigError);
    expect(String(error)).toBe(
      'ConfigError: other/rules//all.yml:1:10 `extends` goes in a circle: acme/fit//base.yml@v1 → other/rules//all.yml → acme/fit//base.yml@v1',
    );
  });

  test('is five files deep at most', async () => {
    for (let at = 1; at <= 5; at++) github.files.put(`acme/fit//${at}.yml`, `extends: ./${at + 1}.yml\n`);
    const error = await configurationFor(own('extends: acme/fit//1.yml\n')).catch((thrown: unknown) => thrown);
    expect(String(error)).toMatch(/acme\/fit\/\/5\.yml:1:10 `extends` is 5 files deep here: .*; make it flatter$/);
    expect(asked()).toHaveLength(5);
  });

  test('loses of a file of another repository only the entry that is wrong there', async () => {
    github.files.put('acme/fit//base.yml@v1', 'extends: [../../up.yml, stict]\nignore: [old]\n');
    expect(await told(own(base))).toMatchObject({
      ignore: ['old'],
      warnings: [
        'acme/fit//base.yml@v1:1 "../../up.yml" leads out of the repository; name a file inside it',
        expect.stringContaining('did you mean `strict`?'),
      ],
    });
  });
});

describe('a change', () => {
  const v1 = 'acme/fit//base.yml@v1';
  const v2 = 'acme/fit//base.yml@v2';

  test('that adds another repository counts without it until it is merged', async () => {
    github.files.put(v2, 'ignore: [old]\n');
    const head = own(`extends: ${v2}\n`);
    const added = { ignore: [], warnings: [`${config}:1 \`${v2}\` is new in this change, and counts when the change is merged`] };
    expect(await told(head, { base: {} })).toMatchObject(added);
    expect(await told(head, { base: own('fail-on: [') })).toMatchObject(added);
    expect(asked()).toEqual([]);
    expect(await told(head)).toMatchObject({ ignore: ['old'] });
  });

  test('of a repository whose configuration goes in a circle is refused as that is, and may mend it', async () => {
    github.files.put(v1, `extends: ${v2}\n`);
    github.files.put(v2, `extends: ${v1}\n`);
    const circle = await configurationFor(own(base), { base: own(base) }).catch((thrown: unknown) => thrown);
    expect(String(circle)).toContain('`extends` goes in a circle');
    expect(await told(own('ignore: [own]\n'), { base: own(base) })).toMatchObject({ ignore: ['own'], warnings: [] });
  });

  test('that takes one away is still judged by it, below its own word', async () => {
    github.files.put(v1, 'min-severity: error\nfail-on: error\n');
    expect(await told(own('min-severity: notice\n'), { base: own(base) })).toEqual({
      layers: ['recommended', v1, config],
      ignore: [],
      warnings: [`\`${v1}\` is no longer named in this change, and still counts until the change is merged`],
      failOn: 'error',
    });
    expect(await told({}, { base: own(base) })).toMatchObject({ layers: ['recommended', v1], failOn: 'error' });
  });

  test('that takes another version is judged by the one of the base', async () => {
    github.files.put(v1, 'ignore: [one]\n');
    github.files.put(v2, 'ignore: [two]\n');
    const { ignore, warnings } = await told(own(`extends: ${v2}\n`), { base: own(base) });
    expect(ignore).toEqual(['one']);
    expect(warnings).toEqual([expect.stringContaining(`\`${v2}\` is new`), expect.stringContaining(`\`${v1}\` is no longer named`)]);
    expect(asked()).toEqual(['/repos/acme/fit/contents/base.yml 200']);
  });

  test('is told once of one that cannot be read, and not that it is new', async () => {
    github.files.put('acme/fit//other.yml', '');
    expect((await told(own(base), { base: own(base) })).warnings).toEqual([expect.stringContaining(`\`${v1}\` was not found`)]);
    expect(asked()).toEqual(['/repos/acme/fit/contents/base.yml 404']);
  });

  test('of a stranger is judged by what the base builds on', async () => {
    github.files.put(v1, 'ignore: [old]\n');
    expect(await told(own('ignore: [new]\n'), { base: own(base), isForeign: true })).toMatchObject({ ignore: ['old'], warnings: [] });
  });
});

describe('the configuration of an organisation', () => {
  const usual = 'acme/.github//framework-fit.yml';
  const hidden = 'acme/.github//.github/framework-fit.yml';

  test('counts for a repository that has none, and for no other', async () => {
    github.files.put(usual, 'extends: ./strict.yml\nignore: [old]\n');
    github.files.put('acme/.github//strict.yml', 'fail-on: warning\n');
    const { config: found } = await configurationFor({}, { organisation: 'true' });
    expect(found.origin).toBe(usual);
    expect(await told({}, { organisation: 'true' })).toEqual({
      layers: ['recommended', 'acme/.github//strict.yml', usual],
      ignore: ['old'],
      warnings: [],
      failOn: 'warning',
    });
    github.requests.length = 0;
    expect(await told(own('ignore: [own]\n'), { organisation: 'true' })).toMatchObject({ ignore: ['own'], failOn: 'never' });
    expect(await told({}, { organisation: 'false' })).toMatchObject({ ignore: [] });
    expect(asked()).toEqual([]);
  });

  test('is looked for in its second place, or at an address', async () => {
    github.files.put(hidden, 'ignore: [hidden]\n');
    github.files.put('acme/fit//all.yml@v3', 'ignore: [all]\n');
    expect(await told({}, { organisation: 'true' })).toMatchObject({ ignore: ['hidden'], warnings: [] });
    expect(await told({}, { organisation: 'acme/fit//all.yml@v3' })).toMatchObject({ ignore: ['all'], warnings: [] });
  });

  test('that is not there is said once, and each file is asked for once', async () => {
    github.files.put('acme/fit//x.yml', '');
    const { warnings } = await told({}, { organisation: 'true', base: {} });
    expect(warnings).toEqual([expect.stringMatching(/^`acme\/\.github\/\/framework-fit\.yml` was not found, or it is private/)]);
    expect(asked()).toHaveLength(2);
  });

  test('still counts for the change that gives the repository its own', async () => {
    github.files.put(usual, 'fail-on: error\n');
    expect(await told(own('ignore: [own]\n'), { organisation: 'true', base: {} })).toEqual({
      layers: ['recommended', usual, config],
      ignore: ['own'],
      warnings: [`\`${usual}\` is no longer named in this change, and still counts until the change is merged`],
      failOn: 'error',
    });
  });

  test('has to be named in a way that leads somewhere', () => {
    expect(() => organisationPlaces('yes', 'acme')).toThrow(
      'organisation-config "yes": it is `true`, `false` or `owner/repo//path.yml@ref`',
    );
    expect(() => organisationPlaces('true', null)).toThrow('whose organisation is not known here');
  });
});
