import { javascript, python } from '../formats/code/languages.ts';
import { lex } from '../formats/code/lexer.ts';
import type { Source } from '../formats/source.ts';
import type { Fact } from '../model.ts';
import { type Call, callsOf, type Code, codeOf } from './cdk/calls.ts';
import { idOf, lastWord, readFunction, readImage, readImageAsset, workload } from './cdk/constructs.ts';
import { inOrder } from './manifest/places.ts';
import type { Read } from './reader.ts';

/** Reads functions and images of an app of the AWS CDK, as far as they are written out: nothing is run. */
export const read: Read = (source) => {
  const code = codeOf(source.text, lex(source.text, source.path.endsWith('.py') ? python : javascript));
  const names = new Map<string, number>();
  const facts = callsOf(code, (word) => asked.has(word)).flatMap((call) => readCall(source, code, call, names));
  return { facts: inOrder(facts), problems: [] };
};

const asked = new Set(['DockerImageFunction', 'Function', 'PythonFunction', 'DockerImageAsset', 'fromAsset', 'from_asset']);

function readCall(source: Source, code: Code, call: Call, names: Map<string, number>): Fact[] {
  const word = lastWord(call.name);
  const part = () => ({ source, code, block: unique(idOf(code, call) ?? word, names) });
  switch (word) {
    case 'DockerImageFunction':
    case 'PythonFunction':
      return call.named.has('code') || call.named.has('entry') ? readFunction(part(), call) : [];
    case 'Function':
      // Others have functions too: those of CloudFront run nothing of the kind.
      return call.named.has('code') && call.named.has('runtime') && call.named.has('handler') ? readFunction(part(), call) : [];
    case 'DockerImageAsset':
      return call.named.has('directory') ? readImageAsset(part(), call) : [];
    default:
      return isContainerImage(source, call) ? readContainer(source, code, call, names) : [];
  }
}

/** SageMaker has a class of the same name. */
function isContainerImage({ text }: Source, { name }: Call): boolean {
  const owner = /(?:^|([\w.]*)\.)ContainerImage\.\w+$/.exec(name);
  if (owner === null) return false;
  return owner[1] === undefined ? /aws[-_]ecs\b/.test(text) && !/sagemaker/i.test(text) : /ecs/i.test(owner[1]);
}

/** An image that a container of ECS runs, wherever the container is described. */
function readContainer(source: Source, code: Code, call: Call, names: Map<string, number>): Fact[] {
  const part = { source, code, block: unique('ContainerImage', names) };
  return [workload(part, call, 'AWS::ECS::TaskDefinition'), ...readImage(part, call)];
}

/** Stacks of one file may use a name each; a slash would make it a part of another. */
function unique(name: string, names: Map<string, number>): string {
  const plain = name.replaceAll('/', '-');
  const count = (names.get(plain) ?? 0) + 1;
  names.set(plain, count);
  return count === 1 ? plain : `${plain} ${count}`;
}
