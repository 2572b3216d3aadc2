import type { Source } from '../../formats/source.ts';
import type { Fact, ResourceFact, SettingFact, WorkloadFact } from '../../model.ts';
import type { Entry, Notebook } from './outline.ts';

/** What the hosts of notebooks are asked for: https://colab.research.google.com, https://www.kaggle.com/docs/notebooks */
const accelerators: readonly string[] = ['accelerator', 'kaggle.accelerator'];

const settings: Readonly<Record<string, string>> = {
  'kernelspec.name': 'notebook.kernel',
  'language_info.version': 'notebook.languageVersion',
  'colab.gpuType': 'colab.gpuType',
  'colab.machine_shape': 'colab.machineShape',
};

/**
 * The notebook itself, when it holds code, and what its metadata say. The version of the language is that of the last
 * run: it selects nothing and bounds nothing.
 */
export function readMetadata(source: Source, { cells, metadata }: Notebook): Fact[] {
  const first = cells.find(({ code }) => code !== null)?.code;
  if (!first) return [];
  return [
    notebookFact(source, first.start, first.end),
    ...accelerators.flatMap((key) => resourceFact(source, metadata.get(key))),
    ...Object.entries(settings).flatMap(([key, setting]) => settingFact(source, setting, metadata.get(key))),
  ];
}

function notebookFact(source: Source, start: number, end: number): WorkloadFact {
  const name = source.path.slice(source.path.lastIndexOf('/') + 1).replace(/\.ipynb$/, '');
  return { kind: 'workload', ...source.place(start, end), block: '', platform: 'notebook', type: 'notebook', name };
}

function resourceFact(source: Source, entry: Entry | undefined): ResourceFact[] {
  if (entry === undefined || /^(?:none)?$/i.test(entry.value)) return [];
  const place = source.place(entry.start, entry.end);
  return [{ kind: 'resource', ...place, block: '', name: 'accelerator', field: 'asked', value: entry.value }];
}

function settingFact(source: Source, key: string, entry: Entry | undefined): SettingFact[] {
  return entry === undefined ? [] : [{ kind: 'setting', ...source.place(entry.start, entry.end), block: '', key, value: entry.value }];
}
