import type { Pipeline, Redirect, Redirection, Word } from 'unbash';

/** Whether a redirection writes what a command says to a file. */
export function isOutput(redirect: Redirection): redirect is Redirect {
  if (redirect.type !== 'Redirect' || !/^(?:&?>>?|>\|)$/.test(redirect.operator)) return false;
  return redirect.descriptor === undefined || (redirect.descriptor.type === 'FileDescriptor' && redirect.descriptor.value === 1);
}

/** The files that a pipe ends in: `… | tee -a x`. */
export function teeOf({ commands }: Pipeline): Word[] {
  const last = commands.at(-1);
  if (commands.length < 2 || last?.type !== 'Command') return [];
  const words = [...(last.name ? [last.name] : []), ...last.suffix.filter((part) => part.type === 'Word')];
  const at = words[0]?.text === 'sudo' ? 1 : 0;
  return words[at]?.text === 'tee' ? words.slice(at + 1).filter(({ text }) => !text.startsWith('-')) : [];
}
