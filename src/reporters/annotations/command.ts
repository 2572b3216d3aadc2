import type { Severity } from '../../model.ts';

/**
 * Gives a workflow command, escaped as the toolkit does
 * (https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts).
 */
export function command(name: Severity, properties: Readonly<Record<string, string | number>>, data: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${written.join(',')}::${escaped(data)}`;
}

function escaped(data: string): string {
  return data.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string): string {
  return escaped(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
