import type { FitReport, Point } from '../../../model.ts';
import type { Page } from '../../terminal/page.ts';
import { columns } from '../../terminal/width.ts';
import { wrap } from '../../terminal/wrap.ts';
import type { Citations } from '../citations.ts';
import { padded } from './lines.ts';

/** Gives the technologies as columns, what is asked of them as rows. */
export function sideBySide({ fit, compared }: FitReport, page: Page, cited: Citations): readonly string[] {
  const { colors, width } = page;
  const label = Math.min(Math.max(...compared.map(({ title }) => columns(title))), Math.floor(width / 5));
  const gap = 2;
  const cell = Math.floor((width - label) / fit.technologies.length) - gap;
  const line = (title: string, texts: readonly string[]) =>
    `${padded(title, label)}${texts.map((text) => `${' '.repeat(gap)}${padded(text, cell)}`).join('')}`.trimEnd();
  return [
    line(
      '',
      fit.technologies.map(({ name }) => colors.bold(colors.underline(name))),
    ),
    ...compared.flatMap(({ title, answers }) => {
      const heads = wrap(title, label);
      const cells = answers.map((answer) => cellLines(answer, cell, cited));
      const height = Math.max(heads.length, ...cells.map((lines) => lines.length));
      return Array.from({ length: height }, (_, index) =>
        line(
          colors.cyan(heads[index] ?? ''),
          cells.map((lines) => lines[index] ?? ''),
        ),
      );
    }),
  ];
}

function cellLines(points: readonly Point[], width: number, cited: Citations): readonly string[] {
  if (points.length === 0) return ['–'];
  const bullet = points.length > 1 ? '· ' : '';
  return points.flatMap(({ text, sources }) => {
    const said = `${text}${sources.length === 0 ? '' : ` ${cited.mark(sources)}`}`.replaceAll('`', '');
    return wrap(broken(said, width - bullet.length), width - bullet.length).map(
      (line, index) => `${index === 0 ? bullet : ' '.repeat(bullet.length)}${line}`,
    );
  });
}

/** A word that is wider than its column is broken, or all that stands beside it would move. */
function broken(text: string, width: number): string {
  return text
    .split(' ')
    .flatMap((word) => (columns(word) <= width ? [word] : (word.match(new RegExp(`.{1,${Math.max(width, 1)}}`, 'gu')) ?? [])))
    .join(' ');
}
