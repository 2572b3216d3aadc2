import type { Accelerators } from '../model.ts';
import type { Mistake } from '../formats/declared-yaml.ts';
import type { Located } from './compile.ts';
import { missing, mistake } from './mistakes.ts';

/** What all files say of accelerators, together. */
export function joinAccelerators(files: readonly Accelerators[]): Accelerators {
  return {
    gpus: files.flatMap(({ gpus }) => gpus),
    makers: files.flatMap(({ makers }) => makers),
    machines: files.flatMap(({ machines }) => machines),
    plain: files.flatMap(({ plain }) => plain),
    sources: files.flatMap(({ sources }) => sources),
  };
}

/** What one file alone cannot show: models that nobody describes, and names and types that two rows have. */
export function checkAccelerators(files: readonly Located<Accelerators>[], broken: ReadonlySet<string>): Mistake[] {
  const isWhole = ![...broken].some((path) => path.startsWith('accelerators/'));
  const models = isWhole ? files.flatMap(({ value }) => value.gpus.map(({ model }) => model)) : null;
  const seen = new Map<string, string>();
  return files.flatMap((file) => [...unknownModels(file, models), ...repeated(file, seen)]);
}

function unknownModels(file: Located<Accelerators>, models: readonly string[] | null): Mistake[] {
  if (models === null) return [];
  return file.value.machines.flatMap(({ gpu }, index) =>
    gpu === null ? [] : missing(file, ['machines', index, 'gpu'], 'GPU', gpu, models),
  );
}

function repeated(file: Located<Accelerators>, seen: Map<string, string>): Mistake[] {
  const { gpus, machines, plain } = file.value;
  const rows = [
    ...gpus.flatMap(({ model, names }) =>
      [`the GPU "${model}"`, ...names.map((name) => `the name "${name}"`)].map((what) => ({ what, keys: ['gpus'] })),
    ),
    ...machines.flatMap(({ types }, index) =>
      types.map((type, at) => ({ what: `the machine "${type}"`, keys: ['machines', index, 'types', at] })),
    ),
    ...plain.map((type) => ({ what: `the machine "${type}"`, keys: ['plain'] })),
  ];
  return rows.flatMap(({ what, keys }) => {
    const before = seen.get(what);
    seen.set(what, file.path);
    return before === undefined ? [] : [mistake(file, keys, `a second row for ${what}; the first is in ${before}`)];
  });
}
