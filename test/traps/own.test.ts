import { describe } from 'vitest';
import { walkInto } from './trap.ts';

const android = (...plugins: string[]) => `plugins {\n${plugins.map((id) => `    id '${id}'\n`).join('')}}\n`;

const notebook = (line: string) =>
  `{\n "cells": [\n  {\n   "cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [],\n   "source": [\n    "# ${'#'.repeat(3)}\\n",\n    ${JSON.stringify(line)}\n   ]\n  }\n ],\n "metadata": {}, "nbformat": 4, "nbformat_minor": 5\n}\n`;

describe('what a repository makes itself', () => {
  walkInto(
    ['life/dead-framework', 'life/tensorflow-addons', 'serve/torchserve-unmaintained'],
    [
      {
        because: 'who publishes a package needs not be told of its life',
        files: {
          'pyproject.toml': '[project]\nname = "tensor2tensor"\nversion = "1"\n',
          'egs/requirements.txt': 'tensor2tensor==1.15\n',
        },
      },
      {
        because: 'nor of its images',
        files: {
          'pyproject.toml': '[project]\nname = "torchserve"\nversion = "1"\n',
          'docker/Dockerfile': 'FROM pytorch/torchserve:latest-cpu\n',
        },
      },
      {
        because: 'whose nightly has another name that an argument asks for',
        files: {
          'setup.py':
            "import sys\nfrom setuptools import setup\nname = 'torchserve'\nif '--override-name' in sys.argv:\n    name = sys.argv.pop(2)\nsetup(name=name, version='1', url='https://example.org')\n",
          'docker/Dockerfile': 'FROM python:3.12\nRUN pip install torchserve torch-model-archiver\n',
        },
      },
      {
        because: 'whose name a function makes, which its own notebooks and tools install',
        files: {
          'setup.py':
            "import sys\nfrom setuptools import setup\ndef name_and_version():\n    project_name = 'tensorflow-addons'\n    if '--nightly' in sys.argv:\n        project_name = 'tfa-nightly'\n    return project_name, '1'\nproject_name, version = name_and_version()\nsetup(name=project_name, version=version, classifiers=['License :: OSI Approved'])\n",
          'docs/tutorial.ipynb': notebook('!pip install -U tensorflow-addons'),
          'tools/requirements.txt': 'tensorflow-addons\n',
        },
      },
      {
        because: 'whose name is written as another one that installers take for the same',
        files: {
          'setup.py': "from setuptools import setup\nsetup(name='TensorFlow_Addons', version='1', url='https://example.org')\n",
          'docs/tutorial.ipynb': notebook('!pip install -U tensorflow-addons'),
        },
      },
      {
        because: 'a notebook of others, beside a package that only needs it',
        files: {
          'setup.py':
            "from setuptools import setup\ndef name():\n    project_name = 'layers'\n    return project_name\nproject_name = name()\nsetup(name=project_name, version='1', url='https://example.org')\n",
          'docs/tutorial.ipynb': notebook('!pip install -U tensorflow-addons'),
        },
        says: ['notice life/tensorflow-addons docs/tutorial.ipynb:7'],
      },
      {
        because: 'an integration that only an extra of a published package brings is its users to choose',
        files: {
          'pyproject.toml':
            '[build-system]\nrequires = ["hatchling"]\n[project]\nname = "forecast"\nversion = "1"\ndependencies = ["numpy"]\n[project.optional-dependencies]\nmxnet = ["mxnet~=1.7"]\n',
        },
        says: ['notice life/dead-framework pyproject.toml:8'],
      },
    ],
  );
});

describe('an app that carries Python', () => {
  walkInto(
    ['fit/training-framework-has-no-route-here'],
    [
      {
        because: 'Chaquopy runs the framework itself inside the app',
        files: {
          'requirements.txt': 'torch==2.8.0\n',
          'app/build.gradle': android('com.android.application', 'com.chaquo.python'),
        },
      },
    ],
  );
});

describe('a build that lies among the sources of another', () => {
  walkInto(
    ['android/tflite-renamed-litert'],
    [
      {
        because: 'what a module compiles from its folder `src` is not a build of its own',
        files: {
          'app/build.gradle': android('com.android.application'),
          'app/src/main/cpp/copied/lite/java/demo/app/build.gradle': `${android('com.android.application')}dependencies {\n    implementation 'org.tensorflow:tensorflow-lite:2.9.0'\n}\n`,
        },
      },
    ],
  );
});

describe('the default index, written out', () => {
  walkInto(
    ['cuda/local-version-without-index'],
    [
      {
        because: 'it does not have the build either',
        files: {
          'requirements.txt': '--index-url https://pypi.org/simple\ntorch==2.1.2+cu118\n',
          Dockerfile: 'FROM python:3.11\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n',
        },
        says: ['error cuda/local-version-without-index requirements.txt:2'],
      },
    ],
  );
});

describe('versions that are any of a series', () => {
  walkInto(
    ['compat/torch-torchvision-mismatch'],
    [
      { because: 'each of 2.8 goes with one of 0.23', files: { 'requirements.txt': 'torch==2.8.*\ntorchvision==0.23.*\n' } },
      {
        because: 'nightly builds go together by their day',
        files: {
          'requirements.txt': '--extra-index-url https://download.pytorch.org/whl/nightly/cpu\ntorch==2.8.0.*\ntorchvision==0.22.*\n',
        },
      },
      {
        because: 'none of 2.8 goes with any of 0.22',
        files: { 'requirements.txt': 'torch==2.8.*\ntorchvision==0.22.*\n' },
        says: ['error compat/torch-torchvision-mismatch requirements.txt:2'],
      },
      {
        because: 'none of 2.7 goes with any of 0.23, though 2.7 has several releases',
        files: { 'requirements.txt': 'torch~=2.7.0\ntorchvision==0.23.0\n' },
        says: ['error compat/torch-torchvision-mismatch requirements.txt:2'],
      },
      {
        because: 'the newest series may get releases that no table knows',
        files: { 'requirements.txt': 'torch==2.15.*\ntorchvision==0.22.*\n' },
      },
    ],
  );
});
