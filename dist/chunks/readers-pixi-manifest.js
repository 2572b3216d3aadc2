import { t as get } from "./formats-toml.js";
import { i as placeOf, r as keySpan, t as entryPlace } from "./readers-manifest-places.js";
import { a as itemsOf, d as scalarAt, f as stringAt, l as pypiIndex, m as stringsOf, o as nameSpan, p as stringPlace, r as entriesOf, s as pypiConstraint } from "./readers-pyproject-facts.js";
import { t as machineOf } from "./readers-conda-platform.js";
import { t as resolutionOf } from "./readers-python-address.js";
import { n as tableOrigin } from "./readers-pyproject-origin.js";
import { i as variantsOf, n as variantPlace, r as variantsIn, t as tableDependency } from "./readers-python-table-dependency.js";

// src/readers/pixi/sources.ts
function readChannels(source, table, { block }) {
	return itemsOf(get(table, "channels")).flatMap((item) => {
		const channel = item.kind === "string" ? item : stringAt(item, "channel");
		return channel === null ? [] : [channelFact(source, channel, block)];
	});
}
function channelFact(source, channel, block, only = null) {
	return {
		kind: "index",
		...stringPlace(source, channel),
		block,
		ecosystem: "conda",
		role: "channel",
		url: channel.value,
		resolved: resolutionOf(channel.value),
		command: null,
		only
	};
}
function readPlatforms(source, table, { block }) {
	const platforms = stringsOf(get(table, "platforms"));
	const alternative = platforms.length > 1 ? "platforms" : null;
	return platforms.map((platform) => ({
		kind: "platform",
		...stringPlace(source, platform),
		block,
		label: platform.value,
		...machineOf(platform.value),
		alternative
	}));
}
function readPackageIndexes(source, table, { block }) {
	const options = get(table, "pypi-options");
	const links = itemsOf(get(options, "find-links")).flatMap((each) => stringAt(each, "url") ?? stringAt(each, "path") ?? []);
	const primary = stringAt(options, "index-url");
	return [
		...primary === null ? [] : [pypiIndex(source, primary, "primary")],
		...stringsOf(get(options, "extra-index-urls")).map((url) => pypiIndex(source, url, "extra")),
		...links.map((url) => pypiIndex(source, url, "find-links"))
	].map((index) => ({
		...index,
		block
	}));
}

// src/readers/pixi/target.ts
const systems = {
	linux: "sys_platform == 'linux'",
	osx: "sys_platform == 'darwin'",
	win: "sys_platform == 'win32'",
	unix: "os_name == 'posix'"
};
const machines = {
	"linux-64": "x86_64",
	"linux-aarch64": "aarch64",
	"linux-armv7l": "armv7l",
	"linux-ppc64le": "ppc64le",
	"osx-64": "x86_64",
	"osx-arm64": "arm64",
	"win-64": "AMD64",
	"win-arm64": "ARM64"
};
function targetMarker(target) {
	const system = target.split("-")[0] ?? "";
	const first = Object.hasOwn(systems, system) ? systems[system] : void 0;
	const machine = Object.hasOwn(machines, target) ? machines[target] : void 0;
	if (first === void 0 || machine === void 0 && system !== target) return target;
	return machine === void 0 ? first : `${first} and platform_machine == '${machine}'`;
}

