import { describe, expect, test } from 'vitest';
import { unitsOf, type Files } from '../../support/judge.ts';

/** `nvidia-gpu A100 8.0 by machine → gpu` for each accelerator of all units. */
async function accelerators(files: Files): Promise<string[]> {
  const units = await unitsOf(files);
  return units.flatMap(({ accelerators: all, targets }) =>
    all.map(({ kind, model, arch, by }) => {
      const to = targets.flatMap(({ name }) => (name === 'gpu' || name === 'tpu' || name === 'neuron' ? [name] : []));
      return [kind, model, arch, 'by', by, '→', ...to].filter((word) => word !== null).join(' ');
    }),
  );
}

const sky = (resources: string): Files => ({ 'train.yaml': `resources:\n${resources}run: python train.py\n` });
const slurm = (option: string): Files => ({ 'train.sbatch': `#!/bin/bash\n#SBATCH ${option}\nsrun python train.py\n` });
const vertex = (spec: string): Files => ({
  'job.yaml': `workerPoolSpecs:\n  - machineSpec: ${spec}\n    containerSpec: { imageUri: "example/train:1" }\n`,
});
const pod = (limits: string): Files => ({
  'pod.yaml': `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  containers:\n    - { name: a, image: "example/a:1", resources: { limits: { ${limits} } } }\n`,
});
const compose = (service: string): Files => ({ 'compose.yaml': `services:\n  a:\n    image: example/a:1\n${service}` });
const instance = (type: string): Files => ({ 'main.tf': `resource "aws_instance" "a" {\n  instance_type = "${type}"\n}\n` });
const container = (text: string): Files => ({ '.devcontainer/devcontainer.json': `{ "image": "example/a:1", ${text} }` });

describe('accelerators that are asked for', () => {
  test.each<readonly [name: string, files: Files, expected: readonly string[]]>([
    ['a device of a pod', pod('nvidia.com/gpu: 1'), ['nvidia-gpu by device → gpu']],
    ['no device', pod('nvidia.com/gpu: 0'), []],
    ['a TPU', pod('google.com/tpu: 4'), ['tpu by device → tpu']],
    ['cores of Neuron', pod('aws.amazon.com/neuroncore: 2'), ['neuron by device → neuron']],
    ['all of a host', compose('    gpus: all\n'), ['nvidia-gpu by device → gpu']],
    [
      'a resource of Swarm',
      compose(
        '    deploy: { resources: { reservations: { generic_resources: [{ discrete_resource_spec: { kind: "NVIDIA-GPU", value: 2 } }] } } }\n',
      ),
      ['nvidia-gpu by device → gpu'],
    ],
    ['SkyPilot, by model', sky('  accelerators: A100:8\n'), ['nvidia-gpu A100 8.0 by machine → gpu']],
    [
      'SkyPilot, models of one maker',
      sky('  accelerators: { A100: 1, V100: 1 }\n'),
      ['nvidia-gpu by machine → gpu', 'nvidia-gpu by machine → gpu'],
    ],
    ['SkyPilot, a TPU', sky('  accelerators: tpu-v5litepod-8\n'), ['tpu by machine → tpu']],
    ['SkyPilot, either', sky('  accelerators: { A100: 1, tpu-v2-8: 1 }\n'), []],
    [
      'Vertex, by type',
      vertex('{ machineType: n1-standard-4, acceleratorType: NVIDIA_TESLA_T4, acceleratorCount: 1 }'),
      ['nvidia-gpu T4 7.5 by machine → gpu'],
    ],
    ['Vertex, none of a type', vertex('{ machineType: n1-standard-4, acceleratorType: NVIDIA_TESLA_T4, acceleratorCount: 0 }'), []],
    ['Vertex, by machine', vertex('{ machineType: a2-highgpu-1g }'), ['nvidia-gpu A100 8.0 by machine → gpu']],
    ['Slurm, of any kind', slurm('--gres=gpu:4'), ['gpu by device → gpu']],
    ['Slurm, one', slurm('--gres=gpu'), ['gpu by device → gpu']],
    ['Slurm, by model', slurm('--gres=gpu:a100:4'), ['nvidia-gpu A100 8.0 by device → gpu']],
    ['Slurm, of AMD', slurm('--gpus-per-node=mi300x:8'), ['amd-gpu by device → gpu']],
    ['Slurm, none', slurm('--gpus=0'), []],
    ['Slurm, something else', slurm('--gres=lustre:1'), []],
    ['a machine of EC2', instance('g5.xlarge'), ['nvidia-gpu A10G 8.6 by machine → gpu']],
    ['a machine with Inferentia', instance('inf2.xlarge'), ['neuron by machine → neuron']],
    ['a machine with Trainium', instance('trn1.32xlarge'), ['neuron by machine → neuron']],
    ['a machine without', instance('m5.large'), []],
    ['a development container', container('"hostRequirements": { "gpu": true }'), ['gpu by device → gpu']],
    ['one that only takes what is there', container('"hostRequirements": { "gpu": "optional" }'), []],
    ['one that is run with all', container('"runArgs": ["--gpus", "all"]'), ['nvidia-gpu by device → gpu']],
    [
      'a part of one for an actor of Ray',
      {
        'serve/config.yaml':
          'applications:\n- import_path: app:build\n  deployments:\n  - name: LLM\n    ray_actor_options: { num_gpus: 0.5 }\n',
      },
      ['gpu by device → gpu'],
    ],
  ])('%s', async (_name, files, expected) => {
    expect(await accelerators(files)).toEqual(expected);
  });
});
