import type { Constraint, Fact, FactKind, FactOf, Origin, Role } from '../model.ts';

/** What a fact says beside its words, on one line: `pypi/torch ==2.8.0 optional:gpu if sys_platform == 'linux'`. */
export function factText(fact: Fact): string {
  return [...told(fact)].filter((part) => part !== '').join(' ');
}

type Tell<K extends FactKind> = (fact: FactOf<K>) => readonly string[];

const tellers: { readonly [K in FactKind]: Tell<K> } = {
  dependency: (fact) => [
    `${fact.ecosystem}/${fact.name}${list(fact.extras)}`,
    constraintText(fact.constraint),
    roleText(fact.role),
    fact.marker === null ? '' : `if ${fact.marker}`,
    originText(fact.origin),
    fact.excludes.length === 0 ? '' : `without ${fact.excludes.join(', ')}`,
    commandText(fact.command),
  ],
  lock: ({ ecosystem, name, version, index, marker }) => [
    `${ecosystem}/${name}`,
    version,
    from(index),
    marker === null ? '' : `if ${marker}`,
  ],
  install: (fact) => [
    fact.installer,
    `in ${fact.directory === '' ? '.' : fact.directory}`,
    ...fact.manifests.map(({ role, path }) => `${role}:${path}`),
    ...fact.removes.map((name) => `without ${name}`),
    ...fact.options,
    fact.condition === null ? '' : `if ${fact.condition}`,
    commandText(fact.command),
  ],
  include: ({ role, target }) => [role, target],
  index: ({ ecosystem, role, url, resolved, only, command }) => [
    ecosystem,
    role,
    url,
    resolved === 'written' ? '' : resolved,
    only === null ? '' : `only ${only.join(', ')}`,
    commandText(command),
  ],
  image: ({ use, name, tag, digest, platform, resolved }) => [
    use,
    name,
    tag === null ? '' : `tag ${tag}`,
    digest === null ? '' : `digest ${digest}`,
    platform === null ? '' : `for ${platform}`,
    resolved === 'written' ? '' : resolved,
  ],
  stage: ({ index, name, from: start }) => [String(index), name ?? '', start === null ? '' : `from ${start}`],
  copy: ({ sources, target, from: source }) => [
    sources.join(', '),
    '→',
    target,
    source.kind === 'stage' ? `of stage ${source.index}` : source.kind === 'image' ? `of ${source.reference}` : '',
  ],
  build: ({ context, dockerfile, target, tags, args, contexts = {}, beside }) => [
    `context ${context ?? 'unknown'}`,
    `dockerfile ${dockerfile ?? 'unknown'}`,
    target === null ? '' : `target ${target}`,
    ...tags.map((tag) => `as ${tag}`),
    ...Object.entries(args).map(([name, value]) => `${name}=${value ?? 'unknown'}`),
    ...Object.entries(contexts).map(([name, value]) => `${name} is ${value}`),
    besideText(beside),
  ],
  runtime: ({ use, name, constraint, alternative }) => [use, name, constraintText(constraint), oneOf(alternative)],
  platform: ({ label, os, arch, alternative }) => [label, os ?? '', arch ?? '', oneOf(alternative)],
  resource: ({ field, name, value }) => [field, name, value],
  workload: ({ platform, type, name }) => [platform, type, name],
  code: ({ holds, path, beside }) => [holds, path === '' ? '.' : (path ?? 'unknown'), besideText(beside)],
  plugin: ({ id, alias, applied }) => [id ?? alias ?? '', applied ? '' : 'not applied'],
  reference: ({ to, name, role, marker }) => [to, name, roleText(role), marker === null ? '' : `if ${marker}`],
  catalog: ({ entry, alias, name, constraint, members }) => [entry, alias, name, constraintText(constraint), members.join(', ')],
  module: ({ ecosystem, name, directory }) => [ecosystem, name, `in ${directory === '' ? '.' : directory}`],
  project: ({ ecosystem, name, published }) => [ecosystem, name ?? '', published ? 'published' : ''],
  setting: ({ key, value }) => [key, `= ${value ?? 'unknown'}`],
  env: ({ name, value }) => [name, `= ${value ?? 'unknown'}`],
  command: ({ words }) => words,
  file: ({ format }) => [format],
  model: ({ format, bytes, pointer }) => [format, bytes === null ? '' : `${bytes} bytes`, pointer ? 'as a Git LFS pointer' : ''],
  source: ({ how, name }) => [how, name],
};

function told<K extends FactKind>(fact: FactOf<K> & { readonly kind: K }): readonly string[] {
  const tell: Tell<K> = tellers[fact.kind];
  return tell(fact);
}

function besideText(beside: string | undefined): string {
  return beside === undefined ? '' : `beside ${beside}`;
}

function constraintText(constraint: Constraint): string {
  if (constraint.kind === 'any') return 'any';
  if (constraint.kind === 'range') return constraint.text;
  const variable = constraint.variable === null ? '' : ` of ${constraint.variable}`;
  return `${constraint.kind}(${constraint.text})${variable}`;
}

function roleText(role: Role): string {
  if ('name' in role) return `${role.kind}:${role.name}`;
  return role.kind === 'runtime' ? '' : role.kind;
}

function originText(origin: Origin): string {
  return origin.kind === 'registry' ? '' : `by ${origin.kind} ${origin.reference}`;
}

function commandText(command: string | null): string {
  return command === null ? '' : `(${command.slice(command.lastIndexOf('/') + 1)})`;
}

function oneOf(alternative: string | null): string {
  return alternative === null ? '' : `one of ${alternative}`;
}

function from(index: string | null): string {
  return index === null ? '' : `from ${index}`;
}

function list(extras: readonly string[]): string {
  return extras.length === 0 ? '' : `[${extras.join(',')}]`;
}
