import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Certificate } from '../support/certificate.ts';
import { OWNER, REPOSITORY } from '../support/github.ts';
import { Proxy } from '../support/proxy.ts';
import type { Files } from '../support/repository.ts';
import type { StepResult } from '../support/runner.ts';
import { BEFORE, CHANGE, FITTING, lines, type PullRequest, RULE, shownAt, Stage } from './stage.ts';

/** What `test/e2e/remote-configuration.test.ts` tells of the configuration that is made, this tells of the process, its exit code and its texts. */

let stage: Stage;
let github: Stage['github'];

beforeAll(async () => {
  stage = await Stage.start();
  github = stage.github;
});
beforeEach(() => github.reset());
afterAll(() => stage.close());

const CONFIG = '.github/framework-fit.yml';
const PRESET = 'acme/fit//base.yml@v1';

/** A pull request that brings one finding to a repository that is configured so before and after it. */
const configured = (text: string, change: Files = CHANGE): Promise<PullRequest> => stage.open(change, { ...BEFORE, [CONFIG]: text }, {});
const severity = (word: string): string => `rules: { "${RULE}": ${word} }\n`;
const readElsewhere = () => github.requests.flatMap(({ path, status }) => (path.includes('/contents/') ? [`${path} ${status}`] : []));

async function commentOn(pull: PullRequest): Promise<string> {
  const [comment, ...others] = await github.comments(pull.number);
  expect(others).toEqual([]);
  return comment?.body ?? '';
}

/** The severities of the annotations, and what was said without a place. */
function told(result: StepResult) {
  return {
    code: result.code,
    severities: result.commands.filter(({ properties }) => 'file' in properties).map(({ name }) => name),
    said: lines(result).map(({ name, message }) => `${name}: ${message}`),
  };
}

describe('a configuration on three levels', () => {
  it('is what its branch says when the run starts, each file asked for once', async () => {
    github.files.put('acme/fit//teams/vision.yml@main', `extends: ../base.yml\nfail-on: error\n`);
    github.files.put('acme/fit//base.yml@main', 'extends: other/rules//all.yml@v3\n');
    github.files.put('other/rules//all.yml@v3', severity('notice'));
    const pull = await configured('extends: acme/fit//teams/vision.yml@main\n');
    expect(told(await pull.run())).toEqual({ code: 0, severities: ['notice'], said: [] });
    expect(await commentOn(pull)).toContain('## Framework fit: 1 new notice, 1 unchanged\n');
    expect(readElsewhere()).toEqual([
      '/repos/acme/fit/contents/teams/vision.yml 200',
      '/repos/acme/fit/contents/base.yml 200',
      '/repos/other/rules/contents/all.yml 200',
    ]);

    github.files.put('acme/fit//base.yml@main', `extends: other/rules//all.yml@v3\n${severity('error')}`);
    await pull.push({ 'README.md': 'words\n' });
    const failed = { code: 1, severities: ['error'], said: ['error: 1 finding reaches `fail-on: error`.'] };
    expect(told(await pull.run('synchronize'))).toEqual(failed);
    expect(await commentOn(pull)).toContain('## Framework fit: 1 new error, 1 unchanged\n');
  });

  it('that goes in a circle ends the run with the chain, and writes nothing', async () => {
    github.files.put('acme/fit//base.yml@v1', 'extends: other/rules//all.yml\n');
    github.files.put('other/rules//all.yml', 'extends: acme/fit//base.yml@v1\n');
    const result = await (await configured(`extends: ${PRESET}\n`)).run();
    const chain = 'acme/fit//base.yml@v1 → other/rules//all.yml → acme/fit//base.yml@v1';
    const said = [`error: other/rules//all.yml:1:10 \`extends\` goes in a circle: ${chain}`];
    expect(told(result)).toEqual({ code: 2, severities: [], said });
    expect({ summary: result.summary, writes: github.writes }).toEqual({ summary: '', writes: [] });
  });
});

