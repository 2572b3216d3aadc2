import type { Fit, FitCell, FitRoute, FitState, FitTechnology } from '../../model.ts';

/** What a state is called in a table. */
export const STATES: Readonly<Record<FitState, string>> = {
  native: 'runs there',
  route: 'by a route',
  ended: 'ended',
  none: 'cannot',
  unknown: 'not known',
};

/** Gives `ONNX Runtime (onnxruntime-web)`. */
export function runtimeName({ runtime, through }: FitRoute): string {
  return through === null ? runtime.name : `${runtime.name} (${through})`;
}

/** Gives `torch.onnx → .onnx → trtexec → TensorRT engine`. */
export function stepsText({ steps }: FitRoute): string {
  return steps.map(({ tool, format }) => `${tool} → ${format}`).join(' → ');
}

/** Gives what is to be known of a route before it is taken, the gravest first; nothing for one that is simply supported. */
export function caveats({ state, dead, runtime, held, steps, note }: FitRoute): readonly string[] {
  return [
    ...(dead === null ? [] : [dead === runtime.name ? 'ended' : `ended: ${dead}`]),
    ...(state === 'beta' ? ['beta'] : []),
    ...(runtime.life === 'maintenance' ? ['in maintenance'] : []),
    ...(runtime.life === 'renamed' ? ['renamed'] : []),
    ...(held ? ['already there'] : []),
    ...[...steps.map((step) => step.note), note].flatMap((text) => (text === null ? [] : [text])),
  ];
}

/** Gives a technology with its version: `PyTorch 2.8.0`. */
export function heldName({ name, version }: FitTechnology): string {
  return version === null ? name : `${name} ${version}`;
}

/** Gives what to say where no route stands. */
export function stateText(cell: FitCell, { life }: FitTechnology): string {
  if (cell.state !== 'ended' || life.state === 'active') return STATES[cell.state];
  return `${life.state}${life.since === null ? '' : ` since ${life.since}`}${life.successor === null ? '' : `; instead: ${life.successor}`}`;
}

/** Gives the cells of a target, each with its technology. */
export function cellsOf(fit: Fit, target: string): readonly { readonly technology: FitTechnology; readonly cell: FitCell }[] {
  return fit.technologies.flatMap((technology) =>
    fit.cells.filter((cell) => cell.target === target && cell.technology === technology.id).map((cell) => ({ technology, cell })),
  );
}
