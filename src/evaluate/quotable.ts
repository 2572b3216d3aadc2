/** A name with its extras, and then bounds: an operator or a comma, perhaps both, and a version; one that begins with a dash could make `<!--`. */
const plain = /^[\w@*^~][\w@.+:/~^*-]*(?:\[[\w,.-]*\])?(?:(?: ?[=!<>~^|]{1,3} ?|, ?)(?:[=!<>~^]{1,3} ?)?[\w.*+][\w.*+-]*)*$/;

/**
 * Whether a text is no more than a name with versions, as the grammars of packages and images have them: `torch==2.6.0`,
 * `repo/image:1.2`, `numpy >= 1.26, < 3`. Of a stranger's files nothing else is repeated where many read it.
 */
export function isPlain(text: string): boolean {
  return text.length <= 120 && plain.test(text);
}
