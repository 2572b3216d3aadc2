import { isDefault, sliceWord, type Assignment, type Word } from '../../formats/shell.ts';
import type { Ecosystem, IndexFact, Place } from '../../model.ts';
import { resolutionOf } from '../python/address.ts';
import type { Argument } from './arguments.ts';

type IndexRole = IndexFact['role'];

/** What an index shares with the others of its command or file. */
export interface IndexFrame {
  readonly block: string;
  readonly command: string | null;
  readonly place: (start: number, end: number) => Place;
}

/** The options of pip, uv and pipenv that name an index. */
export const indexOptions: Readonly<Record<string, IndexRole>> = {
  '--index-url': 'primary',
  '--default-index': 'primary',
  '--pypi-mirror': 'primary',
  '--extra-index-url': 'extra',
  '--index': 'extra',
  '--find-links': 'find-links',
};

const indexVariables: Readonly<Record<string, IndexRole>> = {
  PIP_INDEX_URL: 'primary',
  PIP_EXTRA_INDEX_URL: 'extra',
  PIP_FIND_LINKS: 'find-links',
  UV_INDEX_URL: 'primary',
  UV_DEFAULT_INDEX: 'primary',
  UV_EXTRA_INDEX_URL: 'extra',
  UV_INDEX: 'extra',
  UV_FIND_LINKS: 'find-links',
};

/** Nobody names more indexes in one variable; what does is made to be long. */
const most = 20;

/** The index that a word names; uv may give it a name first (`pytorch=https://…`). A variable stays in the URL as `${X}`. */
export function indexFact(
  frame: IndexFrame,
  word: Word,
  role: IndexRole,
  ecosystem: Ecosystem = 'pypi',
  only: readonly string[] | null = null,
): IndexFact {
  const name = /^[\w.-]+=(?=[a-z+]+:|[/.])/.exec(word.text)?.[0] ?? '';
  const address = sliceWord(word, name.length);
  return indexAt(frame, address, { url: address.text, role, ecosystem, only });
}

/** The indexes that a variable of the environment gives to pip (`PIP_…`) or uv (`UV_…`). */
export function indexesOf(frame: IndexFrame, { name, value }: Pick<Assignment, 'name' | 'value'>): IndexFact[] {
  const role = Object.hasOwn(indexVariables, name) ? indexVariables[name] : undefined;
  if (role === undefined || value === null) return [];
  const words = Array.from(value.text.matchAll(/\S+/g), ({ index, 0: text }) => sliceWord(value, index, index + text.length));
  return words.slice(0, most).map((word) => indexFact(frame, word, role));
}

/** The indexes that the options of a command name. */
export function indexesIn(args: readonly Argument[], frame: IndexFrame): IndexFact[] {
  return args.flatMap((each) => {
    if (each.kind !== 'option' || each.value === null) return [];
    if (each.name === '--torch-backend') return [backendIndex(each.value, frame)];
    const role = Object.hasOwn(indexOptions, each.name) ? indexOptions[each.name] : undefined;
    return role ? [indexFact(frame, each.value, role)] : [];
  });
}

/** Those that uv takes from there; all others come from where they came before: https://docs.astral.sh/uv/guides/integration/pytorch/ */
const ofPyTorch: readonly string[] = [
  'torch',
  'torchvision',
  'torchaudio',
  'torchao',
  'torchdata',
  'torchtext',
  'torchserve',
  'torch-tensorrt',
  'pytorch-triton',
  'pytorch-triton-rocm',
  'triton',
];

/** The index of the build that uv is told to take, or finds out by itself (`auto`). */
function backendIndex(word: Word, frame: IndexFrame): IndexFact {
  return indexAt(frame, word, {
    url: `https://download.pytorch.org/whl/${word.text}`,
    role: 'extra',
    ecosystem: 'pypi',
    only: ofPyTorch,
  });
}

function indexAt(frame: IndexFrame, word: Word, told: Pick<IndexFact, 'url' | 'role' | 'ecosystem' | 'only'>): IndexFact {
  const resolved = resolutionOf(told.url) === 'written' && isDefault(word) ? 'default' : resolutionOf(told.url);
  return { kind: 'index', resolved, block: frame.block, command: frame.command, ...told, ...frame.place(word.start, word.end) };
}
