/** Nobody writes a longer one. */
const longest = 1000;

/**
 * A constraint of Poetry as PEP 440 specifiers: `^2.1` is `>=2.1,<3`, and a bare `2.1` is `==2.1`. null when it
 * has alternatives (`||`) or is not understood. https://python-poetry.org/docs/dependency-specification/
 */
export function poetryToPep440(text: string): string | null {
  if (text.length > longest) return null;
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === '*') return '';
  const translated = clauses(trimmed).map(translate);
  return translated.includes(null) ? null : translated.join(',');
}

/** They are joined by commas, or by spaces that do not follow an operator. */
function clauses(text: string): readonly string[] {
  return text.split(/\s*,\s*|(?<![\s^~=!<>])\s+/);
}

const clausePattern = /^(\^|~|===|~=|==|=|!=|<=|>=|<|>|)\s*v?(\d[\w.+!-]*?)(\.\*)?$/i;

function translate(clause: string): string | null {
  const [, operator, version, star = ''] = clausePattern.exec(clause) ?? [];
  if (operator === undefined || version === undefined) return null;
  if (operator === '^' || operator === '~') return star ? null : untilNext(version, operator);
  return `${operator === '' || operator === '=' ? '==' : operator}${version}${star}`;
}

function untilNext(version: string, operator: '^' | '~'): string | null {
  const release = /^\d+(?:\.\d+)*/.exec(version)?.[0].split('.').map(Number);
  if (!release || version.includes('!')) return null;
  const rising = operator === '^' ? caretPosition(release) : Math.min(1, release.length - 1);
  const next = release.slice(0, rising + 1).map((part, index) => (index === rising ? part + 1 : part));
  return `>=${version},<${next.join('.')}`;
}

/** What rises is the leftmost number that is not zero; of zeros alone it is the last one. */
function caretPosition(release: readonly number[]): number {
  const first = release.findIndex((part) => part !== 0);
  return first < 0 ? release.length - 1 : first;
}
