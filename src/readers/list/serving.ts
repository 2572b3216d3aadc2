import type { Reader } from '../reader.ts';
import { yaml } from './words.ts';

/** Far more than people write into one of these. */
const longest = 100_000;

/** What packages and serves models. */
export const serving: readonly Reader[] = [
  {
    id: 'cog',
    reads: 'Python, CUDA, GPU, packages, commands and entry points of a Cog model',
    example: { path: 'cog.yaml', text: 'build:\n  gpu: true\n  python_version: "3.12"\npredict: predict.py:Predictor\n' },
    files: { names: ['cog.yaml', 'cog.yml'] },
    beyond: null,
    longest,
    load: () => import('../cog.ts'),
  },
  {
    id: 'bentofile',
    reads: 'service, packages, indexes, Python, CUDA, base image and distribution of a BentoML build',
    example: { path: 'bentofile.yaml', text: 'service: service:svc\npython:\n  packages: [torch==2.8.0]\n' },
    files: { names: ['bentofile.yaml', 'bentofile.yml'] },
    beyond: null,
    longest,
    load: () => import('../bentofile.ts'),
  },
  {
    id: 'mlproject',
    reads: 'environment, image and entry points of an MLflow project',
    example: { path: 'MLproject', text: 'name: train\nconda_env: conda.yaml\nentry_points:\n  main:\n    command: python train.py\n' },
    files: { names: ['MLproject'] },
    beyond: null,
    longest,
    load: () => import('../mlproject.ts'),
  },
  {
    id: 'mlmodel',
    reads: 'flavors with their versions, Python and environment of an MLflow model',
    example: { path: 'model/MLmodel', text: 'flavors:\n  pytorch:\n    pytorch_version: 2.8.0\n' },
    files: { names: ['MLmodel'] },
    beyond: null,
    // The signature of a wide table is long.
    longest: 250_000,
    load: () => import('../mlmodel.ts'),
  },
  {
    id: 'python-env',
    reads: 'Python and packages of an environment of MLflow',
    example: { path: 'model/python_env.yaml', text: 'python: 3.12.4\ndependencies:\n- torch==2.8.0\n' },
    files: { names: ['python_env.yaml', 'python_env.yml'] },
    beyond: null,
    longest,
    load: () => import('../python-env.ts'),
  },
  {
    id: 'triton',
    reads: 'platform or backend, batch size, instances on GPU or CPU and accelerators of a Triton model',
    example: { path: 'models/detector/config.pbtxt', text: 'name: "detector"\nplatform: "onnxruntime_onnx"\nmax_batch_size: 8\n' },
    files: { endings: ['pbtxt'], where: (_path, base) => /(^|[_-])config\.pbtxt$/.test(base) },
    holds:
      /^[ \t]*(?:platform|backend|max_batch_size|instance_group|dynamic_batching|ensemble_scheduling|default_model_filename)[ \t]*[:{[<]/m,
    beyond: null,
    longest,
    load: () => import('../triton.ts'),
  },
  {
    id: 'torchserve',
    reads: 'addresses, models and GPUs of a TorchServe',
    example: { path: 'config.properties', text: 'inference_address=http://0.0.0.0:8080\nload_models=all\n' },
    files: { endings: ['properties'], where: (_path, base) => /config[^/]*$/.test(base) },
    holds:
      /^[ \t]*(?:inference_address|management_address|load_models|model_store|model_snapshot|install_py_dep_per_model|enable_envvars_config)[ \t]*[=: ]/m,
    beyond: null,
    longest,
    load: () => import('../torchserve.ts'),
  },
  {
    id: 'mlserver',
    reads: 'implementation, model and workers of an MLServer',
    example: { path: 'model-settings.json', text: '{ "name": "iris", "implementation": "mlserver_sklearn.SKLearnModel" }\n' },
    files: { names: ['model-settings.json', 'settings.json'] },
    // Of `settings.json` there are many; those of editors have none of these.
    holds: /"(?:implementation|parallel_workers|load_models_at_startup|model_repository_root)"\s*:/,
    beyond: null,
    longest,
    load: () => import('../mlserver.ts'),
  },
  {
    id: 'hf-space',
    reads: 'SDK, Python, hardware and models in the front matter of a Hugging Face Space',
    example: { path: 'README.md', text: '---\ntitle: Demo\nsdk: gradio\nsdk_version: 5.9.1\n---\n' },
    files: { names: ['README.md'] },
    holds: /^\uFEFF?---[ \t]*\r?\n(?:(?!---)[^\n]*\n){0,200}?sdk[ \t]*:[ \t]*["']?(?:gradio|streamlit|docker|static)\b/,
    beyond: null,
    load: () => import('../hf-space.ts'),
  },
  {
    id: 'ray-serve',
    reads: 'applications, their packages, images and environment, GPUs of their deployments in a config of Ray Serve',
    example: {
      path: 'serve/config.yaml',
      text: 'applications:\n  - name: chat\n    import_path: chat:app\n    runtime_env:\n      pip: [vllm==0.6.3]\n',
    },
    files: { endings: yaml },
    words: ['import_path'],
    holds: /^(?!(?:[^]*\n)?apiVersion[ \t]*:)(?=[^]*?import_path["']?[ \t]*:[ \t]*["']?[\w.]+:\w)/,
    beyond: null,
    longest,
    load: () => import('../ray-serve.ts'),
  },
  {
    id: 'skypilot',
    reads: 'accelerators, machine, image, environment, set-up and run scripts of a SkyPilot task',
    example: { path: 'sky.yaml', text: 'resources:\n  accelerators: A100:8\nrun: torchrun train.py\n' },
    files: { endings: yaml },
    words: ['accelerators', 'cloud', 'infra', 'instance_type', 'use_spot', 'image_id'],
    holds:
      /^(?!(?:[^]*\n)?apiVersion[ \t]*:)(?=(?:[^]*\n)?resources[ \t]*:)(?=(?:[^]*\n)?(?:setup|run)[ \t]*:)(?=[^]*\n[ \t]+(?:- )?(?:accelerators|cloud|infra|instance_type|use_spot|image_id)[ \t]*:)/,
    beyond: null,
    longest,
    load: () => import('../skypilot.ts'),
  },
];
