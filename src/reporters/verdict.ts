import type { Finding, Report } from '../model.ts';
import type { Split } from './findings.ts';
import { count, counted } from './words.ts';

/** Gives the outcome of a run in words: `2 errors and 1 notice in 3 of 7 units`, `1 new error, 2 resolved, 3 unchanged`. */
export function verdict(report: Report, parts: Split): string {
  return parts.compared ? comparedVerdict(parts) : fullVerdict(report, parts.open);
}

function comparedVerdict({ open, fixed, unchanged }: Split): string {
  const words = [open.length === 0 ? 'nothing new' : counted(open, 'new ')];
  if (fixed.length > 0) words.push(`${fixed.length} resolved`);
  if (unchanged.length > 0) words.push(`${unchanged.length} unchanged`);
  return words.join(', ');
}

function fullVerdict(report: Report, open: readonly Finding[]): string {
  const total = report.units.length;
  if (open.length === 0) return total === 0 ? 'nothing to report' : `nothing to report in ${count(total, 'unit')}`;
  const touched = new Set(open.flatMap((finding) => finding.units)).size;
  if (touched === 0) return counted(open);
  return `${counted(open)} in ${touched < total ? `${touched} of ${count(total, 'unit')}` : count(touched, 'unit')}`;
}
