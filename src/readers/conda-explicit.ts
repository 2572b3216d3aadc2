import type { SkimError } from '../formats/skim.ts';
import { condaPackage } from './locks/conda-url.ts';
import { eachLine } from './locks/lines.ts';
import { LockFacts } from './locks/lock-facts.ts';
import type { Read } from './reader.ts';

/**
 * Reads what `conda list --explicit` writes: the address of each package behind the line `@EXPLICIT`.
 * https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html#building-identical-conda-environments
 */
export const read: Read = (source, interest) => {
  const facts = new LockFacts(source, interest);
  let error: SkimError | null = null;
  let isListed = false;
  eachLine(source.text, (line, start) => {
    const address = line.trimStart();
    if (address === '@EXPLICIT') isListed = true;
    else if (isListed && address !== '' && !address.startsWith('#')) {
      const found = condaPackage(address);
      const from = start + line.length - address.length;
      if (found === null) error ??= { message: 'a line is no address of a package', offset: from };
      else
        facts.lock(
          { ecosystem: 'conda', name: found.name, version: found.version, index: found.channel, marker: found.platform },
          { start: from + found.at.start, end: from + found.at.end },
        );
    }
  });
  return facts.reading(null, error);
};
