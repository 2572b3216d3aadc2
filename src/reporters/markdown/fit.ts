import type { Report } from '../../model.ts';
import { Citations } from '../fit/citations.ts';
import { matrix, sourceList, waysByTarget } from '../fit/table.ts';
import { viewOf } from '../fit/view.ts';
import { folded } from './folded.ts';

/** Gives what is used against where it runs, and folded the ways there with their sources. Nothing where one of both is missing. */
export function fitSections(report: Report): readonly string[] {
  const { fit } = viewOf({ fit: report.fit, useCase: null }, false);
  const cited = new Citations();
  const ways = waysByTarget(fit, cited).flatMap(({ target, ways: lists }) => [`**${target}**`, ...lists]);
  const sources = sourceList(cited).map((list) => `**Sources**\n\n${list}`);
  return [
    ...matrix(fit, null).map((table) => `## What fits where\n\n${table}`),
    ...(ways.length === 0 ? [] : [folded('The ways there, with sources', [...ways, ...sources])]),
  ];
}
