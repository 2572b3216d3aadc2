import type { Evidence, Fact, Link, Location, Member } from '../model.ts';
import { compareText, uniqueBy } from '../lists.ts';
import { membersOf, type Match } from './scene.ts';

/** What a text may be repeated as. */
export type Quote = (text: string) => string;

/** Every fact that the finding rests on, the anchor first. */
export function factsOf(match: Match, anchor: Member): Evidence[] {
  return uniquePlaces([anchor, ...membersOf(match)].map(fromFact));
}

/** The way through the repository: from the anchor up the links that brought it into its unit, then down to each other fact. */
export function chainOf(match: Match, anchor: Member, quote: Quote): Evidence[] {
  const others = membersOf(match).filter(({ fact }) => fact !== anchor.fact);
  const fact = (member: Member) => ({ ...fromFact(member), text: quote(fromFact(member).text) });
  const link = (one: Link) => linked(one, quote);
  return uniquePlaces([
    fact(anchor),
    ...anchor.links.toReversed().map(link),
    ...others.flatMap((one) => [...one.links.map(link), fact(one)]),
  ]);
}

function linked({ text, location }: Link, quote: Quote): Evidence {
  return { text: `${quotedNames(text, quote)} here`, location };
}

/** A sentence of ours with the names in it that may be repeated. */
function quotedNames(text: string, quote: Quote): string {
  return text.replace(/`([^`]*)`/g, (_, name: string) => `\`${quote(name)}\``);
}

/** Why a finding weighs less, with those words of the repository that may be repeated. */
export function quotedReasons(reasons: readonly string[], match: Match, quote: Quote): string[] {
  const markers = membersOf(match).flatMap(({ fact }) => (fact.kind === 'dependency' && fact.marker !== null ? [fact.marker] : []));
  return reasons.map((reason) => {
    const marker = markers.find((one) => reason.endsWith(` ${one}`));
    const [ours, theirs] = marker === undefined ? [reason, ''] : [reason.slice(0, -marker.length), quote(marker)];
    return `${quotedNames(ours, quote)}${theirs}`;
  });
}

function fromFact({ fact }: Member): Evidence {
  return { text: wordsOf(fact), location: fact.location };
}

/** What stands there; a value alone is told with its key: `targetSdk 35`. */
function wordsOf(fact: Fact): string {
  const name = fact.kind === 'setting' ? (fact.key.split('.').at(-1) ?? '') : '';
  return fact.text.includes(name) ? fact.text : `${name} ${fact.text}`;
}

/** Where else the same cause stands. */
export function relatedTo(anchor: Member, others: readonly Member[], quote: Quote): Evidence[] {
  const places = others.map(fromFact);
  return uniquePlaces(places.map((piece) => ({ ...piece, text: quote(piece.text) }))).filter(
    ({ location }) => comparePlaces(location, anchor.fact.location) !== 0,
  );
}

/** Title and the decisive evidence: what fits into an annotation. */
export function messageOf(title: string, because: readonly Evidence[]): string {
  const first = because.slice(0, 3).map(({ text, location }) => `${oneLine(text)} (${location.path}:${location.line})`);
  return first.length === 0 ? title : `${title}, because of ${first.join(', ')}`;
}

function oneLine(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 100 ? `${flat.slice(0, 99)}…` : flat;
}

function uniquePlaces(list: readonly Evidence[]): Evidence[] {
  return uniqueBy(list, ({ location: l, text }) => `${l.path}:${l.line}:${l.column}:${text}`);
}

/** Paths in the order of their characters, then lines and columns. */
export function comparePlaces(a: Location, b: Location): number {
  return compareText(a.path, b.path) || a.line - b.line || a.column - b.column;
}