// src/readers/pixi/dependencies.ts
const condaTables = {
	dependencies: null,
	"run-dependencies": null,
	"host-dependencies": { kind: "build" },
	"build-dependencies": { kind: "build" },
	constraints: { kind: "constraint" }
};
function readDependencies(source, table, part) {
	const targets = entriesOf(get(table, "target"));
	return [...readPackages(source, table, part, null), ...targets.flatMap(({ key, value }) => readPackages(source, value, part, targetMarker(key)))];
}
function readPackages(source, table, part, marker) {
	const dialect = {
		constraint: packageConstraint,
		marker: () => marker
	};
	const ofConda = Object.entries(condaTables).flatMap(([name, role]) => entriesOf(get(table, name)).flatMap((entry) => condaName.test(entry.key) ? variantsIn(entry).flatMap((variant) => condaFacts(source, entry, variant, {
		role: role ?? part.role,
		marker
	})) : []));
	const ofPypi = entriesOf(get(table, "pypi-dependencies")).flatMap((entry) => variantsOf(entry).flatMap((variant) => {
		const dependency = tableDependency(source, entry, variant, part.role, dialect);
		const index = stringAt(variant, "index");
		return index === null ? [dependency] : [dependency, pypiIndex(source, index, "extra", [dependency.name])];
	}));
	return [...ofConda, ...ofPypi].map((fact) => ({
		...fact,
		block: part.block
	}));
}
function packageConstraint(version) {
	const text = version?.value.trim() ?? "*";
	return pypiConstraint(text === "*" ? null : text);
}
const condaName = /^\w[\w.-]*$/;
function condaFacts(source, entry, variant, circumstances) {
	const channel = stringAt(variant, "channel");
	const dependency = condaDependency(source, entry, variant, circumstances);
	return channel === null ? [dependency] : [dependency, channelFact(source, channel, "", [dependency.name])];
}
function condaDependency(source, entry, variant, circumstances) {
	const version = variant.kind === "table" ? scalarAt(variant, "version") : variant;
	const origin = tableOrigin(variant) ?? { kind: "registry" };
	const constraint = condaConstraint(origin, version, stringAt(variant, "build"));
	return {
		kind: "dependency",
		...variantPlace(source, entry, variant),
		...circumstances,
		block: "",
		ecosystem: "conda",
		name: entry.key.toLowerCase(),
		constraint,
		extras: [],
		origin,
		command: null,
		nameAt: placeOf(source, nameSpan(source, entry)),
		constraintAt: constraint.kind === "range" && constraint.text === version?.value ? placeOf(source, version.inner) : null,
		excludes: []
	};
}
function condaConstraint(origin, version, build) {
	if (origin.kind !== "registry") return {
		kind: "unknown",
		text: origin.reference,
		variable: null
	};
	if (version !== null && version.kind !== "string") return {
		kind: "unknown",
		text: version.value,
		variable: null
	};
	const text = version?.value.trim() ?? "*";
	if (build !== null) return {
		kind: "range",
		text: `${text} ${build.value}`
	};
	return text === "*" || text === "" ? { kind: "any" } : {
		kind: "range",
		text
	};
}

// src/readers/pixi/system.ts
function readSystem(source, table, { block }) {
	return entriesOf(get(table, "system-requirements")).flatMap((entry) => {
		if (entry.key !== "cuda") return [];
		const version = entry.value.kind === "table" ? scalarAt(entry.value, "driver") : scalarAt(table, "system-requirements", "cuda");
		if (version === null || !/^\d+(?:\.\d+)*$/.test(version.value)) return [];
		const place = version === entry.value ? entryPlace(source, keySpan(entry), version) : stringPlace(source, version);
		const constraint = {
			kind: "range",
			text: `>=${version.value}`
		};
		return [{
			kind: "runtime",
			...place,
			block,
			name: "cuda",
			constraint,
			use: "admits",
			alternative: null
		}];
	});
}

// src/readers/pixi/manifest.ts
function readPixi(source, root) {
	const workspace = get(root, "workspace") ?? get(root, "project");
	const everywhere = {
		block: "",
		role: { kind: "runtime" }
	};
	return [
		...readChannels(source, workspace, everywhere),
		...readPlatforms(source, workspace, everywhere),
		...readTable(source, root, everywhere),
		...entriesOf(get(root, "feature")).flatMap(({ key, value }) => readFeature(source, key, value)),
		...readDependencies(source, get(root, "package"), everywhere),
		...readEnvironments(source, root)
	];
}
function readFeature(source, name, feature) {
	const part = {
		block: `feature:${name}`,
		role: {
			kind: "group",
			name
		}
	};
	return [
		...readChannels(source, feature, part),
		...readPlatforms(source, feature, part),
		...readTable(source, feature, part)
	];
}
function readTable(source, table, part) {
	return [
		...readDependencies(source, table, part),
		...readPackageIndexes(source, table, part),
		...readSystem(source, table, part)
	];
}
function readEnvironments(source, root) {
	return entriesOf(get(root, "environments")).map((entry) => {
		const value = stringsOf(entry.value.kind === "table" ? get(entry.value, "features") : entry.value).map((feature) => feature.value).join(", ");
		return {
			kind: "setting",
			...entryPlace(source, keySpan(entry), entry.value),
			block: "",
			key: `pixi.environments.${entry.key}`,
			value
		};
	});
}

export { readPixi as t };