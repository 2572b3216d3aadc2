import { type IniText, parseIni } from '../formats/ini.ts';
import type { Source } from '../formats/source.ts';
import type { DependencyFact, Fact, Problem, Role, SettingFact } from '../model.ts';
import { inOrder } from './manifest/places.ts';
import { dependency, setting } from './native/facts.ts';
import { type Config, configOf, expand, optionOf } from './platformio/config.ts';
import { parseSpecification, placesOf } from './platformio/package.ts';
import type { Read } from './reader.ts';

/** What environments share is said of each of them, up to so many facts in all. */
const most = 20_000;

const settings = [
  'board',
  'framework',
  'board_build.mcu',
  'board_build.f_cpu',
  'board_build.partitions',
  'board_build.flash_size',
  'board_build.psram_type',
  'board_build.arduino.memory_type',
  'board_upload.flash_size',
];

/** Reads `platformio.ini`: https://docs.platformio.org/en/latest/projectconf/index.html */
export const read: Read = (source) => {
  const ini = parseIni(source.text);
  const config = configOf(ini);
  const facts: Fact[] = [];
  for (const environment of config.environments) {
    if (facts.length >= most) break;
    facts.push(...readEnvironment(source, config, environment));
  }
  return { facts: inOrder(facts), problems: ini.stray.slice(0, 1).map((line) => strayLine(source, line)) };
};

function strayLine(source: Source, { text, start }: IniText): Problem {
  return { message: 'This is neither a section nor an option', location: source.place(start, start + text.length).location };
}

function readEnvironment(source: Source, config: Config, { text: block, start }: IniText): Fact[] {
  const name = block.slice('env:'.length);
  return [
    { kind: 'workload', ...source.place(start, start + block.length), block, platform: 'platformio', type: 'env', name },
    ...readPackages(source, config, block, 'platform', { kind: 'build' }),
    ...settings.flatMap((key) => readSetting(source, config, block, key)),
    ...readPackages(source, config, block, 'platform_packages', { kind: 'build' }),
    ...readPackages(source, config, block, 'lib_deps', { kind: 'runtime' }),
  ];
}

/** Several frameworks are a list. What a variable outside of the file gives is unknown. */
function readSetting(source: Source, config: Config, block: string, key: string): SettingFact[] {
  const option = optionOf(config, block, key);
  const [first, last] = [option?.lines[0], option?.lines.at(-1)];
  if (first === undefined || last === undefined) return [];
  const values = expand(config, block, key).map(({ text }) => text);
  const value = values.some((text) => text.includes('${')) ? null : values.join(',');
  return [setting(source.place(first.start, last.start + last.text.length), `platformio.${key}`, value, block)];
}

function readPackages(source: Source, config: Config, block: string, key: string, role: Role): DependencyFact[] {
  return expand(config, block, key).flatMap(({ text, start }) => {
    const said = parseSpecification(text);
    if (said === null) return [];
    const { constraint, origin } = said;
    // The registry's own platforms may be written with or without their owner, and lie in repositories of such names.
    const name = key === 'platform' ? said.name.replace(/^platformio\/|^platform-/, '') : said.name;
    const place = source.place(start, start + text.length);
    return [dependency(place, { ecosystem: 'platformio', name, constraint, origin, role, block, ...placesOf(source, start, said) })];
  });
}
