import { parseRuby } from '../formats/ruby.ts';
import { inOrder } from './manifest/places.ts';
import { readStatements } from './podfile/targets.ts';
import type { Read } from './reader.ts';

/** Reads a Podfile: https://guides.cocoapods.org/syntax/podfile.html. It is a program, of which nothing is run. */
export const read: Read = (source) => ({ facts: inOrder(readStatements(parseRuby(source.text), source)), problems: [] });
