import { expect, test } from 'vitest';
import { drawing } from '../../src/reporters/mermaid.ts';
import { at, technology, unit } from './reports.ts';

const torch = technology('pytorch', 'PyTorch', '2.8.0', at('a', 1, 1, 1));

test('units stand with their like, and arrows lead to where they run', () => {
  const units = [
    unit('image:serve/Dockerfile', 'image', { technologies: [torch], targets: [{ name: 'kubernetes', strength: 'proved', because: [] }] }),
    unit('app:app', 'app', { targets: [{ name: 'android', strength: 'suggested', because: [] }] }),
    unit('environment:docs/requirements.txt', 'environment'),
  ];
  expect(drawing(units)).toBe(`flowchart LR
  subgraph images["images"]
    u1["serve/Dockerfile<br/>PyTorch 2.8.0"]
  end
  subgraph apps["apps"]
    u2["app"]
  end
  subgraph environments["environments"]
    rest_environment["1 without a framework"]
  end
  t1(["kubernetes"])
  t2(["android"])
  u1 --> t1
  u2 -.-> t2
`);
});

test('beyond thirty there is a number', () => {
  const many = Array.from({ length: 45 }, (_, index) => unit(`image:${index}`, 'image', { technologies: [torch] }));
  const lines = drawing(many).split('\n');
  expect(lines.filter((line) => /^ {4}u\d+\[/.test(line))).toHaveLength(30);
  expect(lines).toContain('    rest_image["15 more"]');
});

test('nothing of the repository is taken for Mermaid or HTML', () => {
  const text = drawing([
    unit('image:a"]; click u1 "javascript:x" <img>`#', 'image', { technologies: [{ ...torch, version: '%%{init}%%' }] }),
  ]);
  expect(text).toContain(
    'u1["a#34;#93;#59; click u1 #34;javascript:x#34; #60;img#62;#96;#35;<br/>PyTorch #37;#37;#123;init#125;#37;#37;"]',
  );
});
