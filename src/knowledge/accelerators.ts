import type { Accelerators } from '../model.ts';
import type { Mistake } from '../formats/declared-yaml.ts';
import type { Located } from './compile.ts';

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
export function checkAccelerators(files: readonly Located<Accelerators>[]): Mistake[] {
  const models = new Set(files.flatMap(({ value }) => value.gpus.map(({ model }) => model)));
  const seen = new Map<string, string>();
  return files.flatMap((file) => [...unknownModels(file, models), ...repeated(file, seen)]);
}

function unknownModels(file: Located<Accelerators>, models: ReadonlySet<string>): Mistake[] {
  return file.value.machines.flatMap(({ gpu }, index) =>
    gpu === null || models.has(gpu) ? [] : [mistake(file, ['machines', index, 'gpu'], `no file of accelerators/ has the GPU "${gpu}"`)],
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

function mistake({ path, place }: Located<unknown>, keys: readonly PropertyKey[], message: string): Mistake {
  return { path, ...place(keys), keys, message };
}
