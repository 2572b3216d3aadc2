import { expect, test } from 'vitest';
import { drawing } from '../../src/reporters/mermaid.ts';
import { at, technology, unit } from './reports.ts';

const torch = technology('pytorch', 'PyTorch', '2.8.0', at('a', 1, 1, 1));

test('units stand with their like, and arrows lead to where they run, dashed with a word when that is not proved', () => {
  const units = [
    unit('image:serve/Dockerfile', 'image', {
      technologies: [torch],
      targets: [
        { name: 'kubernetes', strength: 'proved', because: [] },
        { name: 'gpu', strength: 'supported', because: [] },
      ],
    }),
    unit('app:app', 'app', { targets: [{ name: 'android', strength: 'suggested', because: [] }] }),
    unit('ci:.github/workflows/ci.yml#test', 'ci', { technologies: [torch] }),
    unit('environment:docs/requirements.txt', 'environment'),
  ];
  expect(drawing(units)).toBe(`flowchart LR
  subgraph g1["apps"]
    u1_1["<b>app</b>"]
  end
  subgraph g2["images"]
    u2_1["<b>serve/Dockerfile</b><br/>PyTorch 2.8.0"]
  end
  subgraph g3["CI jobs"]
    u3_1["<b>test of .github/workflows/ci.yml</b><br/>PyTorch 2.8.0"]
  end
  rest_environment["1 environment without a framework"]
  g3 ~~~ rest_environment
  t1(["Android"])
  t2(["Kubernetes"])
  t3(["GPU"])
  g1 -. possibly .-> t1
  g2 --> t2
  g2 -. likely .-> t3
`);
});

test('units that hold the same are one box, and boxes stand three in a row', () => {
  const holding = (path: string, version: string) =>
    unit(`image:${path}/Dockerfile`, 'image', { technologies: [technology('pytorch', 'PyTorch', version, at(path, 1, 1, 2))] });
  const lines = drawing([...['a', 'b', 'c'].map((path) => holding(path, '1')), ...['2', '3', '4'].map((one) => holding(one, one))]).split(
    '\n',
  );
  expect(lines).toContain('    u1_1["<b>a/Dockerfile</b><br/><b>b/Dockerfile</b><br/><b>and 1 more</b><br/>PyTorch 1"]');
  expect(lines.filter((line) => line.includes('~~~'))).toEqual(['    u1_1 ~~~ u1_2', '    u1_2 ~~~ u1_3']);
});

test('beyond thirty boxes there is a number', () => {
  const many = Array.from({ length: 45 }, (_, index) =>
    unit(`image:${index}`, 'image', { technologies: [{ ...torch, version: String(index) }] }),
  );
  const lines = drawing(many).split('\n');
  expect(lines.filter((line) => /^ {4}u1_\d+\[/.test(line))).toHaveLength(30);
  expect(lines).toContain('  rest_image["and 15 images more"]');
});

test('a long path shows its end, and a part of a file its own name', () => {
  const long = 'community/model_garden/model_oss/vision_transformer/docker/train.Dockerfile';
  const text = drawing([
    unit(`image:${long}`, 'image', { technologies: [torch] }),
    unit('image:deploy/kubernetes/overlays/production/api/all.yaml#Deployment/api/api', 'image', {
      technologies: [{ ...torch, version: '1' }],
    }),
  ]);
  expect(text).toContain('<b>…/docker/train.Dockerfile</b>');
  expect(text).toContain('<b>Deployment api</b>');
});

test('nothing of the repository is taken for Mermaid or HTML', () => {
  const text = drawing([
    unit('image:a"]; click u1 "javascript:x" <img>`', 'image', { technologies: [{ ...torch, version: '%%{init}%%' }] }),
  ]);
  expect(text).toContain(
    'u1_1["<b>a#34;#93;#59; click u1 #34;javascript:x#34; #60;img#62;#96;</b><br/>PyTorch #37;#37;#123;init#125;#37;#37;"]',
  );
});
