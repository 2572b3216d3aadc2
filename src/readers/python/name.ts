/** Whether a key names a package: https://packaging.python.org/en/latest/specifications/name-normalization/ */
export function isPackageName(text: string): boolean {
  return /^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/.test(text);
}
