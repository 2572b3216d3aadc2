import { uniqueBy } from '../lists.ts';
import type { Installed, Link, ReportedUnit, Technology, Unit, UsedImage } from '../model.ts';
import { pinned } from '../versions/index.ts';

/** A unit as the report shows it: where it runs and why, and the technologies that it holds. */
export function reportUnit(unit: Unit): ReportedUnit {
  const packages = unit.installed.flatMap((item) =>
    isReported(item.technology) ? [technology(item.technology, item, versionOf(item))] : [],
  );
  const images = unit.images.flatMap((item) => (isReported(item.technology) ? [technology(item.technology, item, item.fact.tag)] : []));
  return {
    id: unit.id,
    kind: unit.kind,
    root: unit.root,
    targets: unit.targets.map(({ name, strength, because }) => ({
      name,
      strength,
      because: because.map(({ fact: { text, location } }) => ({ text, location })),
    })),
    technologies: uniqueBy([...packages, ...images], ({ id, version }) => `${id} ${version}`),
    links: unit.links.map(inWords),
  };
}

/** "`requirements.txt` is installed by `Dockerfile:7`" */
export function inWords({ text, location }: Link): Link {
  return { text: `${text} by \`${location.path}:${location.line}\``, location };
}

/** Web frameworks are known so that a server is recognised; they are no machine learning. */
function isReported(known: Technology | null): known is Technology {
  return known !== null && known.kind !== 'web-framework';
}

function technology(
  { id, name }: { id: string; name: string },
  item: Installed | UsedImage,
  version: string | null,
): ReportedUnit['technologies'][number] {
  return { id, name, version, location: item.fact.location };
}

function versionOf({ fact, constraint }: Installed): string | null {
  return pinned(fact.ecosystem, constraint) ?? (constraint.kind === 'range' || constraint.kind === 'default' ? constraint.text : null);
}
