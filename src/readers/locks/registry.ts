/** The registry that a tarball was taken from, when its address is of the form that registries have: `REGISTRY/NAME/-/…`. */
export function registryOf(tarball: string | null, name: string): string | null {
  const end = tarball === null || !/^https?:/.test(tarball) ? -1 : tarball.indexOf(`/${name}/-/`);
  return tarball === null || end < 0 ? null : tarball.slice(0, end);
}
