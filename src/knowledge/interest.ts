import type { Knowledge } from '../model.ts';

/** Words that stand in files which matter though they name no framework: they install, deploy or give hardware. */
const always = ['requirements', 'pip ', 'pip3', 'conda', 'poetry', 'uv ', 'gpu', 'nvidia', 'tpu', 'neuron', 'gaudi', 'torchserve', 'build'];

/**
 * The names that the knowledge knows, as one cheap test of a text: parts of package names, without the ecosystem's
 * spelling of dashes, so that no spelling is missed.
 */
export function interestOf(knowledge: Knowledge): { mentions(text: string): boolean } {
  const names = knowledge.technologies.flatMap(({ packages }) => packages.map(({ name }) => stem(name)));
  const pattern = new RegExp([...new Set([...names, ...always])].toSorted((a, b) => a.length - b.length).filter(isShortest).map(escape).join('|'), 'i');
  return { mentions: (text) => pattern.test(text) };
}

/** The shortest certain piece: `org.tensorflow:tensorflow-lite*` → tensorflow, `pytorch-lightning` → pytorch. */
function stem(name: string): string {
  const last = name.split(/[:/]/).at(-1) ?? name;
  return last.replace(/\*$/, '').split(/[-_.]/)[0] ?? last;
}

function isShortest(name: string, index: number, all: readonly string[]): boolean {
  return !all.slice(0, index).some((shorter) => name.includes(shorter));
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