describe('a file of another repository that does not help', () => {
  it.each<[what: string, text: string | null, token: string, why: RegExp]>([
    [
      'is private, asked without a token',
      '',
      '',
      /not found, or it is private: then a token is needed that may read the contents of acme\/fit/,
    ],
    ['is private, asked with the token of the job', null, 'workflow', /the own token of a workflow sees no other private repository/],
    ['is a web page', '<!doctype html><title>Sign in</title>', 'workflow', /answers with a web page, as a proxy or a page to sign in does/],
    ['has 1 MB', `#${'x'.repeat(1_000_000)}\n`, 'workflow', /it has more than 256000 characters/],
  ])('because it %s, costs one warning, and the rest counts', async (_, text, token, why) => {
    github.files.put('acme/fit//another.yml', '');
    if (text !== null) github.files.put(PRESET, text, true);
    const pull = await configured(`extends: ${PRESET}\n${severity('warning')}`);
    const result = await pull.run('opened', { token, comment: token === '' ? 'never' : 'changes' });
    expect(told(result)).toEqual({ code: 0, severities: ['warning'], said: [expect.stringMatching(why)] });
    expect(lines(result)[0]?.message).toMatch(
      /^\.github\/framework-fit\.yml:1: `acme\/fit\/\/base\.yml@v1` .*everything else of the configuration counts$/,
    );
    for (const shown of [result.summary, ...(token === '' ? [] : [await commentOn(pull)])]) {
      expect(shown).toContain('<summary>1 problem: not everything is taken into account</summary>');
      expect(shown).toContain(`/${OWNER}/${REPOSITORY}/blob/${pull.headSha}/${CONFIG}#L1): \`acme/fit//base.yml@v1\``);
      expect(shown).toContain('everything else of the configuration counts\n');
    }
  });
});

describe('a pull request that changes what it builds on', () => {
  it('is judged by what the base builds on until it is merged', async () => {
    github.files.put(PRESET, severity('warning'));
    github.files.put('acme/fit//base.yml@v2', severity('off'));
    const pull = await configured(`extends: ${PRESET}\n`, { ...CHANGE, [CONFIG]: 'extends: acme/fit//base.yml@v2\n' });
    const news =
      'warning: .github/framework-fit.yml:1: `acme/fit//base.yml@v2` is new in this change, and counts when the change is merged';
    expect(told(await pull.run())).toEqual({ code: 0, severities: ['warning'], said: [`${news} (the summary has 1 more)`] });
    expect(await commentOn(pull)).toContain(
      '`acme/fit//base.yml@v1` is no longer named in this change, and still counts until the change is merged',
    );
    expect(readElsewhere()).toEqual(['/repos/acme/fit/contents/base.yml 200']);
  });
});

describe('the configuration of an organisation', () => {
  const FILE = `${OWNER}/.github//framework-fit.yml`;
  const DENIED: Files = {
    'server/requirements.txt': `${FITTING}tensorflow==2.18.0\n`,
    'server/package.json': '{"dependencies":{"@tensorflow/tfjs-node":"3.0.0"}}',
  };
  const inputs = { 'organisation-config': 'true' };

  it('judges a repository that has none, and nothing leads to a line of it in that repository', async () => {
    const unit = '  - name: srv\n    paths: [server]\n    kind: image\n    targets: [kubernetes]\n';
    github.files.put(
      FILE,
      `policy:\n  - denied: [tensorflow]\n    reason: We serve with PyTorch.\nunits:\n${unit}rules:\n  gone/rule: off\n`,
    );
    const pull = await stage.open(DENIED, BEFORE, {});
    const result = await pull.run('opened', inputs);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(shownAt(result)).toContain('policy/denied server/requirements.txt:4');
    expect(told(result).said).toEqual([
      expect.stringMatching(/^warning: ada\/\.github\/\/framework-fit\.yml:10: no rule is named "gone\/rule"/),
    ]);
    const comment = await commentOn(pull);
    for (const text of [comment, result.summary]) {
      expect(text).toContain('We serve with PyTorch. (`ada/.github//framework-fit.yml:2`)');
      expect(text).toContain(`Runs on Kubernetes (\`${FILE}:8\`).`);
      expect(text).toContain(`- \`${FILE}:10\`: no rule is named "gone/rule"`);
      expect(text).toContain(`**To accept it**, write into \`${CONFIG}\`, with a reason:\n\n\`\`\`yaml\nextends: ${FILE}\nsuppressions:\n`);
      expect(text).not.toMatch(/\]\([^)]*\/blob\/[^)]*\/\//);
    }
    expect(comment).toContain(`Not right? \`units:\` in \`${CONFIG}\` says`);
  });

  it('is not asked for where the repository has its own', async () => {
    github.files.put(FILE, severity('off'));
    const pull = await configured(severity('warning'));
    expect(told(await pull.run('opened', inputs))).toEqual({ code: 0, severities: ['warning'], said: [] });
    expect(readElsewhere()).toEqual([]);
  });

  it('is asked for in vain where there is none, which is said', async () => {
    github.files.put(`${OWNER}/.github//README.md`, '');
    const result = await (await stage.open(CHANGE, BEFORE, {})).run('opened', inputs);
    const missing = /^warning: `ada\/\.github\/\/framework-fit\.yml` was not found, or the token may not see it/;
    expect(told(result)).toEqual({ code: 0, severities: ['error'], said: [expect.stringMatching(missing)] });
  });
});

