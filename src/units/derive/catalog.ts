import type { Ecosystem, ProjectFact, Technology, TechnologyPackage } from '../../model.ts';
import { packageOf } from '../names.ts';

/** What the catalog knows of a package: its technology, and which build the name alone stands for. */
export interface KnownPackage {
  readonly technology: Technology;
  readonly package: TechnologyPackage;
  /** The repository itself publishes one of its packages. */
  readonly own: boolean;
}

/** The technologies by package, with what the repository itself publishes; made once a run. */
export class Catalog {
  private readonly packages = new Map<string, KnownPackage>();
  private readonly groups: { readonly prefix: string; readonly known: KnownPackage }[] = [];

  constructor(technologies: readonly Technology[], projects: readonly ProjectFact[]) {
    const published = [...new Set(projects.map(packageOf))];
    const isPublished = (name: string) =>
      name.endsWith('*') ? published.some((one) => one.startsWith(name.slice(0, -1))) : published.includes(name);
    for (const technology of technologies) {
      const own = technology.packages.some(({ ecosystem, name }) => isPublished(`${ecosystem}/${name}`));
      for (const one of technology.packages) this.add({ technology, package: one, own });
    }
  }

  find(ecosystem: Ecosystem, name: string): KnownPackage | null {
    const key = `${ecosystem}/${name}`;
    return this.packages.get(key) ?? this.groups.find(({ prefix }) => key.startsWith(prefix))?.known ?? null;
  }

  /** A name that ends in `*` stands for every package that starts so (`org.tensorflow:tensorflow-lite*`). */
  private add(known: KnownPackage): void {
    const one = known.package;
    if (one.name.endsWith('*')) this.groups.push({ prefix: `${one.ecosystem}/${one.name.slice(0, -1)}`, known });
    else this.packages.set(`${one.ecosystem}/${one.name}`, known);
  }
}
