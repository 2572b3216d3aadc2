import { describe, expect, test } from 'vitest';
import { gpuNamed, gpuOfMachine, isPlainMachine } from '../../../src/units/derive/gpus.ts';

const said = (gpu: ReturnType<typeof gpuNamed>) => (gpu === null ? '-' : `${gpu.model} ${gpu.arch}`);

describe('the GPU that a label names', () => {
  test.each([
    ['nvidia-tesla-v100', 'V100 7.0'],
    ['Tesla-V100-SXM2-16GB', 'V100 7.0'],
    ['NVIDIA_TESLA_P4', 'P4 6.1'],
    ['nvidia-tesla-p40', 'P40 6.1'],
    ['nvidiaTeslaK80', 'K80 3.7'],
    ['V100:4', 'V100 7.0'],
    ['NVIDIA-A100-SXM4-40GB-MIG-1g.5gb', 'A100 8.0'],
    ['NVIDIA-GeForce-GTX-1080-Ti', 'GTX 10 6.1'],
    ['nvidia-l4', 'L4 8.9'],
    ['NVIDIA-L40S', 'L40 8.9'],
    ['nvidia-h100-80gb', 'H100 9.0'],
    ['nvidia-gb200', 'B200 10.0'],
    // Not every P is a Tesla, and not every number a model.
    ['p4d.24xlarge', '-'],
    ['NVIDIA-RTX-A4000', '-'],
    ['Quadro-P4000', '-'],
    ['v5e-8', '-'],
    ['true', '-'],
    ['', '-'],
  ])('%s', (label, expected) => {
    expect(said(gpuNamed(label))).toBe(expected);
  });
});

describe('the GPU of a machine', () => {
  test.each([
    ['ml.p2.xlarge', 'K80 3.7'],
    ['p3dn.24xlarge', 'V100 7.0'],
    ['ml.g4dn.xlarge', 'T4 7.5'],
    ['p4d.24xlarge', 'A100 8.0'],
    ['g2-standard-4', 'L4 8.9'],
    ['STANDARD_NC6', 'K80 3.7'],
    ['Standard_NC6s_v2', 'P100 6.0'],
    ['Standard_NC24rs_v3', 'V100 7.0'],
    ['Standard_NC4as_T4_v3', 'T4 7.5'],
    ['standard_p100', 'P100 6.0'],
    // It has none, or one that somebody adds.
    ['ml.m5.large', '-'],
    ['n1-standard-4', '-'],
    ['Standard_NV6', '-'],
    ['Standard_D2s_v3', '-'],
  ])('%s', (type, expected) => {
    expect(said(gpuOfMachine(type))).toBe(expected);
  });
});

describe('machines without any accelerator', () => {
  test.each([
    ['ml.m5.large', true],
    ['c7g.xlarge', true],
    ['t3.medium', true],
    ['e2-standard-4', true],
    ['Standard_DS3_v2', true],
    // One is there, or may be added, or nobody knows.
    ['ml.p3.2xlarge', false],
    ['inf2.xlarge', false],
    ['trn1.2xlarge', false],
    ['n1-standard-4', false],
    ['a2-highgpu-1g', false],
    ['Standard_NC6', false],
    ['ml.inf1.xlarge', false],
    ['gpu-cluster', false],
  ])('%s: %s', (type, expected) => {
    expect(isPlainMachine(type)).toBe(expected);
  });
});
