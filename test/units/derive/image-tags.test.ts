import { describe, expect, test } from 'vitest';
import { splitReference } from '../../../src/formats/dockerfile/reference.ts';
import type { ImageFact } from '../../../src/model.ts';
import { catalogName, taggedImage } from '../../../src/units/derive/image-tags.ts';
import { knowledge } from '../../support/judge.ts';

const { technologies } = await knowledge();

function said(reference: string, id: string | null): string {
  const location = { path: 'Dockerfile', line: 1, column: 1, endLine: 1, endColumn: 1 };
  const named = splitReference(reference);
  const fact: ImageFact = {
    kind: 'image',
    use: 'base',
    ...named,
    platform: null,
    resolved: 'written',
    block: '',
    text: reference,
    location,
  };
  const { version, cuda, ends } = taggedImage(fact, technologies.find((technology) => technology.id === id) ?? null);
  return `${version ?? '-'} ${cuda === null ? '-' : `CUDA ${cuda.version} from ${cuda.oldestGpu ?? '?'}`} ${ends ?? '-'}`;
}

describe('the name under which the catalog knows an image', () => {
  test.each([
    ['763104351884.dkr.ecr.us-east-1.amazonaws.com/pytorch-training', 'public.ecr.aws/deep-learning-containers/pytorch-training'],
    ['727897471807.dkr.ecr.cn-north-1.amazonaws.com.cn/pytorch-training', 'public.ecr.aws/deep-learning-containers/pytorch-training'],
    ['763104351884.dkr.ecr.${REGION}.amazonaws.com/pytorch-training', 'public.ecr.aws/deep-learning-containers/pytorch-training'],
    ['123456789012.dkr.ecr.us-east-1.amazonaws.com/pytorch-training', '123456789012.dkr.ecr.us-east-1.amazonaws.com/pytorch-training'],
    ['docker.io/pytorch/pytorch', 'pytorch/pytorch'],
    ['pytorch/pytorch', 'pytorch/pytorch'],
  ])('%s', (name, expected) => {
    expect(catalogName(name)).toBe(expected);
  });
});

describe('what a tag says', () => {
  test.each([
    ['pytorch/pytorch:2.8.0-cuda12.8-cudnn9-runtime', 'pytorch', '2.8.0 CUDA 12.8 from 7.0 -'],
    ['pytorch/pytorch:2.4.1-cuda12.1-cudnn9-devel', 'pytorch', '2.4.1 CUDA 12.1 from 5.0 -'],
    ['pytorch/pytorch:latest', 'pytorch', '- - -'],
    ['example/pytorch-training:2.6.0-gpu-py312-cu126-ubuntu22.04-ec2', 'aws-dlc-pytorch-training', '2.6.0 CUDA 12.6 from ? 2026-01-29'],
    ['example/pytorch-training:2.10.0-gpu-py313-cu130-ubuntu22.04-ec2', 'aws-dlc-pytorch-training', '2.10.0 CUDA 13.0 from 7.5 2027-01-21'],
    ['example/pytorch-training:2.6-cpu-py312', 'aws-dlc-pytorch-training', '2.6 - 2026-01-29'],
    ['example/pytorch-training:1.12.1-gpu-py38-cu113', 'aws-dlc-pytorch-training', '1.12.1 CUDA 11.3 from ? -'],
    ['example/pytorch-training:2.6.0-gpu-py312', null, '2.6.0 - -'],
    ['nvcr.io/nvidia/tritonserver:25.06-py3', 'triton', '25.06 - -'],
    ['example/pytorch-training:${TAG}', 'aws-dlc-pytorch-training', '- - -'],
    ['example/pytorch-training', 'aws-dlc-pytorch-training', '- - -'],
  ])('%s', (reference, id, expected) => {
    expect(said(reference, id)).toBe(expected);
  });
});
