import { describe, expect, test } from 'vitest';
import { splitReference } from '../../../src/formats/dockerfile/reference.ts';
import type { ImageFact } from '../../../src/model.ts';
import { baseImage } from '../../../src/units/derive/base-images.ts';

function said(reference: string, resolved: ImageFact['resolved'] = 'written'): string {
  const location = { path: 'Dockerfile', line: 1, column: 1, endLine: 1, endColumn: 1 };
  const fact: ImageFact = {
    kind: 'image',
    use: 'base',
    ...splitReference(reference),
    platform: null,
    resolved,
    block: 'stage:0',
    text: reference,
    location,
  };
  const { os, runtime, libc, cuda } = baseImage(fact);
  return `${os === 'linux' ? '' : `${os} `}${runtime === null ? '-' : `${runtime.name} ${runtime.version}`} ${libc ?? '-'} cuda: ${String(cuda)}`;
}

describe('what the name and tag of an image say', () => {
  test.each([
    ['python:3.12-slim', 'python 3.12 glibc cuda: false'],
    ['python:3.12-alpine3.20', 'python 3.12 musl cuda: false'],
    ['python', '- glibc cuda: false'],
    ['docker.io/library/node:22-alpine', 'node 22 musl cuda: false'],
    ['public.ecr.aws/lambda/python:3.12', 'python 3.12 glibc cuda: false'],
    ['nvidia/cuda:12.4.1-runtime-ubuntu22.04', '- glibc cuda: true'],
    ['nvidia/cuda:11.8.0-devel-ubi8', '- glibc cuda: true'],
    ['nvidia/cuda:12.4.1-runtime', '- - cuda: true'],
    ['nvcr.io/nvidia/pytorch:24.05-py3', '- glibc cuda: true'],
    ['pytorch/pytorch:2.4.1-cuda12.4-cudnn9-runtime', '- glibc cuda: true'],
    ['tensorflow/tensorflow:2.17.0', '- glibc cuda: unknown'],
    ['registry.access.redhat.com/ubi9/ubi-minimal:9.4', '- glibc cuda: unknown'],
    ['rockylinux:9', '- glibc cuda: false'],
    ['763104351884.dkr.ecr.us-east-1.amazonaws.com/pytorch-training:2.3.0-cpu-py311-ubuntu20.04-ec2', 'python 3.11 glibc cuda: unknown'],
    ['gcr.io/deeplearning-platform-release/pytorch-cu121.2-2.py310', 'python 3.10 glibc cuda: unknown'],
    ['someone/tensorflow:2.17.0', '- - cuda: unknown'],
    ['python:3.12-windowsservercore-ltsc2022', 'windows python 3.12 - cuda: false'],
    ['me/python:3.12', '- - cuda: unknown'],
    ['nvcr.io/nvidia/l4t-pytorch:r32.7.1-pth1.10-py3', 'python 3.6 glibc cuda: true'],
    ['nvcr.io/nvidia/l4t-ml:r35.2.1-py3', 'python 3.8 glibc cuda: true'],
    ['nvcr.io/nvidia/l4t-jetpack:r36.4.0', 'python 3.10 glibc cuda: true'],
    // Their tags are versions of CUDA, which go with several lines.
    ['nvcr.io/nvidia/l4t-cuda:12.2.12-runtime', '- glibc cuda: true'],
    // https://docs.astral.sh/uv/guides/integration/docker/#available-images
    ['ghcr.io/astral-sh/uv:python3.12-bookworm-slim', 'python 3.12 glibc cuda: false'],
    ['ghcr.io/astral-sh/uv:0.9.2-python3.13-alpine3.21', 'python 3.13 musl cuda: false'],
    // Without the lock of the interpreter, which other wheels are made for.
    ['ghcr.io/astral-sh/uv:python3.14t-trixie', '- glibc cuda: false'],
    ['astral/uv:python3.11-trixie', 'python 3.11 glibc cuda: false'],
    ['ghcr.io/astral-sh/uv:alpine', '- musl cuda: false'],
    ['ghcr.io/astral-sh/uv:0.9-debian-slim', '- glibc cuda: false'],
    // Nothing but uv itself is in these.
    ['ghcr.io/astral-sh/uv:0.9.2', '- - cuda: false'],
    ['ghcr.io/astral-sh/uv', '- - cuda: false'],
    ['ghcr.io/astral-sh/ruff:python3.12-alpine', '- - cuda: unknown'],
  ])('%s', (reference, expected) => {
    expect(said(reference)).toBe(expected);
  });

  test('nothing, where a variable holds a part of it', () => {
    expect(said('ghcr.io/astral-sh/uv:python${V}-alpine', 'unknown')).toBe('- - cuda: unknown');
    expect(said('python:3.12-slim', 'default')).toBe('python 3.12 glibc cuda: unknown');
  });
});
