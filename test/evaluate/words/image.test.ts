import { describe, expect, test } from 'vitest';
import { check, titles } from '../own.ts';
import { deployment, dockerfile } from '../repositories.ts';

describe('image', () => {
  const torch = dockerfile('FROM pytorch/pytorch:2.5.1-cuda12.4-cudnn9-runtime\n');
  check([
    ['technology', '{ image: { technology: pytorch }, as: it }', torch, ['Dockerfile:1']],
    ['technology: another', '{ image: { technology: old }, as: it }', torch, []],
    ['name', '{ image: { name: "pytorch/*" }, as: it }', torch, ['Dockerfile:1']],
    [
      'name: with a registry',
      '{ image: { name: ["nvcr.io/*"] }, as: it }',
      dockerfile('FROM nvcr.io/nvidia/pytorch:24.01-py3\n'),
      ['Dockerfile:1'],
    ],
    ['except: of another registry', '{ image: { except: "registry.example.com/*" }, as: it }', torch, ['Dockerfile:1']],
    ['except: of one of several', '{ image: { except: ["registry.example.com/*", "pytorch/*"] }, as: it }', torch, []],
    [
      'except: a registry that nobody knows may be ours',
      '{ image: { except: "registry.example.com/*" }, as: it }',
      dockerfile('ARG REGISTRY\nFROM ${REGISTRY}/trainer:1\n'),
      [],
    ],
    ['tag', '{ image: { tag: "*cuda12*" }, as: it }', torch, ['Dockerfile:1']],
    ['tag: there is none', '{ image: { tag: "*" }, as: it }', dockerfile('FROM python\n'), []],
    ['kind', '{ image: { kind: server }, as: it }', dockerfile('FROM example/old-server:1\n'), ['Dockerfile:1']],
    ['build: by the tag', '{ image: { build: cuda }, as: it }', torch, ['Dockerfile:1']],
    [
      'build: of a tag that a variable gives',
      '{ image: { technology: pytorch, build: cuda }, as: it }',
      dockerfile('ARG V\nFROM pytorch/pytorch:${V}-cuda\n'),
      [],
    ],
    [
      'use: base',
      '{ image: { name: "*", use: base }, as: it }',
      { ...torch, ...deployment('{ name: a, image: "busybox:1" }') },
      ['Dockerfile:1'],
    ],
    [
      'use: run',
      '{ image: { name: "*", use: run }, as: it }',
      { ...torch, ...deployment('{ name: a, image: "busybox:1" }') },
      ['k8s.yaml:8'],
    ],
    [
      'version: the release that the tag starts with',
      '{ image: { version: ">=24.1" }, as: it }',
      dockerfile('FROM nvcr.io/nvidia/pytorch:24.01-py3\n'),
      ['Dockerfile:1'],
    ],
    ['version: another', '{ image: { version: ">=24.2" }, as: it }', dockerfile('FROM nvcr.io/nvidia/pytorch:24.01-py3\n'), []],
    ['version: a tag that names none', '{ image: { version: ">=0" }, as: it }', dockerfile('FROM nvcr.io/nvidia/pytorch:latest\n'), []],
    ['advised-by', '{ image: { advised-by: own/rule }, as: it }', dockerfile('FROM example/old-server:1\n'), ['Dockerfile:1']],
    [
      'a stage that nothing reaches',
      '{ image: { technology: pytorch }, as: it }',
      dockerfile('FROM pytorch/pytorch:2.5.1\nFROM python:3.12\n'),
      [],
    ],
  ]);

  test('what its placeholders stand for', async () => {
    expect(
      await titles(
        'title: "{it} | {it.name} | {it.package} | {it.tag} | {it.version}"\nwhen: { image: { technology: pytorch }, as: it }',
        torch,
      ),
    ).toEqual([
      'pytorch/pytorch:2.5.1-cuda12.4-cudnn9-runtime | PyTorch | pytorch/pytorch | 2.5.1-cuda12.4-cudnn9-runtime | 2.5.1-cuda12.4-cudnn9-runtime',
    ]);
  });
});
