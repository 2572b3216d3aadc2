/**
 * Takes GitHub's own OpenAPI descriptions out of the package that GitHub publishes them in, cut to the operations
 * that this project calls: 13 MB become a fraction. The tests' local GitHub judges every request by one of them.
 *
 *     node scripts/github-description.ts
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Installed whole, the package takes 400 MB; hence it is no dependency. */
const PACKAGE = '@octokit/openapi@23.0.2';

const OPERATIONS = [
  'checks/create',
  'checks/update',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/list-comments',
  'issues/update-comment',
  'pulls/create-review',
  'pulls/create-review-comment',
  'pulls/get',
  'pulls/list',
  'pulls/list-review-comments',
  'repos/compare-commits-with-basehead',
  'repos/get-content',
];

/** github.com, and the oldest and the newest GitHub Enterprise Server that the package describes. */
export const EDITIONS = ['api.github.com', 'ghes-3.17', 'ghes-3.19'] as const;

export type Edition = (typeof EDITIONS)[number];

/** Where the cut description lies; git ignores the folder. Its name changes with what it holds. */
export function descriptionFile(edition: Edition): string {
  return path.resolve(import.meta.dirname, '../.cache', `${edition}-${digest([PACKAGE, ...OPERATIONS])}.json`);
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** Makes the files anew. Needs the package registry. */
export async function makeDescriptions(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'github-description-'));
  try {
    await unpack(folder);
    for (const edition of EDITIONS) await makeDescription(edition, path.join(folder, memberOf(edition)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function makeDescription(edition: Edition, published: string): Promise<void> {
  const file = descriptionFile(edition);
  const description = cut(JSON.parse(await readFile(published, 'utf8')) as JsonObject, OPERATIONS);
  await mkdir(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, JSON.stringify(description));
  await rename(unfinished, file);
}

async function unpack(folder: string): Promise<void> {
  const { stdout } = await run('npm', ['pack', PACKAGE, '--silent', '--pack-destination', folder], {
    shell: process.platform === 'win32',
    timeout: 120_000,
  });
  await run('tar', ['-xzf', path.join(folder, stdout.trim()), '-C', folder, ...EDITIONS.map(memberOf)]);
}

function memberOf(edition: Edition): string {
  return `package/generated/${edition}.json`;
}

/** Keeps the named operations and every component that they reach. */
function cut(description: JsonObject, operations: readonly string[]): JsonObject {
  const paths = Object.fromEntries(
    Object.entries(object(description['paths']))
      .map(([route, item]) => [route, kept(object(item), operations)] as const)
      .filter(([, item]) => Object.keys(item).some((key) => key !== 'parameters')),
  );
  const { openapi = null, info = null } = description;
  return { openapi, info, paths, components: reached(paths, object(description['components'])) };
}

function kept(item: JsonObject, operations: readonly string[]): JsonObject {
  const isKept = (key: string, value: Json): boolean =>
    key === 'parameters' || operations.some((id) => object(value)['operationId'] === id);
  return Object.fromEntries(Object.entries(item).filter(([key, value]) => isKept(key, value)));
}

function reached(start: Json, components: JsonObject): JsonObject {
  const found = new Map<string, Json>();
  const waiting = [...references(start)];
  for (let reference = waiting.pop(); reference !== undefined; reference = waiting.pop()) {
    if (found.has(reference)) continue;
    const [, , kind = '', name = ''] = reference.split('/');
    const component = object(components[kind])[name];
    if (component === undefined) throw new Error(`the description refers to ${reference}, which it does not hold`);
    found.set(reference, component);
    waiting.push(...references(component));
  }
  return nested(found);
}

function references(value: Json | undefined): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => (key === '$ref' && typeof member === 'string' ? [member] : references(member)));
}

function nested(components: ReadonlyMap<string, Json>): JsonObject {
  const kinds: Record<string, Record<string, Json>> = {};
  for (const [reference, component] of components) {
    const [, , kind = '', name = ''] = reference.split('/');
    (kinds[kind] ??= {})[name] = component;
  }
  return kinds;
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12);
}

function object(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

if (import.meta.main) await makeDescriptions();
