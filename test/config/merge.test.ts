import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { loadConfig } from '../../src/config/index.ts';
import { effective, plainOf } from '../../src/config/effective.ts';
import { merge } from '../../src/config/merge.ts';
import type { Config, Layer } from '../../src/config/model.ts';
import { presets } from '../../src/config/presets.ts';
import { readLayer } from '../../src/config/read.ts';
import { activeRules, applySettings } from '../../src/config/settings.ts';
import { yamlLines } from '../../src/config/yaml-lines.ts';
import type { Finding, Rule, Severity } from '../../src/model.ts';

const severity = fc.constantFrom('error', 'warning', 'notice');
const word = fc.constantFrom('*', 'life/*', 'life/a', 'life/b', 'gpu/*', 'gpu/c', '{life,gpu}/*');
const glob = fc.constantFrom('**', 'old', 'old/**', './old', 'a b/*.txt', 'serve', '**/Dockerfile', '*.yml');
const setting = fc.oneof(severity, fc.constant('off'));
const someGlobs = fc.uniqueArray(glob, { minLength: 1, maxLength: 3 });
const options = fc.oneof(
  fc.record({ ignore: someGlobs }),
  fc.record({ severity: setting, ignore: someGlobs }),
  fc.record({ severity: setting }),
);
const rules = fc.dictionary(word, fc.oneof(setting, options), { maxKeys: 4 });
const settings = fc.oneof(
  fc.record({ rules: fc.dictionary(word, fc.oneof(setting, options), { minKeys: 1, maxKeys: 4 }) }),
  fc.record({ rules, 'min-severity': severity }),
  fc.record({ 'min-severity': severity }),
);
const sentence = fc.constantFrom('fine here', 'yes', '# no: comment', "it's 'so'", 'a: b', '12', 'null', 'two\nlines', '- x', '  @team');
const technologies = fc.uniqueArray(fc.constantFrom('pytorch', 'tensorflow', 'jax'), { minLength: 1 });

/** Files as people could write them. */
const file = fc.record(
  {
    rules,
    paths: fc.dictionary(glob, settings, { maxKeys: 3 }),
    ignore: fc.array(fc.oneof(glob, fc.constant('!serve/**')), { maxLength: 3 }),
    units: fc.uniqueArray(
      fc.record(
        { name: fc.constantFrom('api', 'web app', '7'), paths: someGlobs, kind: fc.constant('image'), targets: fc.constant(['gpu']) },
        { requiredKeys: ['name', 'paths'] },
      ),
      { selector: ({ name }) => name, maxLength: 2 },
    ),
    policy: fc.array(
      fc.record({ denied: technologies, reason: sentence, severity, units: fc.constant(['api']) }, { requiredKeys: ['denied'] }),
      { maxLength: 2 },
    ),
    suppressions: fc.array(
      fc.record({ rule: word, path: glob, reason: sentence, until: fc.constant('2027-03-31') }, { requiredKeys: ['rule', 'reason'] }),
      { maxLength: 2 },
    ),
    'custom-rules': fc.array(glob, { maxLength: 2 }),
    'min-severity': severity,
    'fail-on': setting.map((one) => (one === 'off' ? 'never' : one)),
  },
  { requiredKeys: [] },
);

function layerOf(text: string, address = 'fit.yml'): Layer {
  const read = readLayer(address, text);
  if (!read.ok) throw new Error(`${read.mistakes.join('\n')}\n${text}`);
  return read.layer;
}

const layer = file.map((content) => layerOf(stringify(content)));
const layers = fc.array(layer, { minLength: 1, maxLength: 4 });
const of = (all: readonly Layer[]): Config => merge('fit.yml', all, []);

const rule = (id: string) => ({ id }) as unknown as Rule;
const ids = ['life/a', 'life/b', 'gpu/c', 'gpu/d', 'lone'];
const files = ['old/x.txt', 'old', 'a b/c.txt', 'serve/Dockerfile', 'x.yml', 'deep/old/y'];

/** What a configuration decides, asked question by question. */
async function decisions(config: Config) {
  const finding = (id: string, path: string): Finding =>
    ({ rule: id, severity: 'warning' satisfies Severity, location: { path, line: 1 } }) as unknown as Finding;
  const asked = ids.flatMap((id) => files.map((path) => finding(id, path)));
  return {
    active: activeRules(ids.map(rule), config, []).map(({ id }) => id),
    told: (await applySettings(asked, config, null)).map((one) => `${one.rule} ${one.location.path} ${one.severity}`),
    ignore: config.ignore.map(({ value }) => value),
    units: config.units.map(({ name, paths, kind, targets }) => [
      name,
      kind,
      paths.map(({ value }) => value),
      targets.map((target) => target.name),
    ]),
    policy: config.policy.map(({ denied, reason, severity: level, units }) => [
      denied.map(({ value }) => value),
      reason,
      level,
      units.map(({ value }) => value),
    ]),
    suppressions: config.suppressions.map(({ rule: pattern, path, reason, until }) => [pattern, path, reason, until]),
    customRules: config.customRules.map(({ value }) => value),
    single: [config.minSeverity.value, config.failOn.value],
  };
}

function printed(config: Config): string {
  return `${yamlLines(effective(config))
    .map(({ text }) => text)
    .join('\n')}\n`;
}

