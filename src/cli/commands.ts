import { formats, type Format } from '../reporters/index.ts';

export const commands = [
  'check',
  'facts',
  'units',
  'fit',
  'fix',
  'explain',
  'rules',
  'preview',
  'test-rules',
  'baseline',
  'config',
  'init',
] as const;
export type Command = (typeof commands)[number];

/** Words that are kept for commands to come: they are no paths of a check. */
export const later = ['diff'];

/** The formats that each command has. */
export const offered: Readonly<Record<Command, readonly Format[]>> = {
  check: formats,
  facts: ['terminal', 'json'],
  units: ['terminal', 'json', 'mermaid'],
  fit: ['terminal', 'json', 'markdown', 'mermaid'],
  fix: ['terminal'],
  explain: ['terminal'],
  rules: ['terminal'],
  preview: ['terminal'],
  'test-rules': ['terminal', 'json'],
  baseline: ['terminal'],
  config: ['terminal', 'json'],
  init: ['terminal'],
};
