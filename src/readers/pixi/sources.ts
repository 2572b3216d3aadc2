import type { Source } from '../../formats/source.ts';
import { get, type TomlScalar, type TomlValue } from '../../formats/toml.ts';
import type { IndexFact, PlatformFact } from '../../model.ts';
import { machineOf } from '../conda/platform.ts';
import { itemsOf, pypiIndex, stringAt, stringPlace, stringsOf } from '../pyproject/facts.ts';
import { resolutionOf } from '../python/address.ts';
import type { Part } from './part.ts';

/** Reads the channels of a workspace or feature: names, addresses, or tables with a priority. */
export function readChannels(source: Source, table: TomlValue | null, { block }: Part): IndexFact[] {
  return itemsOf(get(table, 'channels')).flatMap((item) => {
    const channel = item.kind === 'string' ? item : stringAt(item, 'channel');
    return channel === null ? [] : [channelFact(source, channel, block)];
  });
}

/** A channel, and the only packages that are taken from it. */
export function channelFact(source: Source, channel: TomlScalar, block: string, only: IndexFact['only'] = null): IndexFact {
  return {
    kind: 'index',
    ...stringPlace(source, channel),
    block,
    ecosystem: 'conda',
    role: 'channel',
    url: channel.value,
    resolved: resolutionOf(channel.value),
    command: null,
    only,
  };
}

/** Reads the platforms that the environments are solved for, of which one runs at a time. */
export function readPlatforms(source: Source, table: TomlValue | null, { block }: Part): PlatformFact[] {
  const platforms = stringsOf(get(table, 'platforms'));
  const alternative = platforms.length > 1 ? 'platforms' : null;
  return platforms.map((platform) => ({
    kind: 'platform',
    ...stringPlace(source, platform),
    block,
    label: platform.value,
    ...machineOf(platform.value),
    alternative,
  }));
}

/** Reads the indexes for packages of PyPI: https://pixi.sh/latest/reference/pixi_manifest/#the-pypi-options-table */
export function readPackageIndexes(source: Source, table: TomlValue | null, { block }: Part): IndexFact[] {
  const options = get(table, 'pypi-options');
  const links = itemsOf(get(options, 'find-links')).flatMap((each) => stringAt(each, 'url') ?? stringAt(each, 'path') ?? []);
  const primary = stringAt(options, 'index-url');
  return [
    ...(primary === null ? [] : [pypiIndex(source, primary, 'primary')]),
    ...stringsOf(get(options, 'extra-index-urls')).map((url) => pypiIndex(source, url, 'extra')),
    ...links.map((url) => pypiIndex(source, url, 'find-links')),
  ].map((index) => ({ ...index, block }));
}
