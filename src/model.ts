/**
 * The words of the product as types: what is read (facts), what is known (technologies, rules), what ships
 * together (units), what is advised (findings) and what a run says (report). It imports nothing but its own
 * parts, so that every room can import it.
 */
export type * from './model/conditions.ts';
export type * from './model/facts.ts';
export type * from './model/findings.ts';
export type * from './model/fit.ts';
export type * from './model/guide.ts';
export type * from './model/knowledge.ts';
export type * from './model/places.ts';
export type * from './model/policy.ts';
export type * from './model/report.ts';
export type * from './model/reported.ts';
export type * from './model/routes.ts';
export type * from './model/rules.ts';
export type * from './model/suppressions.ts';
export type * from './model/units.ts';
