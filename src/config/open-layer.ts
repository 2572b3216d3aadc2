import { emptyLayer } from './model.ts';
import type { Read } from './read.ts';

/**
 * Reads one configuration file. What holds comments alone, or the marks of an empty document, asks for nothing, and nothing is loaded to find that out.
 * @param address what places in it are called by: a path, or `owner/repo//path@ref`
 */
export async function openLayer(address: string, text: string): Promise<Read> {
  if (text.split('\n').every((line) => /^\s*#|^(?:---|\.\.\.)?(?:\s+#|\s*$)/.test(line))) return { ok: true, layer: emptyLayer(address) };
  const { readLayer } = await import('./read.ts');
  return readLayer(address, text);
}
