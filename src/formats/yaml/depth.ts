/** The parser descends with the nesting, and is out of stack at less. */
const maximumDepth = 1000;
/** The parser takes seconds for more lists and maps in brackets than a lock file of ten thousand packages has. */
const maximumBrackets = 50_000;

/** Why a text holds more lists and maps, or more of them in each other, than a person would write; brackets in texts count too. */
export function excessOf(text: string): 'nested too deeply' | 'too many brackets' | null {
  let opened = 0;
  let brackets = 0;
  let indicators = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '[' || character === '{') {
      brackets++;
      opened++;
    }
    if ((character === ']' || character === '}') && brackets > 0) brackets--;
    if ((character === '-' || character === '?') && text.charAt(at + 1) === ' ') indicators++;
    else if (character !== ' ') indicators = 0;
    if (brackets > maximumDepth || indicators > maximumDepth) return 'nested too deeply';
    if (opened > maximumBrackets) return 'too many brackets';
  }
  return null;
}
