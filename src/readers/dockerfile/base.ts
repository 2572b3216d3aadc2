/** What an image brings into the stages that start from it, as far as its publisher documents it. */
interface Base {
  readonly name: RegExp;
  readonly directory: string;
  readonly env: Readonly<Record<string, string>>;
}

const bases: readonly Base[] = [
  // https://docs.aws.amazon.com/lambda/latest/dg/python-image.html#python-image-instructions
  {
    name: /^(?:public\.ecr\.aws\/lambda\/|(?:docker\.io\/)?amazon\/aws-lambda-)[\w-]+$/,
    directory: '/var/task',
    env: { LAMBDA_TASK_ROOT: '/var/task', LAMBDA_RUNTIME_DIR: '/var/runtime' },
  },
  // https://github.com/pytorch/pytorch/blob/main/Dockerfile and https://docs.nvidia.com/deeplearning/frameworks/user-guide/
  { name: /^(?:(?:docker\.io\/)?pytorch\/pytorch|nvcr\.io\/nvidia\/(?:pytorch|tensorflow))$/, directory: '/workspace', env: {} },
  // https://jupyter-docker-stacks.readthedocs.io/en/latest/using/common.html
  { name: /^(?:(?:quay\.io|docker\.io)\/)?jupyter\/[\w-]+$/, directory: '/home/jovyan', env: {} },
];

const nothing: Omit<Base, 'name'> = { directory: '/', env: {} };

/** The folder and the variables of an image; `/` and none for one of which nothing is known. */
export function baseOf(image: string): Omit<Base, 'name'> {
  return bases.find(({ name }) => name.test(image)) ?? nothing;
}
