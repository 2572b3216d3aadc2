import { a as items, i as get, n as entries, o as text, r as entry, t as parseYaml } from "./formats-yaml.js";
import { a as unreadable, n as inOrder, t as entryPlace } from "./readers-manifest-places.js";
import { n as folderOf, r as inTree, t as imagePlatform } from "./readers-containers-platform.js";
import { n as readIndexes, t as readImage } from "./readers-containers-image.js";
import { t as readCommand } from "./readers-containers-command.js";

// src/readers/compose/interpolate.ts
function interpolate(text) {
	let resolved = "written";
	return {
		value: text.replaceAll(/\$\$|\$\{\w{1,200}:?-([^{}]*)\}|\$\{[^}]{0,500}\}|\$\w+/g, (written, fallback) => {
			if (written === "$$") return "$";
			if (fallback === void 0) resolved = "unknown";
			else if (resolved === "written") resolved = "default";
			return fallback ?? written;
		}),
		resolved
	};
}
function literal(text) {
	const { value, resolved } = interpolate(text);
	return resolved === "written" ? value : null;
}

// src/readers/compose/accelerators.ts
function readAccelerators(source, service, block) {
	return [
		...readReserved(source, service, block),
		...readGpus(source, service, block),
		...readDevices(source, service, block)
	];
}
function readReserved(source, service, block) {
	return items(get(service, "deploy", "resources", "reservations", "devices")).flatMap((device) => {
		const gpu = items(get(device, "capabilities")).find((each) => text(each) === "gpu");
		return gpu === void 0 || !isNvidia(device) ? [] : [resource(source, gpu, block, "nvidia.com/gpu", amountOf(device))];
	});
}
function readGpus(source, service, block) {
	const gpus = entry(service, "gpus");
	if (gpus === void 0) return [];
	if (gpus.value.kind === "list") return gpus.value.items.filter((device) => device.kind === "map" && isNvidia(device)).map((device) => resource(source, device, block, "nvidia.com/gpu", amountOf(device)));
	const value = text(gpus.value);
	if (value === null) return [];
	return [{
		kind: "resource",
		...entryPlace(source, {
			start: gpus.keyStart,
			end: gpus.keyEnd
		}, gpus.value),
		block,
		name: "nvidia.com/gpu",
		field: "devices",
		value: interpolate(value).value
	}];
}
const deviceNames = [
	[/^\/dev\/kfd(?::|$)/, "amd.com/gpu"],
	[/^nvidia\.com\/gpu=/, "nvidia.com/gpu"],
	[/^amd\.com\/gpu=/, "amd.com/gpu"]
];
function readDevices(source, service, block) {
	return items(get(service, "devices")).flatMap((device) => {
		const at = device.kind === "map" ? get(device, "source") : device;
		const name = deviceNames.find(([pattern]) => pattern.test(text(at) ?? ""))?.[1];
		return at?.kind !== "scalar" || name === void 0 ? [] : [resource(source, at.inner ?? at, block, name, "all")];
	});
}
function isNvidia(device) {
	const driver = text(get(device, "driver"));
	return driver === null || driver === "nvidia";
}
function amountOf(device) {
	const count = text(get(device, "count"));
	const ids = items(get(device, "device_ids"));
	if (count !== null) return interpolate(count).value;
	return ids.length > 0 ? String(ids.length) : "all";
}
function resource(source, at, block, name, value) {
	return {
		kind: "resource",
		...source.place(at.start, at.end),
		block,
		name,
		field: "devices",
		value
	};
}

// src/readers/compose/build.ts
function readBuild(source, service, block) {
	const build = entry(service, "build");
	if (build === void 0 || build.value.kind === "scalar" && build.value.type === "null") return [];
	const deciding = entry(build.value, "dockerfile") ?? entry(build.value, "context") ?? build;
	const place = entryPlace(source, {
		start: deciding.keyStart,
		end: deciding.keyEnd
	}, deciding.value);
	const context = contextOf(source, build.value);
	const tags = [get(service, "image"), ...items(get(build.value, "tags"))].flatMap(known);
	const [target = null] = known(get(build.value, "target"));
	return [{
		kind: "build",
		...place,
		block,
		context,
		dockerfile: dockerfileOf(build.value, context),
		target,
		tags
	}];
}
function contextOf(source, build) {
	const written = build.kind === "map" ? get(build, "context") : build;
	if (written === void 0) return folderOf(source.path);
	const [context] = known(written);
	return context === void 0 ? null : inTree(folderOf(source.path), context);
}
function dockerfileOf(build, context) {
	if (context === null || get(build, "dockerfile_inline") !== void 0) return null;
	const written = get(build, "dockerfile");
	const [name] = written === void 0 ? ["Dockerfile"] : known(written);
	return name === void 0 ? null : inTree(context, name);
}
function known(node) {
	const { value, resolved } = interpolate(text(node) ?? "");
	return resolved === "unknown" || value === "" ? [] : [value];
}

