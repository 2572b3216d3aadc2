import { expect, test } from 'vitest';
import { read } from '../../src/readers/makefile.ts';
import { readAs, tell } from './installs/support.ts';

/** The facts of a Makefile in the folder `app`, without the ids of commands. */
function told(text: string): string[] {
  return readAs(read, 'app/Makefile', text).facts.map((fact) => tell(fact).replaceAll(/app\/Makefile:[^#]*#\d+ /g, ''));
}

/** The one package that a recipe installs under some variables. */
function installed(variables: string, word: string): string | undefined {
  return told(`${variables}\na:\n\tpip install ${word}\n`).find((line) => line.startsWith('dependency'));
}

test.each([
  ['V = 1.0', 'x==$(V)', 'x ==1.0'],
  ['V := 1.0 # why', 'x==${V}', 'x ==1.0'],
  ['V ::= 1.0', 'x==$(V)', 'x ==1.0'],
  ['export V = 1.0', 'x==$(V)', 'x ==1.0'],
  ['V ?= 1.0', 'x==$(V)', 'x default ==1.0 $V'],
  ['V = 1.0\nV ?= 2.0', 'x==$(V)', 'x ==1.0'],
  ['M ?= 1\nV = $(M).0', 'x==$(V)', 'x default ==1.0 $V'],
  ['V = $(M).0\nM = 1', 'x==$(V)', 'x ==1.0'],
  ['V = $(V).0', 'x==$(V)', 'x unknown $V'],
  ['V = $(shell cat v)', 'x==$(V)', 'x unknown $V'],
  ['V = 1\nV += 2', 'x==$(V)', 'x unknown $V'],
  ['ifdef A\nV = 1\nendif', 'x==$(V)', 'x unknown $V'],
  ['V != cat v', 'x==$(V)', 'x unknown $V'],
  ['P = x==1.0', '$(P)', 'x ==1.0'],
  ['', 'x==$(V)', 'x unknown $V'],
  ['V = 1', 'x==$$V', 'x ==1'],
  ['', 'x==$(shell cat v)', 'x unknown $_'],
  ['', 'x==$(subst a,b,$(V))', 'x unknown $_'],
])('with %j, %s', (variables, word, expected) => {
  expect(installed(variables, word)).toContain(`dependency pypi/${expected} `);
});

test.each([
  ['a:\n\tpip install x\n', ["install pip in 'app' | pip install", 'dependency pypi/x any at x - | x']],
  ['a b: c | d ## help\n\t@-pip install x\n', ["install pip in 'app' | pip install", 'dependency pypi/x any at x - | x']],
  [
    '$(A)/b:\n\tcd c && pip install x\n\tpip install y\n',
    [
      "install pip in 'app/c' | pip install",
      'dependency pypi/x any at x - | x',
      "install pip in 'app' | pip install",
      'dependency pypi/y any at y - | y',
    ],
  ],
  [
    'a:\n\tpip install \\\n\t  x \\\n\t  y\n',
    ["install pip in 'app' | pip install", 'dependency pypi/x any at x - | x', 'dependency pypi/y any at y - | y'],
  ],
  [
    'a:\nifeq ($(G),1)\n\tpip install x\nelse ifeq ($(G),2)\n\tpip install y\nelse\n\tpip install z\nendif\n',
    [
      "install pip in 'app' if ifeq ($(G),1) | pip install",
      'dependency pypi/x any (optional: ifeq ($(G),1)) at x - | x',
      "install pip in 'app' if ! (ifeq ($(G),1)) && ifeq ($(G),2) | pip install",
      'dependency pypi/y any (optional: ! (ifeq ($(G),1)) && ifeq ($(G),2)) at y - | y',
      "install pip in 'app' if ! (! (ifeq ($(G),1)) && ifeq ($(G),2)) | pip install",
      'dependency pypi/z any (optional: ! (! (ifeq ($(G),1)) && ifeq ($(G),2))) at z - | z',
    ],
  ],
  ['a:\n    pip install x\n', []],
  ['\tpip install x\n', []],
  ['define R\na:\n\tpip install x\nendef\n', []],
  ['A = 1\n\tpip install x\n', []],
  ['.ONESHELL:\na:\n\tcd c\n\tpip install x\n', []],
  ['# a:\n#\tpip install x\n', []],
])('%j', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
