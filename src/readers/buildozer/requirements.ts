import type { IniEntry, IniText } from '../../formats/ini.ts';
import { parseRequirement } from '../../formats/requirement.ts';
import type { Source } from '../../formats/source.ts';
import type { Constraint, Fact, Place } from '../../model.ts';
import { unknown } from '../native/facts.ts';
import { pypiConstraint, pypiDependency } from '../pyproject/facts.ts';
import { urlOrigin } from '../pyproject/origin.ts';
import { itemsOf } from './items.ts';
import type { Span } from '../../formats/span.ts';

/**
 * Reads `requirements = python3,kivy==2.3.0,…`: recipes of python-for-android, and packages of PyPI without a recipe.
 * https://python-for-android.readthedocs.io/en/latest/buildoptions/#requirements
 */
export function readRequirements(source: Source, entry: IniEntry | null): Fact[] {
  return itemsOf(entry).flatMap((item) => readItem(source, item));
}

function readItem(source: Source, { text, start }: IniText): Fact[] {
  const read = parseRequirement(text);
  if (read === null) return [];
  const place = source.place(start, start + text.length);
  const cut = (span: Span | null) => (span === null ? null : text.slice(span.start, span.end));
  const at = (span: Span | null) => (span === null ? null : source.place(start + span.start, start + span.end));
  const url = cut(read.url);
  const constraint: Constraint = url === null ? pypiConstraint(cut(read.constraint)) : unknown(url);
  if (read.normalised === 'python3' || read.normalised === 'python2') return readPython(place, constraint);
  // The Python that builds is not the one of the app.
  if (read.normalised.startsWith('hostpython')) return [];
  return [
    pypiDependency(place, {
      name: read.normalised,
      constraint,
      role: { kind: 'runtime' },
      extras: read.extras,
      marker: cut(read.marker),
      origin: url === null ? { kind: 'registry' } : urlOrigin(url),
      nameAt: at(read.name),
      constraintAt: constraint.kind === 'range' ? at(read.constraint) : null,
    }),
  ];
}

function readPython(place: Place, constraint: Constraint): Fact[] {
  if (constraint.kind !== 'range') return [];
  return [{ kind: 'runtime', ...place, block: '', name: 'python', constraint, use: 'selects', alternative: null }];
}
