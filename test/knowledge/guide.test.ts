import { expect, test } from 'vitest';
import { guideFrom } from '../../src/knowledge/guide.ts';
import { knowledge } from '../support/judge.ts';

const { technologies } = await knowledge();
const source = 'sources: [{ url: "https://example.com/", checked: 2026-01-01 }]';
const useCases = (technology: string) =>
  `use-cases:\n  - { id: vision, name: images, uses: [{ technology: ${technology}, what: it, ${source} }] }\n`;
const comparison = (technology: string) =>
  `questions:\n  - { id: graphs, title: graphs, answers: [{ technology: ${technology}, text: it, ${source} }] }\n`;

test('reads what a task is done with and what frameworks are compared by', () => {
  const guide = guideFrom({ useCases: useCases('pytorch'), comparison: comparison('jax') }, technologies);
  expect(guide.useCases[0]?.uses[0]).toMatchObject({ technology: 'pytorch', what: 'it', targets: [] });
  expect(guide.questions[0]?.answers[0]).toMatchObject({ technology: 'jax', text: 'it' });
});

test.each([
  [
    'a technology that is not there',
    useCases('pytorhc'),
    comparison('jax'),
    'use-cases.yml:2:54 there is no technology "pytorhc"; did you mean `pytorch`?',
  ],
  [
    'one in a comparison',
    useCases('pytorch'),
    comparison('jaxx'),
    'comparison.yml:2:58 there is no technology "jaxx"; did you mean `jax`?',
  ],
  [
    'keys that are none, in both',
    'use-case: []\n',
    'question: []\n',
    'use-cases.yml:1:1 `use-cases` is missing; it is a list\n' +
      'use-cases.yml:1:1 unknown key "use-case"; did you mean `use-cases`? The key is `use-cases`\n' +
      'comparison.yml:1:1 `questions` is missing; it is a list\n' +
      'comparison.yml:1:1 unknown key "question"; did you mean `questions`? The key is `questions`',
  ],
])('refuses %s, and says where', (_what, tasks, questions, says) => {
  expect(() => guideFrom({ useCases: tasks, comparison: questions }, technologies)).toThrow(expect.objectContaining({ message: says }));
});
