import type { TestedExample, TestedRule } from '../check/test-rules.ts';
import { oneLine } from '../reporters/neutral.ts';
import { pageOf, pageText, type Page } from '../reporters/terminal/page.ts';
import { count } from '../reporters/words.ts';

/** Longer texts are cut: what differs is what counts. */
const longest = 500;

/** Whether an example is not as it promises. */
export function isFailing(rules: readonly TestedRule[]): boolean {
  return rules.some(({ examples }) => examples.some(isWrong));
}

function isWrong({ differences }: TestedExample): boolean {
  return differences.length > 0;
}

/** What became of the examples, for programs. */
export function testedJson(rules: readonly TestedRule[]): string {
  return `${JSON.stringify({ schema: 'framework-fit/test-rules@1', rules }, null, 2)}\n`;
}

/** What became of the examples, for a person. @param quiet leaves out the rules of which all holds */
export function testedText(
  rules: readonly TestedRule[],
  { color, width, quiet }: { color: boolean; width: number; quiet: boolean },
): string {
  const page = pageOf(width, color);
  const shown = quiet ? rules.filter(({ examples }) => examples.some(isWrong)) : rules;
  return pageText([shown.flatMap((rule) => ruleLines(rule, page)), quiet && !isFailing(rules) ? [] : [summary(rules, page)]]);
}

function ruleLines({ id, path, examples }: TestedRule, page: Page): readonly string[] {
  const { colors } = page;
  const wrong = examples.filter(isWrong);
  const sign = wrong.length > 0 ? colors.red('✖') : colors.green('✔');
  const head = `${sign} ${colors.bold(id)}  ${colors.dim(oneLine(path, longest))}${hint(examples, page)}`;
  return [head, ...wrong.flatMap((example) => exampleLines(example, path, page))];
}

/** A rule that no example shows to fire may never do so, and one without a silent one may always. */
function hint(examples: readonly TestedExample[], { colors }: Page): string {
  if (examples.length === 0) return `  ${colors.yellow('it has no examples')}`;
  if (examples.every(({ fires }) => fires === null)) return `  ${colors.yellow('no example shows that it fires')}`;
  return examples.every(({ fires }) => fires !== null) ? `  ${colors.yellow('no example shows where it stays silent')}` : '';
}

function exampleLines({ number, line, because, differences }: TestedExample, path: string, { colors }: Page): readonly string[] {
  const reason = because === null ? '' : ` (${oneLine(because, longest)})`;
  return [
    `    example ${number}${reason}  ${colors.cyan(`${oneLine(path, longest)}:${line}`)}`,
    ...differences.flatMap(({ what, expected, got }) => [
      ...(what === 'error' ? [] : side(what === 'findings' ? 'expected' : `expected ${what}`, expected, colors.green)),
      ...side(what === 'error' ? 'cannot be judged' : 'got', got, colors.red),
    ]),
  ];
}

function side(label: string, lines: readonly string[], paint: (text: string) => string): readonly string[] {
  const told = lines.length === 0 ? ['nothing'] : lines;
  return told.map((text, index) => `      ${(index === 0 ? label : '').padEnd(18)}${paint(oneLine(text, longest))}`);
}

function summary(rules: readonly TestedRule[], { colors }: Page): string {
  const examples = rules.flatMap((rule) => rule.examples);
  const wrong = examples.filter(isWrong).length;
  const all = `${count(rules.length, 'rule')}, ${count(examples.length, 'example')}`;
  if (wrong === 0) return colors.green(`${all}: ${examples.length === 1 ? 'it holds' : 'all hold'}.`);
  return colors.red(`${all}: ${wrong} ${wrong === 1 ? 'does' : 'do'} not hold.`);
}
