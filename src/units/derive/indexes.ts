import type { IndexFact, Installed, Member, PackageIndex, Technology } from '../../model.ts';
import { uniqueBy } from '../../lists.ts';
import type { Draft } from '../draft.ts';
import { cudaOfIndex, frozenAt, withBuilds } from './builds.ts';
import { installsOf } from './installer.ts';

type Index = Member<IndexFact>;

/** What a package has been found to be, before its build for CUDA is known. */
export type Found = Omit<Installed, 'cuda'>;

/** The indexes of a unit: what their addresses say, what they serve for certain, and whether alone. */
export function packageIndexesOf(draft: Draft, packages: readonly Installed[], technologies: readonly Technology[]): PackageIndex[] {
  const indexes = draft.members.filter((one): one is Index => one.fact.kind === 'index' && one.fact.role !== 'channel');
  return uniqueBy(indexes, ({ fact }) => fact).map((index) => {
    const serves = packages.filter((item) => isGiven(index.fact, item, draft));
    const [first] = serves;
    return {
      ...index,
      ...toldByAddress(index.fact, technologies),
      serves,
      reach: first === undefined ? null : reachOf(index.fact, first, draft),
    };
  });
}

function toldByAddress(fact: IndexFact, technologies: readonly Technology[]): Pick<PackageIndex, 'cuda' | 'frozen'> {
  for (const { builds } of withBuilds(technologies)) {
    const cuda = cudaOfIndex(builds, fact);
    if (cuda !== null) return { cuda, frozen: frozenAt(builds, cuda) };
  }
  return { cuda: null, frozen: null };
}

/** Whether an index is in force for a package for certain: in its command or file, or in the command that installs the file. */
function isGiven(index: IndexFact, item: Found, draft: Draft): boolean {
  if (!item.indexes.some(({ fact }) => fact === index)) return false;
  const { command, location } = item.fact;
  if (command !== null) return index.command === command || (index.command === null && index.location.path === location.path);
  if (index.command === null) return index.location.path === location.path || draft.kind === 'image';
  return installsOf(item, draft).some((install) => install.command === index.command && install.location.path === index.location.path);
}

/** Indexes without PyTorch's packages. */
const ofOthers = /^https:\/\/(pypi\.(ngc\.)?nvidia\.com|data\.pyg\.org)(\/|$)/;
const isDefault = /^https:\/\/pypi\.(org|python\.org)(\/|$)/;

/**
 * Whether a package comes from an index alone. pip takes the highest version of all indexes; uv stops at the first that
 * has the package, and asks those beside the default one first (https://docs.astral.sh/uv/concepts/indexes/#searching-across-multiple-indexes).
 */
export function reachOf(index: IndexFact, item: Found, draft: Draft): PackageIndex['reach'] {
  const others = uniqueBy(item.indexes, ({ fact }) => fact).filter(({ fact }) => fact !== index && !ofOthers.test(fact.url));
  const rivals = others.filter(({ fact }) => !isDefault.test(fact.url));
  // Which of several it comes from is decided by an extra, a marker or their order.
  if (rivals.length > 0) return null;
  if (index.only !== null) return 'alone';
  if (index.role === 'primary' && namesDefault(draft)) return pips.has(item.installer ?? '') ? 'beside' : null;
  if (index.role === 'primary' && others.length === 0) return isByPipOrUv(index, item) ? 'alone' : null;
  if (item.installer === 'uv') return isBestMatch(item, draft) ? 'beside' : index.role === 'primary' ? null : 'alone';
  if (item.installer !== null) return pips.has(item.installer) ? 'beside' : null;
  return ofRequirements.test(index.location.path) ? 'by-tool' : null;
}

/** Whether the default index is asked beside one that took its place. */
function namesDefault({ members }: Draft): boolean {
  return members.some(({ fact }) => fact.kind === 'index' && fact.role === 'extra' && isDefault.test(fact.url));
}

/** Tools that hand their packages of PyPI to pip. */
const pips = new Set(['pip', 'conda']);
/** Files that pip and uv read alike. */
const ofRequirements = /\.(txt|in)$/;

function isByPipOrUv(index: IndexFact, { installer }: Found): boolean {
  return installer === null ? ofRequirements.test(index.location.path) : installer === 'uv' || pips.has(installer);
}

function isBestMatch(item: Found, draft: Draft): boolean {
  const isAsked = installsOf(item, draft).some(({ options }) =>
    options.some((option) => /^--index-strategy=?(unsafe-best-match)?$/.test(option)),
  );
  return isAsked || draft.members.some(({ fact }) => fact.kind === 'env' && fact.name === 'UV_INDEX_STRATEGY');
}
