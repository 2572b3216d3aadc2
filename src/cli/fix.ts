import path from 'node:path';
import { check, type CheckRequest } from '../check.ts';
import { chooseFixes, type Changed, type Fixed } from '../check/edits.ts';
import { UsageError } from '../check/open.ts';
import type { Finding } from '../model.ts';
import { visible } from '../lists.ts';
import { oneLine } from '../reporters/neutral.ts';
import { unifiedDiff } from '../reporters/unified-diff.ts';
import { count } from '../reporters/words.ts';
import { changeableText, gitRoot, replaceText } from '../tree/index.ts';

const LONGEST = 250;

/**
 * `fix`: applies the exact fixes of all findings to the working directory, and says what it did.
 * @param dryRun shows the difference, and writes nothing
 * @throws UsageError when a commit is to be judged: there is nothing to write to
 */
export async function fix(request: CheckRequest, dryRun: boolean): Promise<string> {
  if (request.head !== null || request.base !== null)
    throw new UsageError('`fix` changes the files as they lie there, so it takes neither --head nor --base');
  const { report } = await check(request);
  const folder = path.resolve(request.root);
  const root = gitRoot(folder) ?? folder;
  const texts = new Map<string, string | null>();
  const textOf = (name: string) => {
    const text = texts.get(name) ?? changeableText(root, name);
    texts.set(name, text);
    return text;
  };
  const { fixed, files } = chooseFixes(report.findings, textOf);
  const unwritten = dryRun ? [] : files.filter(({ path: name, before, after }) => !replaceText(root, name, before, after));
  return said(fixed, files, unwritten, report.findings, dryRun);
}

function said(
  fixed: readonly Fixed[],
  files: readonly Changed[],
  unwritten: readonly Changed[],
  all: readonly Finding[],
  dryRun: boolean,
): string {
  const applied = fixed.filter(({ refused }) => refused === null);
  const left = fixed.filter(({ refused }) => refused !== null);
  const others = all.length - fixed.length;
  const lines = [
    ...(dryRun ? files.map(diffOf) : applied.map(({ finding }) => `fixed ${placed(finding)}\n`)),
    ...left.map(({ finding, refused }) => `left  ${placed(finding)}\n      because ${oneLine(refused ?? '', LONGEST)}\n`),
    ...unwritten.map(({ path: name }) => `left  ${visible(name)}: it changed meanwhile, and was not written\n`),
    `${summary(applied.length, files.length - unwritten.length, dryRun)}${others === 0 ? '' : ` ${others === 1 ? 'One more finding has' : `${others} more findings have`} no exact fix; \`framework-fit check\` shows ${others === 1 ? 'it' : 'them'}.`}\n`,
  ];
  return lines.join('');
}

function summary(findings: number, files: number, dryRun: boolean): string {
  if (findings === 0) return 'Nothing to fix.';
  return `${dryRun ? 'Would fix' : 'Fixed'} ${count(findings, 'finding')} in ${count(files, 'file')}.`;
}

function placed({ location, rule, title }: Finding): string {
  return `${oneLine(location.path, LONGEST)}:${location.line}  ${rule}  ${oneLine(title, LONGEST)}`;
}

function diffOf({ path: name, before, after, edits }: Changed): string {
  const lines = edits.map(({ range }): [number, number] => [range.line, range.endLine]);
  return unifiedDiff(name, before, after, lines);
}
