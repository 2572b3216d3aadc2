/** The known word that takes the fewest edits from what was written (Levenshtein's distance). */
export function nearest(word: string, known: readonly string[]): string {
  const distances = known.map((candidate) => ({ candidate, distance: distanceOf(word, candidate) }));
  return distances.toSorted((a, b) => a.distance - b.distance)[0]?.candidate ?? '';
}

/** The known word that is likely to have been meant: it begins alike, has the same letters, or half of those of both at least. Null when none is. */
export function meant(word: string, known: readonly string[]): string | null {
  const found = nearest(word, known);
  const isLike = found.startsWith(word) || word.startsWith(found) || lettersOf(word.toLowerCase()) === lettersOf(found.toLowerCase());
  const distance = distanceOf(word, found);
  // Of a short word a longer one may be nearest that has little of it; two letters are soon mistaken.
  const shorter = distance <= 2 ? found.length : Math.min(word.length, found.length);
  return found !== '' && (isLike || distance * 2 <= shorter) ? found : null;
}

function lettersOf(word: string): string {
  return word.split('').toSorted().join('');
}

/** Small and capital letters are alike, and the exact word is nearest nevertheless. */
function distanceOf(word: string, candidate: string): number {
  return word === candidate ? -1 : editsBetween(word.slice(0, 100).toLowerCase(), candidate.toLowerCase());
}

function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Names the first character of a word that only looks like one of a name, or cannot be seen; '' when there is none. */
export function strangeIn(word: string): string {
  const letter = /[^\x20-\x7e]/u.exec(word)?.[0];
  return letter === undefined ? '' : unseenIn(word) || ` (\`${letter}\` in it is ${codeOf(letter)}, which is no plain letter)`;
}

/** Names the first character of a text that cannot be seen, or looks like a space; '' when there is none. */
export function unseenIn(text: string): string {
  const found = /[\p{Cc}\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/u.exec(text)?.[0];
  if (found === undefined) return '';
  const name = /[\n\r]/.test(found) ? 'a line break' : found === '\t' ? 'a tab' : codeOf(found);
  return ` (${name} in it cannot be seen, and does not belong there)`;
}

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
