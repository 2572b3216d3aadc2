import type { Fit, FitCell, FitRoute, FitState, FitTechnology } from '../../model.ts';
import { targetWords } from '../words.ts';

/** What a state is called in a table. */
export const STATES: Readonly<Record<FitState, string>> = {
  native: 'runs there',
  route: 'by a route',
  ended: 'ended',
  none: 'cannot',
  unknown: 'not stated',
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

/** Gives what to say of a state: `runs there, as on Linux (without a GPU)`. */
export function stateText(cell: FitCell, { life }: Pick<FitTechnology, 'life'>): string {
  const { state, as, note } = cell;
  if (state === 'native') return `${STATES.native}${condition(cell)}`;
  if (state === 'ended' && life.state !== 'active')
    return `${life.state}${life.since === null ? '' : ` since ${life.since}`}${life.successor === null ? '' : `; instead: ${life.successor}`}`;
  return as === null && note !== null ? `${STATES[state]}: ${note}` : STATES[state];
}

/** Gives what a native run follows from and rests on: `, as on Linux (without a GPU)`. */
export function condition({ as, note }: FitCell): string {
  return `${as === null ? '' : `, as on ${as === 'server' ? 'a server' : targetWords(as)}`}${note === null ? '' : ` (${note})`}`;
}

/** Gives the cells of a target, each with its technology. */
export function cellsOf(fit: Fit, target: string): readonly { readonly technology: FitTechnology; readonly cell: FitCell }[] {
  return fit.technologies.flatMap((technology) =>
    fit.cells.filter((cell) => cell.target === target && cell.technology === technology.id).map((cell) => ({ technology, cell })),
  );
}
