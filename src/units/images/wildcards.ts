/**
 * File patterns as Docker takes them (https://pkg.go.dev/path/filepath#Match). They come from the repository, so no regular
 * expression is made of them: a pattern takes time in proportion to its length and that of the name.
 */

/** What one character of a name must be; null for any number of any characters. */
type Token = ((character: string) => boolean) | null;

/** Whether a name without slashes matches a pattern without slashes. A pattern that is none matches nothing. */
export function wildcard(pattern: string): (name: string) => boolean {
  if (!/[*?[\\]/.test(pattern)) return (name) => name === pattern;
  const tokens = tokensOf(pattern);
  return (name) => tokens !== null && matches(tokens, name);
}

/** After a star, what follows is tried at each place in turn; only the last star needs to be tried again. */
function matches(tokens: readonly Token[], name: string): boolean {
  let at = 0;
  let token = 0;
  let star = -1;
  let from = 0;
  while (at < name.length) {
    const test = tokens[token];
    if (test === null) {
      star = token++;
      from = at;
    } else if (test?.(name[at] ?? '') === true) {
      at++;
      token++;
    } else if (star >= 0) {
      token = star + 1;
      at = ++from;
    } else return false;
  }
  return tokens.slice(token).every((rest) => rest === null);
}

function tokensOf(pattern: string): Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at] ?? '';
    if (character === '*') {
      if (tokens.at(-1) !== null || tokens.length === 0) tokens.push(null);
    } else if (character === '?') tokens.push(() => true);
    else if (character === '[') {
      const end = classEnd(pattern, at);
      if (end < 0) return null;
      tokens.push(classOf(pattern.slice(at + 1, end)));
      at = end;
    } else {
      const literal = character === '\\' ? (pattern[++at] ?? '') : character;
      tokens.push((each) => each === literal);
    }
  }
  return tokens;
}

function classEnd(pattern: string, open: number): number {
  const first = pattern[open + 1] === '^' ? open + 3 : open + 2;
  return pattern.indexOf(']', first);
}

/** `a-z0-9`, or `^…` for all others. */
function classOf(text: string): Exclude<Token, null> {
  const negated = text.startsWith('^');
  const ranges = Array.from((negated ? text.slice(1) : text).matchAll(/(\\?[^])(?:-(\\?[^]))?/g), ([, first = '', last = first]) => [
    first.at(-1) ?? '',
    last.at(-1) ?? '',
  ]);
  return (each) => ranges.some(([first = '', last = '']) => first <= each && each <= last) !== negated;
}
