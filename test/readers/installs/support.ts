import * as fc from 'fast-check';
import { expect } from 'vitest';
import { Source } from '../../../src/formats/source.ts';
import { readCommands } from '../../../src/readers/installs/index.ts';
import type { Constraint, DependencyFact, Fact, Location, Place, Role } from '../../../src/model.ts';
import type { Read, Reading } from '../../../src/readers/reader.ts';

/** Reads a text as the file at `path`. */
export function readAs(read: Read, path: string, text: string): Reading {
  return read(new Source(path, text), { mentions: () => true, knows: () => true });
}

/** The facts of a shell text that starts in `app`, with `TORCH` known by its default, and what else is set around it. */
export function commands(text: string, directory = 'app', around: Readonly<Record<string, string>> = {}): Fact[] {
  const source = new Source('script.sh', text);
  const set = Object.entries(around).map(([name, value]) => [name, { value, weak: false }] as const);
  const variables = new Map([['TORCH', { value: '2.1.0', weak: true }], ...set]);
  return readCommands(source.text, {
    block: '',
    directory,
    variables,
    commandPrefix: 'c',
    place: (start, end) => source.place(start, end),
  });
}

/** A fact in one line: what it says, and the words that say it. */
export function tell(fact: Fact): string {
  return `${fact.kind} ${detail(fact)} | ${fact.text}`;
}

/** The same, with where it stands. */
export function tellPlace(fact: Fact): string {
  return `${fact.location.line} ${fact.block === '' ? '' : `${fact.block} `}${tell(fact)}`;
}

function detail(fact: Fact): string {
  switch (fact.kind) {
    case 'dependency':
      return dependency(fact);
    case 'install':
      return [
        `${fact.command} ${fact.installer} in '${fact.directory}'`,
        ...fact.manifests.map(({ role, path }) => `${role}:${path}`),
        ...fact.removes.map((name) => `-${name}`),
        ...fact.options,
        ...(fact.condition === null ? [] : [`if ${fact.condition}`]),
      ].join(' ');
    case 'index':
      return [
        `${fact.command ?? '*'} ${fact.ecosystem} ${fact.role} ${fact.url}`,
        ...(fact.only ? [`only ${fact.only.join(' ')}`] : []),
        ...(fact.resolved === 'written' ? [] : [fact.resolved]),
      ].join(' ');
    case 'command':
      return fact.words.join(' ');
    case 'env':
      return `${fact.name}=${fact.value ?? '?'}`;
    case 'build':
      return [
        `context=${fact.context} dockerfile=${fact.dockerfile} target=${fact.target} tags=${fact.tags.join(',')}`,
        ...Object.entries(fact.args).map(([name, value]) => `${name}=${value ?? '?'}`),
      ].join(' ');
    case 'image':
      return `${fact.name} tag=${fact.tag} digest=${fact.digest} platform=${fact.platform} ${fact.resolved}`;
    case 'setting':
      return `${fact.key}=${fact.value ?? '?'}`;
    case 'stage':
      return `${fact.index} name=${fact.name} from=${fact.from}`;
    case 'copy':
      return `${fact.sources.join(' ')} -> ${fact.target} from ${origin(fact.from)}`;
    case 'include':
      return `${fact.role} ${fact.target}`;
    default:
      return '';
  }
}

function origin(from: Extract<Fact, { kind: 'copy' }>['from']): string {
  if (from.kind === 'context') return 'context';
  return from.kind === 'stage' ? `stage ${from.index}` : `image ${from.reference}`;
}

function dependency(fact: DependencyFact): string {
  return [
    fact.command,
    `${fact.ecosystem}/${fact.name}`,
    fact.extras.length > 0 ? `[${fact.extras.join(',')}]` : null,
    constraint(fact.constraint),
    role(fact.role),
    fact.origin.kind === 'registry' ? null : `from ${fact.origin.kind}`,
    fact.marker === null ? null : `if ${fact.marker}`,
    `at ${fact.nameAt?.text ?? '-'} ${fact.constraintAt?.text ?? '-'}`,
  ]
    .filter((part) => part !== null)
    .join(' ');
}

