/** Whether what is called so lies in another repository: `owner/repo//path@ref`. No path of git's holds two slashes in a row. */
export function isAddress(path: string): boolean {
  return path.includes('//');
}

/** Whether the inspected repository has no such file: an address, or a path that leads out of it. */
export function isElsewhere(path: string): boolean {
  return isAddress(path) || /^(?:\.\.?\/|\/|[a-z]:\/)/i.test(path);
}