describe('the network of a company', () => {
  it('lets through what goes by its proxy: the file of another repository, and the comment', async () => {
    const proxy = await Proxy.start(github.url);
    try {
      github.files.put(PRESET, severity('warning'));
      const pull = await configured(`extends: ${PRESET}\n`);
      const result = await pull.run('opened', {}, { apiUrl: 'http://api.github.example', environment: { http_proxy: proxy.url } });
      expect(told(result)).toEqual({ code: 0, severities: ['warning'], said: [] });
      expect(await commentOn(pull)).toContain('1 new warning');
      expect(new Set(proxy.asked)).toEqual(new Set(['api.github.example:80']));
    } finally {
      await proxy.close();
    }
  });

  describe('with an Enterprise Server that shows a certificate of its own', () => {
    const certificate = new Certificate('IP:127.0.0.1');
    let server: Stage;
    beforeAll(async () => {
      server = await Stage.start('ghes-3.19', certificate);
    });
    beforeEach(() => server.github.reset());
    afterAll(async () => {
      await server.close();
      certificate.remove();
    });

    const opened = async (): Promise<PullRequest> => {
      server.github.files.put(PRESET, severity('warning'));
      return server.open(CHANGE, { ...BEFORE, [CONFIG]: `extends: ${PRESET}\n` }, {});
    };

    it('is read and written below /api/v3 where Node is told of the certificate', async () => {
      expect(server.github.url).toMatch(/^https:.*\/api\/v3$/);
      const pull = await opened();
      const result = await pull.run('opened', {}, { environment: { NODE_EXTRA_CA_CERTS: certificate.file } });
      expect(told(result)).toEqual({ code: 0, severities: ['warning'], said: [] });
      expect(server.github.requests).toContainEqual({ method: 'GET', path: '/repos/acme/fit/contents/base.yml', body: null, status: 200 });
      expect(server.github.requests.filter(({ status }) => status >= 400)).toEqual([]);
      const [comment] = await server.github.comments(pull.number);
      expect(comment?.body).toContain(
        `(${server.github.serverUrl}/${OWNER}/${REPOSITORY}/blob/${pull.headSha}/server/requirements.txt#L3)`,
      );
    });

    it('is not waited for where Node is not, and what helps is said', async () => {
      const why = 'self-signed certificate; NODE_EXTRA_CA_CERTS has to name the file of the authority that vouches for it';
      const result = await (await opened()).run();
      expect(told(result)).toEqual({
        code: 0,
        severities: ['error'],
        said: [expect.stringContaining(`cannot be reached: ${why}`), `warning: No comment: GitHub could not be reached: ${why}`],
      });
      expect(server.github.requests).toEqual([]);
    });
  });
});
