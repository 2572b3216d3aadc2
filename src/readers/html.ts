import type { Source } from '../formats/source.ts';
import type { DependencyFact } from '../model.ts';
import { addressesIn } from './html/addresses.ts';
import { type CdnPackage, packagesAt } from './html/cdn.ts';
import { dependencyFact } from './installs/frame.ts';
import { inOrder } from './manifest/places.ts';
import type { Read } from './reader.ts';
import type { Span } from '../formats/span.ts';

/** Nobody writes a longer address. */
const longestAddress = 2000;

/** Reads the packages that a page loads from content delivery networks: by script and link tags, import maps and imports. */
export const read: Read = (source) => {
  const addresses = addressesIn(source.text).filter(({ start, end }) => end - start <= longestAddress);
  const facts = addresses.flatMap((span) => packagesAt(source.text.slice(span.start, span.end)).map((one) => fact(source, span, one)));
  return { facts: inOrder(facts), problems: [] };
};

function fact(source: Source, address: Span, { name, nameAt, constraint, constraintAt }: CdnPackage): DependencyFact {
  const place = (start: number, end: number) => source.place(start, end);
  const within = (span: Span | null) => (span === null ? null : place(address.start + span.start, address.start + span.end));
  return dependencyFact({ block: '', command: null, role: { kind: 'runtime' }, place }, address, {
    ecosystem: 'npm',
    name,
    constraint,
    origin: { kind: 'url', reference: source.text.slice(address.start, address.end) },
    nameAt: within(nameAt),
    constraintAt: within(constraintAt),
  });
}
