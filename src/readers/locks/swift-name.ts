/** A Swift package by its repository, as package-urls have it: `github.com/apple/swift-nio`. */
export function swiftName(location: string): string {
  return location
    .replace(/^[a-z+]+:\/\//i, '')
    .replace(/^[^/@]+@/, '')
    .replace(/^([^/:]+):(?!\d)/, '$1/')
    .replace(/(?:\.git)?\/?$/, '')
    .toLowerCase();
}
