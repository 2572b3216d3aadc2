import type { Report } from '../model.ts';

/**
 * Gives the report as JSON. What could steer a terminal or a workflow's log is written as an escape sequence of JSON, so
 * that the value stays the same.
 */
export function json(report: Report): string {
  return jsonText(report);
}

/** The same of any value. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replaceAll('##[', String.raw`\u0023#[`);
  return `${text.replace(/[\u007F-\u009F\p{Cf}\p{Zl}\p{Zp}]/gu, escapes)}\n`;
}

function escapes(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
