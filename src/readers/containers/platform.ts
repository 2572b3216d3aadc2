import type { Source } from '../../formats/source.ts';
import type { PlatformFact } from '../../model.ts';
import type { Span } from '../../formats/span.ts';

const architectures: ReadonlyMap<string, PlatformFact['arch']> = new Map([
  ['amd64', 'x86_64'],
  ['x86_64', 'x86_64'],
  ['arm64', 'aarch64'],
  ['aarch64', 'aarch64'],
  ['arm/v7', 'armv7'],
]);

/** The fact of an image's platform, `os/arch/variant` (https://github.com/opencontainers/image-spec/blob/main/image-index.md). */
export function imagePlatform(source: Source, at: Span, label: string, block: string, alternative: string | null): PlatformFact {
  const [os = '', arch = '', variant] = label.toLowerCase().split('/');
  const known = architectures.get(arch) ?? architectures.get(`${arch}/${variant ?? 'v7'}`) ?? null;
  const name = os === 'linux' || os === 'windows' ? os : null;
  return { kind: 'platform', ...source.place(at.start, at.end), block, label, os: name, arch: known, alternative };
}
