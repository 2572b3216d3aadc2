import type { FactOf } from '../../model.ts';

/** GPUs that a job of Slurm asks for; `type` is null when it names none. */
export interface SlurmGpus {
  readonly type: string | null;
  readonly count: number;
}

/** `--gpus=a100:2` and `--gres=gpu:a100:2,lustre`: https://slurm.schedmd.com/gres.html#Running_Jobs; null for what asks for none. */
export function slurmGpus({ name, value }: FactOf<'resource'>): SlurmGpus | null {
  if (/^gpus(?:-per-(?:node|socket|task))?$/.test(name)) return parted(value);
  const gres =
    name === 'gres'
      ? value
          .split(',')
          .flatMap((each) => /^(?:gres[:/])?gpu(?::(.*))?$/.exec(each)?.[1] ?? (/^(?:gres[:/])?gpu$/.test(each) ? '1' : []))[0]
      : undefined;
  return gres === undefined ? null : parted(gres);
}

/** `a100:2`, `a100` or `2`; sockets may follow in brackets. */
function parted(written: string): SlurmGpus | null {
  const [, type = null, count = '1'] = /^(?:([a-z][\w.-]*)(?=$|[:(,]):?)?(\d+)?(?:[(,].*)?$/i.exec(written) ?? [null, undefined, null];
  return count === null ? null : { type, count: Number(count) };
}