describe('layers put together', () => {
  test('`recommended` says nothing, wherever it stands', () => {
    fc.assert(
      fc.property(layers, fc.nat(4), (all, at) => {
        expect(of([...all.slice(0, at), presets.recommended, ...all.slice(at)])).toEqual(of(all));
      }),
    );
  });

  test('count in their order: of single values the last, of lists all', () => {
    fc.assert(
      fc.property(layers, layer, (all, last) => {
        const { minSeverity, failOn, ignore } = of([...all, last]);
        const before = of(all);
        expect(minSeverity).toEqual(last.minSeverity ?? before.minSeverity);
        expect(failOn).toEqual(last.failOn ?? before.failOn);
        expect(ignore).toEqual([...before.ignore, ...last.ignore]);
      }),
    );
  });

  test('may be put together in any groups', async () => {
    await fc.assert(
      fc.asyncProperty(layers, layers, async (some, others) => {
        const first = layerOf(printed(of(some)));
        // What the first group leaves open is closed when it is printed; it is the weaker one all the same.
        expect(await decisions(of([first, ...others]))).toEqual(await decisions(of([...some, ...others])));
      }),
    );
  });

  test('count in their order: of policy, suppressions and files with rules all, of units of one name the last', () => {
    fc.assert(
      fc.property(layers, (all) => {
        const merged = of(all);
        expect(merged.policy).toEqual(all.flatMap(({ policy }) => policy));
        expect(merged.suppressions).toEqual(all.flatMap(({ suppressions }) => suppressions));
        expect(merged.customRules).toEqual(all.flatMap(({ customRules }) => customRules));
        const named = all.flatMap(({ units }) => units);
        expect(new Map(merged.units.map((unit) => [unit.name, unit]))).toEqual(new Map(named.map((unit) => [unit.name, unit])));
        expect(merged.units).toEqual(named.filter((unit) => merged.units.includes(unit)));
      }),
    );
  });

  test('of the entries for a path the last that speaks decides, whichever layer has it', async () => {
    await fc.assert(
      fc.asyncProperty(layers, fc.constantFrom(...files), severity, async (all, path, level) => {
        const last = layerOf(stringify({ paths: { [path]: { rules: { '*': level }, 'min-severity': 'notice' } } }));
        const { told } = await decisions(of([...all, last]));
        const silenced = all.some(
          ({ rules: own, paths }) =>
            own.some(({ ignore }) => ignore.length > 0) || paths.some((one) => one.rules.some(({ ignore }) => ignore.length > 0)),
        );
        const there = told.filter((one) => one.split(' ').slice(1, -1).join(' ') === path);
        for (const one of there) expect(one.endsWith(` ${level}`)).toBe(true);
        const { active } = await decisions(of([...all, last]));
        expect(active).toEqual(ids);
        if (!silenced) expect(there).toHaveLength(ids.length);
      }),
    );
  });

  test('a layer twice decides what it decides once', async () => {
    await fc.assert(
      fc.asyncProperty(layers, layer, async (all, one) => {
        const [twice, once] = await Promise.all([decisions(of([...all, one, one])), decisions(of([...all, one]))]);
        expect(twice.told).toEqual(once.told);
      }),
    );
  });
});

/** Some files, each but the first named by one of those before it. */
const tree = fc.array(fc.record({ content: file, by: fc.nat() }), { minLength: 1, maxLength: 6 });

/** The texts of such files by name, and the names in the order in which they count. */
function written(all: readonly { readonly content: object; readonly by: number }[]) {
  const builtOn = (at: number) => all.flatMap(({ by }, index) => (index > 0 && by % index === at ? [index] : []));
  const name = (at: number) => `f${at}.yml`;
  const texts = new Map(
    all.map(({ content }, at) => [name(at), stringify({ extends: builtOn(at).map((one) => `./${name(one)}`), ...content })]),
  );
  const order = (at: number): readonly string[] => [...builtOn(at).flatMap(order), name(at)];
  return { texts, order: order(0) };
}

test('what files build on counts before them, however they name each other', async () => {
  await fc.assert(
    fc.asyncProperty(tree, async (all) => {
      const { texts, order } = written(all);
      const named = { path: 'f0.yml', text: texts.get('f0.yml') ?? '' };
      const read = (path: string) => texts.get(path) ?? null;
      const config = await loadConfig({ has: () => false, read, named, readRemote: null, pinned: null });
      expect(config.layers.map(({ address }) => address)).toEqual(['recommended', ...order]);
      const flat = of(order.map((name) => layerOf(texts.get(name) ?? '', name)));
      expect(await decisions(config)).toEqual(await decisions(flat));
    }),
  );
});

describe('the configuration that is printed', () => {
  test('decides the same when it is read again, as YAML and as JSON', async () => {
    await fc.assert(
      fc.asyncProperty(layers, async (all) => {
        const config = of(all);
        const json = JSON.stringify(plainOf(effective(config)));
        expect(await decisions(of([layerOf(printed(config))]))).toEqual(await decisions(config));
        expect(await decisions(of([layerOf(json)]))).toEqual(await decisions(config));
      }),
      { numRuns: 300 },
    );
  });

  test('is printed again as it is', () => {
    fc.assert(
      fc.property(layers, (all) => {
        const once = printed(of(all));
        expect(printed(of([layerOf(once)]))).toBe(once);
      }),
    );
  });
});
