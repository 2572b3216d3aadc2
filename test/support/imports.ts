import { parseSync, Visitor } from 'rolldown/utils';

/** What one source file reaches for: other modules, and the world behind globals. */
export interface Reach {
  /** Specifiers as written, of imports of values and of types, of re-exports and of `import()`. */
  readonly imports: readonly string[];
  /** `import()` of something that is not one literal, with its text. */
  readonly computed: readonly string[];
  /** Uses of the environment, the network or the clock that need no import: `process`, `fetch`, `Date.now`. */
  readonly globals: readonly string[];
}

const impureGlobals = new Set([
  'process',
  'fetch',
  'performance',
  'console',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'WebSocket',
  'XMLHttpRequest',
]);
const impureMembers = new Set(['Date.now', 'Math.random']);

/**
 * Reads one TypeScript file with a real parser.
 * @param file its name, which decides the language
 * @param text its text
 * @throws when it cannot be parsed
 */
export function reachOf(file: string, text: string): Reach {
  const { program, module, errors } = parseSync(file, text);
  if (errors[0] !== undefined) throw new Error(`${file}: ${errors[0].message}`);
  const exported = module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []));
  const imports = [...module.staticImports.map(({ moduleRequest }) => moduleRequest.value), ...exported];
  const computed: string[] = [];
  const globals: string[] = [];
  new Visitor({
    ImportExpression({ source }) {
      if (source.type === 'Literal' && typeof source.value === 'string') imports.push(source.value);
      else computed.push(text.slice(source.start, source.end));
    },
    TSImportType({ source }) {
      imports.push(source.value);
    },
    MemberExpression({ object, property }) {
      if (object.type !== 'Identifier') return;
      const name = property.type === 'Identifier' ? `${object.name}.${property.name}` : object.name;
      if (impureGlobals.has(object.name) || impureMembers.has(name)) globals.push(name);
    },
    CallExpression({ callee }) {
      if (callee.type === 'Identifier' && impureGlobals.has(callee.name)) globals.push(callee.name);
    },
    NewExpression({ callee, arguments: given }) {
      if (callee.type === 'Identifier' && callee.name === 'Date' && given.length === 0) globals.push('new Date()');
    },
  }).visit(program);
  return { imports: [...new Set(imports)], computed, globals };
}
