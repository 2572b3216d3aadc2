import { n as parseYaml } from "./shared-formats-yaml.js";
import { Et as text, St as entry, Tt as items, wt as get, xt as entries } from "./shared-formats.js";
import { a as settingOf, i as settingAt, r as placeOf } from "./shared-readers-yaml.js";
import { Ct as imagePlatform, Dt as entryPlace, Et as readImage, Ot as inOrder, St as inTree, dt as buildArgument, ft as buildArguments, jt as unreadable, xt as folderOf } from "./shared-readers.js";
import { A as readIndexes, r as readCommand } from "./shared-readers-unbash-yaml.js";

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
	const reservations = get(service, "deploy", "resources", "reservations");
	return [
		...items(get(reservations, "devices")).flatMap((device) => readReserved(source, device, block)),
		...items(get(reservations, "generic_resources")).flatMap((each) => readGeneric(source, each, block)),
		...readGpus(source, service, block),
		...items(get(service, "devices")).flatMap((device) => readDevice(source, device, block))
	];
}
function readReserved(source, device, block) {
	const [first, ...more] = items(get(device, "device_ids"));
	if (text(get(device, "driver")) === "cdi") {
		const named = first === void 0 ? null : cdiDevice(text(first) ?? "");
		return named === null || first === void 0 ? [] : [resource(source, inside(first), block, named.name, named.all ? "all" : String(more.length + 1))];
	}
	const gpu = items(get(device, "capabilities")).find((each) => text(each) === "gpu");
	return gpu === void 0 || !isNvidia(device) ? [] : [resource(source, gpu, block, "nvidia.com/gpu", amountOf(device))];
}
function readGeneric(source, each, block) {
	const spec = get(each, "discrete_resource_spec");
	const name = text(get(spec, "kind"));
	return spec === void 0 || name === null ? [] : [resource(source, spec, block, name, text(get(spec, "value")) ?? "")];
}
function readGpus(source, service, block) {
	const gpus = entry(service, "gpus");
	if (gpus === void 0) return [];
	if (gpus.value.kind === "list") return gpus.value.items.filter((device) => device.kind === "map" && isNvidia(device)).map((device) => resource(source, device, block, "nvidia.com/gpu", amountOf(device)));
	const value = text(gpus.value);
	if (value === null) return [];
	return [{
		kind: "resource",
		...placeOf(source, gpus),
		block,
		name: "nvidia.com/gpu",
		field: "devices",
		value: interpolate(value).value
	}];
}
const deviceFiles = [[/^\/dev\/kfd$/, "amd.com/gpu"], [/^\/dev\/neuron\d+$/, "aws.amazon.com/neuron"]];
function readDevice(source, device, block) {
	const at = device.kind === "map" ? get(device, "source") : device;
	const { value, resolved } = interpolate(text(at) ?? "");
	const cdi = cdiDevice(value);
	const path = value.split(":")[0] ?? "";
	if (at?.kind !== "scalar" || resolved === "unknown" || cdi === null && !path.startsWith("/dev/")) return [];
	if (cdi !== null) return [resource(source, inside(at), block, cdi.name, cdi.all ? "all" : "1")];
	const vendor = deviceFiles.find(([pattern]) => pattern.test(path))?.[1];
	return [resource(source, inside(at), block, vendor ?? path, path === "/dev/kfd" ? "all" : "1")];
}
function cdiDevice(written) {
	const [, name, id] = /^([\w-]+(?:\.[\w-]+)+\/[\w.-]+)=([\w.:-]+)$/.exec(written) ?? [];
	return name === void 0 ? null : {
		name,
		all: id === "all"
	};
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
function inside(node) {
	return node.kind === "scalar" ? node.inner ?? node : node;
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
	const target = get(build.value, "target");
	const [stage = null] = known(target);
	const dockerfile = text(target) !== null && stage === null ? null : dockerfileOf(build.value, context);
	const args = get(build.value, "args");
	const contexts = contextsOf(get(build.value, "additional_contexts"));
	return [{
		kind: "build",
		...place,
		block,
		context,
		dockerfile,
		target: stage,
		args: argumentsOf(args),
		tags,
		argsAt: placesOf(source, args),
		...contexts === null ? {} : { contexts }
	}];
}
function placesOf(source, args) {
	const named = entries(args).map((one) => [one.key, placeOf(source, one).location]);
	const listed = items(args).map((item) => [(text(item) ?? "").split("=")[0] ?? "", source.place(item.start, item.end).location]);
	return Object.fromEntries([...named, ...listed]);
}
function contextsOf(node) {
	if (node === void 0) return null;
	const named = entries(node).map(({ key, value }) => [key, text(value) ?? ""]);
	const listed = items(node).map((item) => {
		const written = text(item) ?? "";
		const equals = written.indexOf("=");
		return [written.slice(0, Math.max(0, equals)), written.slice(equals + 1)];
	});
	return Object.fromEntries([...named, ...listed]);
}
function argumentsOf(args) {
	if (args?.kind === "scalar") return buildArguments(args.type === "null" ? [] : null);
	const named = entries(args).map(({ key, value }) => [key, valueOf(value)]);
	return buildArguments([...named, ...items(args).map((item) => buildArgument(text(item) ?? "", literal))]);
}
function valueOf(node) {
	const written = text(node);
	if (written === null || node.kind !== "scalar") return null;
	return node.type === "number" && String(Number(written)) !== written ? null : literal(written);
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
	return [...new Map(readVariables(source, environment, block).map((each) => [each.name, each])).values()];
}
function readVariables(source, environment, block) {
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

// src/readers/compose/extends.ts
const replaced = /* @__PURE__ */ new Set(["command", "entrypoint"]);
function extended(service, services, seen = []) {
	const base = baseOf(service, services);
	if (base?.kind !== "map" || base === service || seen.includes(base)) return withoutReset(service);
	return withoutReset(merged(extended(base, services, [...seen, service]), service, ""));
}
function baseOf(service, services) {
	const written = get(service, "extends");
	const name = written?.kind === "map" ? text(get(written, "service")) : text(written);
	return name === null || get(written, "file") !== void 0 ? void 0 : get(services, name);
}
function withoutReset(service) {
	return service.kind === "map" ? {
		...service,
		entries: service.entries.filter(({ value }) => value.tag !== "!reset")
	} : service;
}
function merged(base, own, key) {
	if (own.tag === "!override") return own;
	if (base.kind === "list" && own.kind === "list" && !replaced.has(key)) return {
		...own,
		items: [...base.items, ...own.items]
	};
	if (base.kind !== "map" || own.kind !== "map") return own;
	const inBase = new Map(base.entries.map((each) => [each.key, each]));
	const known = new Set(entries(own).map((each) => each.key));
	const kept = base.entries.filter((each) => !known.has(each.key) && each.key !== "extends");
	return {
		...own,
		entries: [...kept, ...own.entries.map((each) => over(inBase.get(each.key), each))]
	};
}
function over(base, own) {
	return base === void 0 ? own : {
		...own,
		value: merged(base.value, own.value, own.key)
	};
}

// src/readers/compose/resources.ts
function readResources(source, service, block) {
	const resources = get(service, "deploy", "resources");
	const limits = get(resources, "limits");
	const reservations = get(resources, "reservations");
	return [
		[
			entry(limits, "memory") ?? entry(service, "mem_limit"),
			"memory",
			"limits"
		],
		[
			entry(reservations, "memory") ?? entry(service, "mem_reservation"),
			"memory",
			"requests"
		],
		[
			entry(limits, "cpus") ?? entry(service, "cpus"),
			"cpu",
			"limits"
		],
		[
			entry(reservations, "cpus"),
			"cpu",
			"requests"
		],
		[
			entry(service, "shm_size"),
			"shm",
			"limits"
		]
	].flatMap(([written, name, field]) => {
		const amount = text(written?.value);
		if (written === void 0 || amount === null) return [];
		return [{
			kind: "resource",
			...placeOf(source, written),
			block,
			name,
			field,
			value: interpolate(amount).value
		}];
	});
}

// src/readers/compose/settings.ts
function readSettings(source, service, models, block) {
	const runtime = entry(service, "runtime");
	const extended = get(service, "extends");
	const each = (key, nodes, valueOf) => nodes.map((node) => settingAt(source, block, `compose.${key}`, node, valueOf(node)));
	return [
		...text(runtime?.value) === null ? [] : settingOf(source, block, "compose.runtime", runtime, literalOf),
		...settingOf(source, block, "compose.extends", entry(extended, "file"), () => otherService(source, extended)),
		...each("profile", several(get(service, "profiles")), literalOf),
		...each("env_file", envFiles(service), (node) => pathOf(source, node)),
		...each("placement", several(get(service, "deploy", "placement", "constraints")), literalOf),
		...modelNames(service).flatMap((name) => settingOf(source, block, "compose.model", entry(get(models, name), "model"), literalOf))
	];
}
function readIncludes(source, root) {
	return several(get(root, "include")).flatMap((node) => node.kind === "map" ? several(get(node, "path")) : [node]).map((node) => settingAt(source, "", "compose.include", node, pathOf(source, node)));
}
function envFiles(service) {
	return several(get(service, "env_file")).flatMap((node) => node.kind === "map" ? get(node, "path") ?? [] : [node]);
}
function modelNames(service) {
	const models = get(service, "models");
	return [...entries(models).map(({ key }) => key), ...items(models).flatMap((node) => text(node) ?? [])];
}
function several(node) {
	if (node === void 0 || node.kind === "list") return items(node);
	return node.kind === "map" || node.type !== "null" ? [node] : [];
}
function otherService(source, node) {
	const file = pathOf(source, get(node, "file"));
	const service = literalOf(get(node, "service"));
	return file === null || service === null ? null : `${file}#${service}`;
}
function pathOf(source, node) {
	const written = literalOf(node);
	return written === null ? null : inTree(folderOf(source.path), written);
}
function literalOf(node) {
	const written = text(node);
	return written === null ? null : literal(written);
}

// src/readers/compose.ts
const read = (source) => {
	const { documents, errors } = parseYaml(source.text);
	const [root] = documents;
	return {
		facts: inOrder([...readIncludes(source, root), ...entries(get(root, "services")).flatMap((service) => readService(source, service, root))]),
		problems: errors.slice(0, 1).map((error) => unreadable(source, "YAML", error))
	};
};
function readService(source, { key, keyStart, keyEnd, value }, root) {
	if (value.kind !== "map") return [];
	const block = `service:${key}`;
	const service = extended(value, get(root, "services"));
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
		...readResources(source, service, block),
		...readSettings(source, service, get(root, "models"), block),
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