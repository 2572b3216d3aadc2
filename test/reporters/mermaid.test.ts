import { expect, test } from 'vitest';
import type { ReportedUnit } from '../../src/model.ts';
import { drawing } from '../../src/reporters/mermaid.ts';

const location = { path: 'a', line: 1, column: 1, endLine: 1, endColumn: 1 };
const torch = { id: 'pytorch', name: 'PyTorch', version: '2.8.0', location };

function unit(id: string, more: Partial<ReportedUnit> = {}): ReportedUnit {
  return { id, kind: 'image', root: '', targets: [], technologies: [], links: [], ...more };
}

test('units stand with their like, and arrows lead to where they run', () => {
  const units = [
    unit('image:serve/Dockerfile', { technologies: [torch], targets: [{ name: 'kubernetes', strength: 'proved', because: [] }] }),
    unit('app:app', { kind: 'app', targets: [{ name: 'android', strength: 'suggested', because: [] }] }),
    unit('environment:docs/requirements.txt', { kind: 'environment' }),
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
  const many = Array.from({ length: 45 }, (_, index) => unit(`image:${index}`, { technologies: [torch] }));
  const lines = drawing(many).split('\n');
  expect(lines.filter((line) => /^ {4}u\d+\[/.test(line))).toHaveLength(30);
  expect(lines).toContain('    rest_image["15 more"]');
});

test('nothing of the repository is taken for Mermaid or HTML', () => {
  const text = drawing([unit('image:a"]; click u1 "javascript:x" <img>`#', { technologies: [{ ...torch, version: '%%{init}%%' }] })]);
  expect(text).toContain(
    'u1["a#34;#93;#59; click u1 #34;javascript:x#34; #60;img#62;#96;#35;<br/>PyTorch #37;#37;#123;init#125;#37;#37;"]',
  );
});
