import { execForm, flagsOf, type Flag, type Instruction, type Part, substitute, wordsOf } from '../../formats/dockerfile.ts';
import { join } from '../../formats/shell.ts';
import type { CopyFact } from '../../model.ts';
import type { DockerFile } from './file.ts';
import type { Stage } from './stage.ts';
import type { Span } from '../../formats/span.ts';

/** COPY and ADD. What a heredoc holds comes from no file. */
export function readCopy({ body, escape }: Instruction, stage: Stage, file: DockerFile): CopyFact[] {
  const words: Part[] = execForm(body) ?? wordsOf(body);
  const target = words.at(-1);
  const sources = words.slice(0, -1).filter(({ text }) => !text.startsWith('<<'));
  if (target === undefined || sources.length === 0) return [];
  const flags = flagsOf(body);
  const from = flags.find(({ name }) => name === 'from')?.value.text ?? null;
  const span = { start: words[0]?.start ?? target.start, end: target.end };
  const written = { sources: sources.map(({ text }) => text), target: target.text, from, span, escape };
  const each = flags.some(({ name }) => name === 'parents') ? withParents(written) : [written];
  return each.map((one) => copyFact(one, stage, file));
}

/** `--parents` keeps the folders of each source, from `/./` on if that is in it. What a pattern finds may lie in any of them. */
function withParents({ sources, target, ...rest }: Written): Written[] {
  const named = sources.filter((source) => !/[*?[]/.test(source));
  return named.map((source) => {
    const kept = source.split('/./').at(-1) ?? source;
    return { ...rest, sources: [source], target: `${target}/${kept}` };
  });
}

/**
 * `RUN --mount=type=bind,source=a,target=/b`: for that instruction the file is there, as if it had been copied.
 * https://docs.docker.com/reference/dockerfile/#run---mounttypebind
 */
export function readMounts({ body, escape }: Instruction, stage: Stage, file: DockerFile): CopyFact[] {
  return flagsOf(body).flatMap((flag) => {
    const settings = flag.name === 'mount' ? mountSettings(flag) : null;
    const target = settings?.get('target') ?? settings?.get('dst') ?? settings?.get('destination');
    if (!settings || target === undefined || (settings.get('type') ?? 'bind') !== 'bind') return [];
    const source = settings.get('source') ?? settings.get('src') ?? '.';
    return [copyFact({ sources: [source], target, from: settings.get('from') ?? null, span: flag, escape }, stage, file)];
  });
}

function mountSettings({ value }: Flag): Map<string, string> {
  return new Map(
    value.text.split(',').map((setting) => {
      const equals = setting.indexOf('=');
      return equals < 0 ? [setting, ''] : [setting.slice(0, equals), setting.slice(equals + 1)];
    }),
  );
}

interface Written {
  readonly sources: readonly string[];
  readonly target: string;
  readonly from: string | null;
  readonly span: Span;
  readonly escape: string;
}

/** Names of stages and images are taken as they are: variables do not hold there. */
function copyFact({ sources, target, from, span, escape }: Written, stage: Stage, file: DockerFile): CopyFact {
  const resolved = sources.map((source) => substitute(source, stage.lookup, escape).text);
  return {
    kind: 'copy',
    block: stage.block,
    sources: resolved,
    target: targetOf(substitute(target, stage.lookup, escape).text, resolved, stage),
    from: from === null ? { kind: 'context' } : originOf(from, file),
    ...file.source.place(span.start, span.end),
  };
}

/** A folder is what is written as one, what several files go into, and what is there already. */
function targetOf(written: string, sources: readonly string[], stage: Stage): string {
  const path = join(stage.directory, written);
  const isFolder =
    /(?:^|\/)\.{0,2}$/.test(written) ||
    sources.length > 1 ||
    sources.some((source) => /(?:^|\/)\.?$/.test(source)) ||
    path === stage.directory;
  return isFolder && !path.endsWith('/') ? `${path}/` : path;
}

function originOf(reference: string, file: DockerFile): CopyFact['from'] {
  const stage = file.named(reference);
  return stage ? { kind: 'stage', index: stage.index } : { kind: 'image', reference };
}
