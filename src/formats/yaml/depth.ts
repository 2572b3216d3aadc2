/** The parser descends with the nesting, and is out of stack at less. */
const maximumDepth = 1000;

/** Whether a text opens more lists and maps in each other than a person would; brackets in texts count too. */
export function nestsTooDeeply(text: string): boolean {
  let brackets = 0;
  let indicators = 0;
  for (let at = 0; at < text.length && brackets <= maximumDepth && indicators <= maximumDepth; at++) {
    const character = text.charAt(at);
    if (character === '[' || character === '{') brackets++;
    if ((character === ']' || character === '}') && brackets > 0) brackets--;
    if ((character === '-' || character === '?') && text.charAt(at + 1) === ' ') indicators++;
    else if (character !== ' ') indicators = 0;
  }
  return brackets > maximumDepth || indicators > maximumDepth;
}
