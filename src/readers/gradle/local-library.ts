import type { Fact } from '../../model.ts';
import type { Entry } from './entry.ts';
import { setting } from './script.ts';
import type { Span } from '../../formats/span.ts';

/** A library that lies in the repository: `files("libs/a.aar")`, `":a@aar"`, `name: 'a', ext: 'aar'`. */
export function localLibrary(at: Span, { script, block }: Entry): Fact {
  return setting(script, block, 'android.localLibraries', script.source.text.slice(at.start, at.end), at);
}
