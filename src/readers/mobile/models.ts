import { modelNames } from '../models.ts';

const endings = modelNames.map((name) => name.replace(/^\*/, ''));

/** Whether a path that an app lists among its files is that of a model. */
export function isModel(path: string): boolean {
  return endings.some((ending) => path.endsWith(ending));
}
