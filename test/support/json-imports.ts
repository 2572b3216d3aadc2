import { registerHooks } from 'node:module';

/** Lets packages import JSON files without the attribute that Node asks for, from here on. */
export function allowJsonImports(): void {
  registerHooks({
    resolve: (specifier, context, next) => {
      const resolved = next(specifier, context);
      return resolved.url.endsWith('.json') ? { ...resolved, importAttributes: { ...resolved.importAttributes, type: 'json' } } : resolved;
    },
  });
}
