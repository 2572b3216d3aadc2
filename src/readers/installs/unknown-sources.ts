import type { IndexFact } from '../../model.ts';
import type { CommandContext } from './run.ts';

/** Frameworks whose makers' repositories, and forks of them, build the wheel that is installed afterwards. */
const clone =
  /\bgit\s+clone\b[^\n;&|]{0,300}?[/:](?:pytorch\/(?:vision|audio|text)|(?:[\w.-]+\/)(?:pytorch|tensorflow|onnxruntime|jax))(?:\.git)?(?=[\s;&|"']|$)/i;
const wheels =
  /(?:^|[\s"'=]|(?<!\bdist)\/)(?:(?:torch|tensorflow|tflite|onnxruntime|jax)\w*)?\*?\.whl(?=[\s;&|"')]|$)|\binstall\s[^\n;&|]{0,300}?wheels?\/\*(?=[\s;&|"']|$)/;
const config = /\bpip\.(?:conf|ini)\b/;
/** A requirements file that is changed before it is installed, as to the frameworks or as a whole. */
const edited = [
  /\bsed\s[^\n]{0,60}?-\w{0,9}i[^\n]{0,300}?(?:torch|tensorflow|onnx|jax|\+cu)[^\n]{0,300}?\.(?:txt|in)\b/i,
  /\bgrep\s[^\n]{0,60}?-\w{0,9}v[^\n]{0,300}?(?:torch|tensorflow|onnx|jax|\+cu)[^\n]{0,300}?\b(?:mv|cp)\s[^\n]{0,100}?\.(?:txt|in)\b/i,
];

/**
 * What a script does so that packages may come from a place that is not written here: wheels that are built or lie in a folder,
 * an index in a file of pip's that it writes, a list of packages that it changes first. An index of unknown address stands for it.
 */
export function unknownSource(script: string, { block, place }: Pick<CommandContext, 'block' | 'place'>): IndexFact[] {
  const text = script.replaceAll(/[\\`][ \t]*\n|^[ \t]*#[^\n]*/gm, (found) => ' '.repeat(found.length));
  const found = [clone, ...edited].map((each) => each.exec(text)).find((each) => each !== null) ?? wheelsIn(text) ?? configIn(text);
  if (found === null) return [];
  const start = found.index + (found[0].length - found[0].trimStart().length);
  return [unknownIndex({ block, ...place(start, found.index + found[0].length) })];
}

/** An index of pip's whose address nobody knows, at a place. */
export function unknownIndex(at: Pick<IndexFact, 'block' | 'location' | 'text'>): IndexFact {
  return { kind: 'index', resolved: 'unknown', ecosystem: 'pypi', role: 'extra', url: '${}', command: null, only: null, ...at };
}

function wheelsIn(text: string): RegExpExecArray | null {
  return /\bpip[\d.]*\s+(?:-\S+\s+)*install\b/.test(text) ? wheels.exec(text) : null;
}

/** pip's configuration may say something else than where packages come from. */
function configIn(text: string): RegExpExecArray | null {
  return /index-url|find-links|\b(?:curl|wget|cp|mv|ln|envsubst)\s[^\n;&|]{0,300}?pip\.(?:conf|ini)/.test(text) ? config.exec(text) : null;
}
