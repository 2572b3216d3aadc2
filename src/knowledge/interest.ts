import type { Knowledge } from '../model.ts';

/** Words that stand in files which matter though they name no framework: they install, deploy or give hardware. */
const always = ['requirements', 'pip ', 'pip3', 'conda', 'poetry', 'uv ', 'gpu', 'nvidia', 'tpu', 'neuron', 'gaudi', 'torchserve', 'build'];

/** The names that the knowledge knows, as one cheap test of a text. */
export function interestOf(knowledge: Knowledge): { mentions(text: string): boolean } {
  const names = knowledge.technologies.flatMap(({ packages }) => packages.map(({ ecosystem, name }) => pattern(ecosystem === 'maven' ? tellingPart(name) : name)));
  const any = new RegExp([...new Set([...names, ...always.map(pattern)])].toSorted((a, b) => a.length - b.length).filter(isShortest).join('|'), 'i');
  return { mentions: (text) => any.test(text) };
}

/** Groups and artifacts may stand apart: the artifact tells, or the group when every artifact is meant. */
function tellingPart(coordinate: string): string {
  const [group = '', artifact = ''] = coordinate.split(':');
  return artifact === '*' ? group : artifact;
}

/** A name as it may be written: pypi takes dashes, dots and underscores for one. `tensorflow-lite*` is its beginning. */
function pattern(name: string): string {
  return name.replace(/\*$/, '').split(/[-_.]+/).map(escape).join('[-_.]+');
}

function isShortest(name: string, index: number, all: readonly string[]): boolean {
  return !all.slice(0, index).some((shorter) => name.includes(shorter));
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
