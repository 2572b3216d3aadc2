import { describe, expect, test } from 'vitest';
import { parseHcl } from '../../src/formats/hcl.ts';
import type { YamlNode } from '../../src/formats/yaml.ts';

/** Nodes as plain values; an expression as its words between signs. */
function plain(node: YamlNode): unknown {
  if (node.kind === 'list') return node.items.map(plain);
  if (node.kind === 'map') return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
  return node.type === 'null' ? `‹${node.value}›` : node.value;
}

function body(text: string): unknown {
  const { blocks, error } = parseHcl(`resource "a" "b" {\n${text}\n}\n`);
  expect(error).toBeNull();
  expect(blocks).toHaveLength(1);
  return blocks.map((block) => plain(block.body))[0];
}

describe('a body', () => {
  test.each([
    ['literals', 'a = "x"\nb= 1.5\nc =true\nd = -3', { a: 'x', b: '1.5', c: 'true', d: '-3' }],
    ['comments', '# a = 1\na = 1 # one\n// b = 2\n/* c = 3\n*/ b = 2 /* two */', { a: '1', b: '2' }],
    [
      'lists and objects',
      'a = ["x", 1,\n  # no\n  var.y,\n]\nb = { x = 1, "y": "z"\n w = [] }',
      { a: ['x', '1', '‹var.y›'], b: { x: '1', y: 'z', w: [] } },
    ],
    ['blocks, one and many', 'x { a = 1 }\ny {\n}\nx { a = 2 }\nz "l" { b = 3 }', { x: [{ a: '1' }, { a: '2' }], y: {}, z: { b: '3' } }],
    ['dynamic blocks', 'dynamic "env" {\n for_each = var.all\n content {\n  name = env.key\n }\n}', { env: { name: '‹env.key›' } }],
    [
      'expressions',
      'a = var.x\nb = var.y ? "1" : "2"\nc = merge(local.t, {\n  Name = "x"\n})\nd = "x" == var.z\ne = [for s in var.l : s]\nf = {for k, v in m : k => v}\ng = null\nh = 1 + 2',
      {
        a: '‹var.x›',
        b: '‹var.y ? "1" : "2"›',
        c: '‹merge(local.t, {\n  Name = "x"\n})›',
        d: '‹"x" == var.z›',
        e: '‹[for s in var.l : s]›',
        f: '‹{for k, v in m : k => v}›',
        g: '‹null›',
        h: '‹1 + 2›',
      },
    ],
    ['expressions before comments', 'a = var.x # "y"\nb = var.y /* z */\nc = f("#") // d', { a: '‹var.x›', b: '‹var.y›', c: '‹f("#")›' }],
    ['templates', 'a = "${var.x}-${lower("${y}")}"\nb = "$${x} \\"q\\" \\n"', { a: '${var.x}-${lower("${y}")}', b: '$${x} "q" \n' }],
    ['heredocs', 'a = <<EOF\nx = "1"\n  }\nEOF\nb = <<-E\n  y\n  E\nc = 1', { a: 'x = "1"\n  }', b: '  y', c: '1' }],
    [
      'what is encoded as JSON',
      'a = jsonencode([{ image = "x:1", n = var.n }])\nb = jsonencode(var.y)',
      { a: [{ image: 'x:1', n: '‹var.n›' }], b: '‹var.y›' },
    ],
    ['carriage returns', 'a = 1 \nb = [ \n 2 ] \n', { a: '1', b: ['2'] }],
  ])('with %s', (_, text, expected) => {
    expect(body(text)).toEqual(expected);
  });
});

test('blocks have their types, labels and places', () => {
  const text = 'terraform {}\nresource "aws_instance" "gpu" {\n}\nlocals { a = 1 }\nregion = "x"\n';
  const { blocks, root } = parseHcl(text);
  expect(blocks.map(({ type, labels, start, end }) => [type, labels, text.slice(start, end)])).toEqual([
    ['terraform', [], 'terraform'],
    ['resource', ['aws_instance', 'gpu'], 'resource "aws_instance" "gpu"'],
    ['locals', [], 'locals'],
  ]);
  expect(plain(root)).toEqual({ region: 'x' });
});

describe('a broken file', () => {
  test.each([
    ['a string without end', 'a { x = "1\n y = 2 }', [{ x: '‹"1›', y: '2' }], 'a string is not closed'],
    ['a block without end', 'a {\n x = 1\n', [{ x: '1' }], 'a block is not closed'],
    ['signs of a merge', 'a {\n<<<<<<< HEAD\n x = 1\n=======\n}\n', [{ x: '1' }], 'expected an attribute or a block'],
    ['a bracket too many', '}\na { x = 1 }', [{ x: '1' }], 'unexpected "}"'],
    ['a list without end', 'a {\n x = [1,\n y = 2\n}', [{ x: '‹[1,\n y = 2›' }], null],
    ['a comment without end', 'a { x = 1 }\n/* b {', [{ x: '1' }], null],
  ])('with %s keeps the rest', (_, text, expected, message) => {
    const { blocks, error } = parseHcl(text);
    expect(blocks.map((block) => plain(block.body))).toEqual(expected);
    expect(error?.message ?? null).toBe(message);
  });
});

test.each(['a {', 'x = [', 'x = {a=', '"', '"${', '${', '<<E\n', '/*', 'a = jsonencode(', '(', 'a = (', 'a = "${\n', '<<', '{', '}'])(
  'many of %j take no time',
  (piece) => {
    const before = process.cpuUsage();
    parseHcl(piece.repeat(100_000));
    parseHcl(`a = ${piece.repeat(50_000)}`);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(2);
  },
);
