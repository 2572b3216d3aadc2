/** No address is longer. */
const longest = 1000;

/** A Swift package by its repository, as package-urls have it: `github.com/apple/swift-nio`. */
export function swiftName(location: string): string {
  return location
    .slice(0, longest)
    .replace(/^[a-z+]+:\/\//i, '')
    .replace(/^[^/@]+@/, '')
    .replace(/^([^/:]+):(?:\d+(?=\/))?\/?/, '$1/')
    .replace(/(?:\.git)?\/*$/, '')
    .toLowerCase();
}
