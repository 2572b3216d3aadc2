import { describe, expect, test } from 'vitest';
import type { Gpu } from '../../../src/model.ts';
import { Hardware } from '../../../src/units/derive/hardware.ts';
import { knowledge } from '../../support/judge.ts';

const { accelerators } = await knowledge();
const hardware = new Hardware(accelerators);
const said = (gpu: Gpu | null) => (gpu === null ? '-' : `${gpu.model} ${gpu.arch}`);

describe('the GPU that a label names', () => {
  test.each([
    ['nvidia-tesla-v100', 'V100 7.0'],
    ['Tesla-V100-SXM2-16GB', 'V100 7.0'],
    ['NVIDIA_TESLA_P4', 'P4 6.1'],
    ['nvidia-tesla-p40', 'P40 6.1'],
    ['nvidiaTeslaK80', 'K80 3.7'],
    ['V100:4', 'V100 7.0'],
    ['NVIDIA-A100-SXM4-40GB-MIG-1g.5gb', 'A100 8.0'],
    ['NVIDIA-GeForce-GTX-1080-Ti', 'GTX 1080 6.1'],
    ['nvidia-l4', 'L4 8.9'],
    ['NVIDIA-L40S', 'L40S 8.9'],
    ['nvidia-h100-80gb', 'H100 9.0'],
    ['nvidia-gb200', 'GB200 10.0'],
    ['GeForce RTX 4090', 'RTX 4090 8.9'],
    ['rtx_pro_6000', 'RTX PRO 6000 12.0'],
    // Not every P is a Tesla, and not every number a model.
    ['p4d.24xlarge', '-'],
    ['NVIDIA-RTX-A4000', '-'],
    ['Quadro-P4000', '-'],
    ['v5e-8', '-'],
    ['true', '-'],
    ['', '-'],
  ])('%s', (label, expected) => {
    expect(said(hardware.gpuNamed(label))).toBe(expected);
  });
});

describe('the GPU of a machine', () => {
  test.each([
    ['ml.p2.xlarge', 'K80 3.7'],
    ['p3dn.24xlarge', 'V100 7.0'],
    ['ml.g4dn.xlarge', 'T4 7.5'],
    ['p4d.24xlarge', 'A100 8.0'],
    ['p5.48xlarge', 'H100 9.0'],
    ['g5.xlarge', 'A10G 8.6'],
    ['g5g.xlarge', 'T4G 7.5'],
    ['g2-standard-4', 'L4 8.9'],
    ['a2-ultragpu-1g', 'A100 8.0'],
    ['a3-ultragpu-8g', 'H200 9.0'],
    ['STANDARD_NC6', 'K80 3.7'],
    ['Standard_NC6s_v2', 'P100 6.0'],
    ['Standard_NC24rs_v3', 'V100 7.0'],
    ['Standard_NC4as_T4_v3', 'T4 7.5'],
    ['Standard_NC80adis_H100_v5', 'H100 9.0'],
    ['Standard_ND96isr_H200_v5', 'H200 9.0'],
    ['standard_p100', 'P100 6.0'],
    // It starts like one that is known.
    ['p3x.2xlarge', '-'],
    ['g5.xlarge.example', '-'],
    ['Standard_NC6s', '-'],
    // It has none, or one that somebody adds.
    ['ml.m5.large', '-'],
    ['n1-standard-4', '-'],
    ['Standard_NV6', '-'],
    ['Standard_D2s_v3', '-'],
  ])('%s', (type, expected) => {
    expect(said(hardware.gpuOfMachine(type))).toBe(expected);
  });
});

describe('whose accelerator it is', () => {
  test.each([
    ['trn1.32xlarge', 'neuron'],
    ['ml.inf2.xlarge', 'neuron'],
    ['dl1.24xlarge', 'gaudi'],
    ['g4ad.xlarge', 'amd-gpu'],
    ['Standard_ND96is_MI300X_v5', 'amd-gpu'],
    ['ct5lp-hightpu-4t', 'tpu'],
    ['p3.2xlarge', 'nvidia-gpu'],
    ['m5.large', null],
  ])('a machine %s: %s', (type, expected) => {
    expect(hardware.kindOfMachine(type)).toBe(expected);
  });

  test.each([
    ['NVIDIA-RTX-A4000', 'nvidia-gpu'],
    ['V100', 'nvidia-gpu'],
    ['tpu-v5litepod-8', 'tpu'],
    ['Trainium', 'neuron'],
    ['AMD-Radeon-Pro', 'amd-gpu'],
    ['something', null],
  ])('a label %s: %s', (label, expected) => {
    expect(hardware.kindNamed(label)).toBe(expected);
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
    expect(hardware.isPlainMachine(type)).toBe(expected);
  });
});
