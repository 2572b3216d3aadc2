import { chartName, chartOf, fileName, imageName, objectName } from '../spoken.ts';

const named = /\b(image|name)["']?[ \t]*:[ \t]*["']?([^\s"',}#]+)/g;

/** What other files may call a manifest, or what is in it: its path, its chart, its objects and the images that they run. */
export function namesIn(path: string, text: string): readonly string[] {
  const chart = chartOf(path);
  const inside = [...text.matchAll(named)].map(([, key, name = '']) => (key === 'image' ? imageName(name) : objectName(name)));
  return [fileName(path), ...(chart === null ? [] : [chartName(chart)]), ...new Set(inside)];
}
