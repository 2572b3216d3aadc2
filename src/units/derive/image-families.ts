/** Images of other publishers than Docker, whose names or tags tell the system inside. */
interface Family {
  readonly name: RegExp;
  /** What the tag must hold, where the name alone does not tell. */
  readonly tag?: RegExp;
  /** Where name and tag tell the Python: its major and its minor version. */
  readonly python?: RegExp;
}

const glibc = /(?:^|[-_.])(?:ubuntu|ubi|rockylinux|centos|debian|amazonlinux|bookworm|bullseye|buster|trixie|noble|jammy|focal)/;

/** All of these are made on Debian, Ubuntu, Red Hat's or Amazon's Linux. */
const families: readonly Family[] = [
  // https://hub.docker.com/r/nvidia/cuda names the system last; https://catalog.ngc.nvidia.com/containers has frameworks on Ubuntu.
  { name: /^(?:docker\.io\/|nvcr\.io\/)?nvidia\/(?:cuda|cudagl|opengl|l4t-[\w-]+)$/, tag: glibc },
  { name: /^nvcr\.io\/nvidia\/(?:pytorch|tensorflow|tritonserver|tensorrt|cuda-dl-base|jax|nemo|pytorch-[\w-]+|l4t-[\w-]+)$/ },
  { name: /^(?:docker\.io\/)?(?:pytorch\/pytorch|pytorch\/torchserve|tensorflow\/(?:tensorflow|serving)|jupyter\/[\w-]+)$/ },
  { name: /^(?:docker\.io\/)?(?:rocm\/(?:pytorch|tensorflow|dev-ubuntu[\w.-]*)|intel\/intel-extension-for-pytorch|vllm\/vllm-openai)$/ },
  { name: /^quay\.io\/jupyter\/[\w-]+$/ },
  {
    name: /^(?:registry\.(?:access\.)?redhat\.(?:com|io)\/|docker\.io\/)?(?:redhat\/)?ubi\d+(?:\/ubi(?:-minimal|-micro)?|-minimal|-micro|-init)?$/,
  },
  { name: /^(?:registry\.(?:access\.)?redhat\.(?:com|io)\/)ubi\d+\/python-\d+$/ },
  // https://aws.github.io/deep-learning-containers/ and https://cloud.google.com/deep-learning-containers/docs/choosing-container
  { name: /\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:pytorch|tensorflow|huggingface-pytorch)-[\w-]+$/, python: /-py(3)(\d{1,2})-/ },
  { name: /^(?:gcr\.io|[\w-]+-docker\.pkg\.dev)\/deeplearning-platform-release\//, python: /[.-]py(3)(\d{2})(?::|$)/ },
  { name: /^mcr\.microsoft\.com\/(?:vscode\/)?devcontainers\/(?:python|base|anaconda|miniconda)$/, tag: glibc },
];

/** What is known of an image by its family: that it has glibc, and which Python; null for one of no family. */
export function familyOf(name: string, tag: string): { readonly libc: 'glibc' | null; readonly python: string | null } | null {
  const family = families.find((one) => one.name.test(name));
  if (family === undefined) return null;
  const [, major, minor] = family.python?.exec(`${name}:${tag}`) ?? [];
  const python = major === undefined || minor === undefined ? null : `${major}.${minor}`;
  return { libc: family.tag === undefined || family.tag.test(tag) ? 'glibc' : null, python };
}
