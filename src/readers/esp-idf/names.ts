/** A component without a namespace is Espressif's own: https://docs.espressif.com/projects/idf-component-manager/en/latest/reference/manifest_file.html */
export function componentName(written: string): string {
  return written.includes('/') ? written : `espressif/${written}`;
}
