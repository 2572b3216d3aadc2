import { asAssignment, asCall, argumentsOf, type Item, parseRuby, type Statement, valuesOf } from '../formats/ruby.ts';
import type { Source } from '../formats/source.ts';
import type { Fact, Place, ProjectFact, Role, SettingFact } from '../model.ts';
import { deploymentTarget } from './apple/platforms.ts';
import { readPod } from './cocoapods/pod.ts';
import { Variables } from './cocoapods/variables.ts';
import { literal, named, namesOf, placeOf, setting, version, walk } from './cocoapods/walk.ts';
import { inOrder } from './manifest/places.ts';
import type { Read } from './reader.ts';

/** A pod, or a part of one. */
interface Spec {
  readonly source: Source;
  /** What it is called in the file: `s` of `Pod::Spec.new do |s|`. */
  readonly variable: string;
  /** `subspec:CoreML`, or '' for the pod itself. */
  readonly block: string;
  readonly role: Role;
  readonly condition: string | null;
  readonly variables: Variables;
}

/** Reads a podspec: https://guides.cocoapods.org/syntax/podspec.html. It is a program, of which nothing is run. */
export const read: Read = (source) => {
  const facts: Fact[] = [];
  const statements = parseRuby(source.text);
  const variables = new Variables(statements, source);
  walk(statements, source, (statement, condition) => {
    const call = asCall(statement);
    const [variable] = statement.body?.params ?? [];
    if (statement.body === null || variable === undefined || !/^Pod\.Spec(?:ification)?\.new$/.test(call?.path.join('.') ?? '')) return;
    const spec: Spec = { source, variable, block: '', role: { kind: 'runtime' }, condition, variables };
    for (const fact of readSpec(statement.body.statements, spec)) facts.push(fact);
  });
  const [own] = facts.flatMap((fact) => (fact.kind === 'project' ? [fact.name] : []));
  return { facts: inOrder(facts.filter((fact) => fact.kind !== 'dependency' || fact.name !== own)), problems: [] };
};

function readSpec(statements: readonly Statement[], spec: Spec): Fact[] {
  const facts: Fact[] = [];
  const chosen = defaultsOf(statements, spec);
  const visit = (statement: Statement, condition: string | null): void => {
    const own = { ...spec, condition };
    const found = statement.body === null ? readStatement(statement, own) : readPart(statement, own, chosen);
    for (const fact of found) facts.push(fact);
  };
  walk(statements, spec.source, visit, spec.condition);
  return facts;
}

/** What stands behind the variable of the spec: `ios.deployment_target` of `s.ios.deployment_target`. */
function keyOf([head]: readonly Item[], { variable }: Spec): readonly string[] {
  return head?.kind === 'word' && head.path[0] === variable ? head.path.slice(1) : [];
}

/** `s.subspec 'CoreML' do |ss| … end`, `s.test_spec do |ts| … end`. */
function readPart(statement: Statement, spec: Spec, chosen: readonly string[] | null): Fact[] {
  const [kind = ''] = keyOf(statement.items, spec);
  const [variable] = statement.body?.params ?? [];
  if (statement.body === null || variable === undefined || !/^(?:sub|test_|app_)spec$/.test(kind)) return [];
  const name = literal(asCall(statement)?.args[0]?.items ?? []) ?? (kind === 'subspec' ? '?' : kind.replace('_spec', ''));
  const path = spec.block === '' ? name : `${spec.block.slice('subspec:'.length)}/${name}`;
  const role = kind === 'subspec' ? partRole(path, spec, chosen) : ({ kind: 'test' } as const);
  return readSpec(statement.body.statements, { ...spec, variable, block: `subspec:${path}`, role });
}

/** Without `default_subspecs` all parts are installed; with it the others have to be asked for. */
function partRole(path: string, { role }: Spec, chosen: readonly string[] | null): Role {
  const isChosen = chosen === null || chosen.includes(path) || chosen.includes(path.slice(path.lastIndexOf('/') + 1));
  return role.kind === 'runtime' && !isChosen ? { kind: 'optional', name: path } : role;
}

/** The parts that are installed when none is asked for; null for all. */
function defaultsOf(statements: readonly Statement[], spec: Spec): readonly string[] | null {
  for (const statement of statements) {
    const assignment = asAssignment(statement);
    const [key = ''] = assignment === null ? [] : keyOf(assignment.left, spec);
    if (assignment !== null && /^default_subspecs?$/.test(key)) return namesOf(assignment.right);
  }
  return null;
}

function readStatement(statement: Statement, spec: Spec): Fact[] {
  const assignment = asAssignment(statement);
  if (assignment !== null) return readAssignment(statement, assignment, spec);
  const key = keyOf(statement.items, spec);
  const call = asCall(statement);
  if (call === null || key.at(-1) !== 'dependency') return [];
  // `s.ios.dependency`: on this platform only.
  const only = key.length === 2 ? [key[0] ?? ''] : [];
  const conditions = [...only, ...(spec.condition === null ? [] : [spec.condition])];
  const pod = readPod(call.args, { ...spec, condition: conditions.length === 0 ? null : conditions.join(', ') });
  return pod === null ? [] : [pod];
}

function readAssignment(statement: Statement, { left, right }: NonNullable<ReturnType<typeof asAssignment>>, spec: Spec): Fact[] {
  const key = keyOf(left, spec).join('.');
  const place = placeOf(statement.items, spec.source);
  if (key === 'name' && spec.block === '') return readName(right, spec.source);
  if (key.endsWith('.deployment_target')) return readPlatform(key.split('.')[0] ?? '', right, place, spec);
  if (key === 'platforms')
    return argumentsOf(right).flatMap(({ label, items, start, end }) =>
      readPlatform(label ?? '', items, spec.source.place(start, end), spec),
    );
  if (key !== 'platform') return [];
  const [platform = [], least = []] = valuesOf(right);
  return readPlatform(named(platform) ?? '', least, place, spec);
}

/** A platform that the pod is for, with its least version where one is given. */
function readPlatform(platform: string, least: readonly Item[], place: Place, { block, condition }: Spec): SettingFact[] {
  const key = deploymentTarget(platform);
  if (key === null) return [];
  if (least.length === 0) return [setting(place, block, 'cocoapods.platform', platform, condition)];
  return [setting(place, block, key, version(least), condition)];
}

function readName(items: readonly Item[], source: Source): ProjectFact[] {
  const name = literal(items);
  return name === null ? [] : [{ kind: 'project', ecosystem: 'cocoapods', name, published: true, block: '', ...placeOf(items, source) }];
}