// src/readers/compose/environment.ts
function readEnvironment(source, environment, block) {
	return [...entries(environment).flatMap(({ key, keyStart, keyEnd, value }) => {
		if (value.kind !== "scalar") return [];
		return [{
			kind: "env",
			...entryPlace(source, {
				start: keyStart,
				end: keyEnd
			}, value),
			block,
			name: key,
			value: value.type === "null" ? null : literal(value.value)
		}];
	}), ...items(environment).flatMap((item) => readItem(source, item, block))];
}
function readItem(source, item, block) {
	if (item.kind !== "scalar" || item.value === "") return [];
	const equals = item.value.indexOf("=");
	const name = equals < 0 ? item.value : item.value.slice(0, equals);
	const { start, end } = item.inner ?? item;
	return [{
		kind: "env",
		...source.place(start, end),
		block,
		name,
		value: equals < 0 ? null : literal(item.value.slice(equals + 1))
	}];
}
function readEnvironmentIndexes(source, environment, block) {
	const inMap = entries(environment).flatMap(({ key, value }) => readIndexes(source, block, {
		name: key,
		value
	}));
	const inList = items(environment).flatMap((item) => {
		const name = item.kind === "scalar" ? item.value.split("=", 1)[0] : void 0;
		return name === void 0 ? [] : readIndexes(source, block, {
			name,
			value: item,
			from: name.length + 1
		});
	});
	return [...inMap, ...inList];
}

// src/readers/compose.ts
const read = (source) => {
	const { documents, errors } = parseYaml(source.text);
	return {
		facts: inOrder(entries(get(documents[0], "services")).flatMap((service) => readService(source, service))),
		problems: errors.slice(0, 1).map((error) => unreadable(source, "YAML", error))
	};
};
function readService(source, { key, keyStart, keyEnd, value: service }) {
	if (service.kind !== "map") return [];
	const block = `service:${key}`;
	const builds = readBuild(source, service, block);
	const environment = readEnvironment(source, get(service, "environment"), block);
	const parts = [get(service, "entrypoint"), get(service, "command")];
	return [
		{
			kind: "workload",
			...source.place(keyStart, keyEnd),
			block,
			platform: "compose",
			type: "service",
			name: key
		},
		...builds,
		...builds.length > 0 ? [] : readImage(source, get(service, "image"), block, interpolate),
		...readAccelerators(source, service, block),
		...readRuntime(source, service, block),
		...readPlatforms(source, service, block),
		...environment,
		...readEnvironmentIndexes(source, get(service, "environment"), block),
		...readCommand(source, {
			block,
			parts,
			directory: text(get(service, "working_dir")),
			environment
		})
	];
}
function readRuntime(source, service, block) {
	const runtime = entry(service, "runtime");
	const value = text(runtime?.value);
	if (runtime === void 0 || value === null) return [];
	return [{
		kind: "setting",
		...entryPlace(source, {
			start: runtime.keyStart,
			end: runtime.keyEnd
		}, runtime.value),
		block,
		key: "compose.runtime",
		value: literal(value)
	}];
}
function readPlatforms(source, service, block) {
	const platform = get(service, "platform");
	const built = items(get(service, "build", "platforms"));
	const of = (node, alternative) => {
		const { value, resolved } = interpolate(text(node) ?? "");
		if (node.kind !== "scalar" || value === "" || resolved === "unknown") return [];
		return [imagePlatform(source, node.inner ?? node, value, block, alternative)];
	};
	if (platform !== void 0) return of(platform, null);
	return built.flatMap((node) => of(node, built.length > 1 ? "build:platforms" : null));
}

export { read };