import { modelNames } from '../models.ts';

/** A model that is a folder is known by a file in it, and listed by its own name: `.mlpackage`. */
const endings = modelNames.map((name) => name.replace(/^\*|\/.*$/g, ''));

/** Whether a path that an app lists among its files is that of a model. */
export function isModel(path: string): boolean {
  return endings.some((ending) => path.endsWith(ending));
}
