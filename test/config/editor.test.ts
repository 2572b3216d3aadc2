import { beforeAll, describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService, type LanguageService } from 'yaml-language-server';
import { z } from 'zod';
import { configSchema } from '../../src/config/schema/index.ts';

/** The language server that editors check and complete YAML with: https://github.com/redhat-developer/yaml-language-server */
let editor: LanguageService;

beforeAll(() => {
  const none = () => {};
  editor = getLanguageService({
    schemaRequestService: (uri) => Promise.reject(new Error(`nothing is fetched: ${uri}`)),
    workspaceContext: { resolveRelativePath: (path) => path },
    telemetry: { send: none, sendError: none, sendTrack: none },
  });
  const schema = z.toJSONSchema(configSchema, { io: 'input', target: 'draft-2020-12' });
  editor.configure({
    validate: true,
    completion: true,
    hover: true,
    format: false,
    schemas: [{ uri: 'file:///config.schema.json', fileMatch: ['*.yml'], schema }],
  });
});

let documents = 0;
/** Each under a name of its own: the server remembers what it has read under one. */
const opened = (text: string) => TextDocument.create(`file:///${documents++}.yml`, 'yaml', 1, text);

/** What an editor offers where `|` stands. */
async function offered(text: string): Promise<readonly string[]> {
  const offset = text.indexOf('|');
  const document = opened(text.replace('|', ''));
  const list = await editor.doComplete(document, document.positionAt(offset), false);
  return list.items.map(({ label }) => label);
}

describe('an editor completes', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'the keys',
      '|',
      ['extends', 'rules', 'paths', 'ignore', 'units', 'policy', 'suppressions', 'custom-rules', 'min-severity', 'fail-on'],
    ],
    ['severities', 'fail-on: |\n', ['never', 'error', 'warning', 'notice']],
    // Quoted, for those who read YAML 1.1, where off is false.
    ['what a rule is set to', 'rules:\n  life/renamed: |\n', ['"off"', 'error', 'warning', 'notice']],
    ['the options of a rule', 'rules:\n  life/renamed:\n    |\n', ['severity', 'ignore']],
    ['the settings of a path', 'paths:\n  old/**:\n    |\n', ['rules', 'min-severity']],
    ['the keys of a unit', 'units:\n  - |\n', ['name', 'paths', 'kind', 'targets']],
    ['targets', 'units:\n  - name: api\n    paths: [api]\n    targets:\n      - |\n', ['android', 'kubernetes', 'mcu']],
    ['the keys of policy', 'policy:\n  - |\n', ['denied', 'allowed', 'preferred', 'second-training-framework', 'reason']],
    ['the keys of a suppression', 'suppressions:\n  - |\n', ['rule', 'path', 'reason', 'until', 'owner']],
  ])('%s', async (_what, text, expected) => {
    expect(await offered(text)).toEqual(expect.arrayContaining([...expected]));
  });
});

describe('an editor marks', () => {
  test.each<[string, string, readonly (readonly [line: number, message: string])[]]>([
    ['nothing in a right file', 'extends: [strict]\nrules: { android/*: off }\nfail-on: error\n', []],
    ['an unknown key', 'fail_on: error\n', [[1, 'Property fail_on is not allowed.']]],
    ['a severity that there is not', 'min-severity: big\n', [[1, 'Value is not accepted. Valid values: "error", "warning", "notice".']]],
    ['a suppression without a reason', 'suppressions:\n  - rule: life/renamed\n', [[2, 'Missing property "reason".']]],
    ['a text where a list belongs', 'ignore: old\n', [[1, 'Incorrect type. Expected "array".']]],
  ])('%s', async (_what, text, expected) => {
    const found = await editor.doValidation(opened(text), false);
    expect(found.map(({ range, message }) => [range.start.line + 1, message])).toEqual(expected);
  });
});

test('an editor tells what a key means', async () => {
  const document = opened('fail-on: error\n');
  const hover = await editor.doHover(document, { line: 0, character: 2 });
  expect(JSON.stringify(hover?.contents)).toContain('From which severity on the run fails');
});