function constraint(value: Constraint): string {
  if (value.kind === 'range') return value.text;
  if (value.kind === 'any') return 'any';
  const variable = value.variable === null ? '' : ` $${value.variable}`;
  return value.kind === 'default' ? `default ${value.text}${variable}` : `unknown${variable}`;
}

function role(value: Role): string | null {
  if (value.kind === 'runtime') return null;
  return 'name' in value ? `(${value.kind}: ${value.name})` : `(${value.kind})`;
}

/** Asserts that every place in a reading holds exactly the text that it claims; a byte-order mark takes no column. */
export function expectExact(file: string, { facts, problems }: Reading): void {
  const original = file.replace(/^\uFEFF/, '');
  const starts = [0, ...Array.from(original.matchAll(/\n/g), ({ index }) => index + 1)];
  const offset = (line: number, column: number) => (starts[line - 1] ?? Number.NaN) + column - 1;
  const held = (at: Location) => original.slice(offset(at.line, at.column), offset(at.endLine, at.endColumn));
  for (const { location, text } of facts.flatMap(placesIn)) expect(held(location)).toBe(text);
  for (const { location } of problems) if (location) expect(offset(location.line, location.column)).toBeLessThanOrEqual(original.length);
}

function placesIn(fact: Fact): Place[] {
  const inner = fact.kind === 'dependency' ? [fact.nameAt, fact.constraintAt] : [];
  const manifests = fact.kind === 'install' ? fact.manifests.map(({ place }) => place) : [];
  return [fact, ...manifests, ...inner.filter((place) => place !== null)];
}

/** Fixtures that were cut, that had pieces taken out and put in, with a byte-order mark, with Windows line ends. */
export function damaged(fixtures: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.constantFrom(
    '',
    '\\',
    '"',
    "'",
    '$',
    '${',
    '}',
    '$(',
    ')',
    '`',
    '\n',
    '\\\n',
    ' ',
    '#',
    '[',
    '{{',
    '<<E',
    ';',
    '&&',
    '@',
    '=',
    '🧠',
  );
  const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(15), insert: piece });
  return fc
    .record({
      text: fc.constantFrom(...fixtures),
      edits: fc.array(edit, { maxLength: 4 }),
      cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      mark: fc.boolean(),
      windows: fc.boolean(),
    })
    .map(({ text, edits, cut, mark, windows }) => {
      const edited = edits.reduce((now, { at, remove, insert }) => {
        const start = Math.floor(at * now.length);
        return now.slice(0, start) + insert + now.slice(start + remove);
      }, text);
      const shortened = cut === null ? edited : edited.slice(0, Math.floor(cut * edited.length));
      return (mark ? '\uFEFF' : '') + (windows ? shortened.replaceAll('\n', '\r\n') : shortened);
    });
}

/**
 * Seconds of processor time, which other processes do not use up. The first runs compile the code: it is run again
 * until it can be done in less than one, three times at most.
 */
export function secondsFor(action: () => void): number {
  let best = Infinity;
  for (let run = 0; run < 3 && best >= 1; run++) {
    const start = process.cpuUsage();
    action();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1e6);
  }
  return best;
}

/** One line of a megabyte, 50,000 continued lines, nesting of 100,000: what nobody writes without wanting harm. */
export const hostile: readonly (readonly [name: string, text: string])[] = [
  ['a long word', 'a'.repeat(1_000_000)],
  ['a long line', `pip install ${'torch==2.1.0+cu118 '.repeat(50_000)}`],
  ['continued lines', `pip install ${'a \\\n'.repeat(50_000)}b`],
  ['nested arithmetic', '$((('.repeat(100_000)],
  ['nested substitutions', '"$('.repeat(100_000)],
  ['nested defaults', `pip install ${'"${A:-'.repeat(100_000)}`],
  ['groups', '('.repeat(100_000)],
  ['quotes', `pip install ${'"'.repeat(99_999)}`],
  ['backslashes', '\\'.repeat(1_000_000)],
  ['blanks', `pip install a${' '.repeat(1_000_000)}`],
  ['open heredocs', 'cat <<E; \\\n'.repeat(80_000)],
  ['paths upwards', `cd ${'../'.repeat(300_000)}`],
  ['values that double', `A=aaaaaaaaaa\n${'A=$A$A\n'.repeat(60)}pip install $A`],
];
