import type { Body } from '../../formats/dockerfile.ts';
import type { IndexFact } from '../../model.ts';
import type { DockerFile } from './file.ts';
import type { Stage } from './stage.ts';

/** Frameworks whose makers' repositories, and forks of them, build the wheel that is installed afterwards. */
const clone =
  /\bgit\s+clone\b[^\n;&|]{0,300}?[/:](?:pytorch\/(?:vision|audio|text)|(?:[\w.-]+\/)(?:pytorch|tensorflow|onnxruntime|jax))(?:\.git)?(?=[\s;&|"']|$)/i;
const wheels = /(?:^|[\s/"'=])\*\.whl(?=[\s;&|"')]|$)|\binstall\s[^\n;&|]{0,300}?wheels?\/\*(?=[\s;&|"']|$)/;
const secret = /--mount=type=secret,\S{0,200}?(?:pip|\buv\b|index|pypi)\S{0,200}/i;
const config = /\bpip\.(?:conf|ini)\b/;
/** A requirements file that is changed before it is installed, as to the frameworks or as a whole. */
const edited = [
  /\bsed\s[^\n]{0,60}?-\w{0,9}i[^\n]{0,300}?(?:torch|tensorflow|onnx|jax|\+cu)[^\n]{0,300}?\.(?:txt|in)\b/i,
  /\bgrep\s[^\n]{0,60}?-\w{0,9}v[^\n]{0,300}?(?:torch|tensorflow|onnx|jax|\+cu)[^\n]{0,300}?\b(?:mv|cp)\s[^\n]{0,100}?\.(?:txt|in)\b/i,
];

/**
 * What a RUN does so that packages may come from a place that is not written here: wheels that are built or lie in a folder,
 * an index in a secret or in a file of pip's that it writes, a list of packages that it changes first. An index of unknown
 * address stands for it.
 */
export function unknownSource(body: Body, stage: Stage, { source }: DockerFile): IndexFact[] {
  const text = body.text.replaceAll(/[\\`][ \t]*\n/g, (found) => ' '.repeat(found.length));
  const found = [clone, secret, ...edited].map((each) => each.exec(text)).find((each) => each !== null) ?? wheelsIn(text) ?? configIn(text);
  if (found === null) return [];
  const start = body.start + found.index + (found[0].length - found[0].trimStart().length);
  return [
    {
      kind: 'index',
      resolved: 'unknown',
      ecosystem: 'pypi',
      role: 'extra',
      url: '${}',
      command: null,
      only: null,
      block: stage.block,
      ...source.place(start, body.start + found.index + found[0].length),
    },
  ];
}

function wheelsIn(text: string): RegExpExecArray | null {
  return /\bpip[\d.]*\s+(?:-\S+\s+)*install\b/.test(text) ? wheels.exec(text) : null;
}

/** pip's configuration may say something else than where packages come from. */
function configIn(text: string): RegExpExecArray | null {
  return /index-url|find-links|\b(?:curl|wget|cp|mv|ln|envsubst)\s[^\n;&|]{0,300}?pip\.(?:conf|ini)/.test(text) ? config.exec(text) : null;
}
