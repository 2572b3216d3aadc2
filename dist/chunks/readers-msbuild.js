import { t as parseXml } from "./shared-formats-dom-serializer-domelementtype-domhandler-domutils-entities-htmlparser2.js";
import { Ot as inOrder, Y as fromRoot, f as deploymentTarget, jt as unreadable, m as constraintOf, p as Properties } from "./shared-readers.js";
import { A as element, k as attribute } from "./shared-formats.js";
import { l as dependencyFact } from "./shared-readers-unbash.js";
import { posix } from "node:path";

// src/readers/msbuild/file.ts
const deepest = 20;
function msbuildOf(source, root) {
	const groups = groupsIn(root, [], 0);
	const set = membersOf(groups, "PropertyGroup");
	const properties = new Properties(/\$\(([^()]*)\)?/g, definitionsOf(set), (name) => name.toLowerCase());
	return {
		source,
		root,
		set,
		items: membersOf(groups, "ItemGroup"),
		properties
	};
}
function groupsIn(parent, conditions, depth) {
	if (depth > deepest) return [];
	const others = [];
	return parent.children.flatMap((element) => {
		const own = ownCondition(element);
		const all = own === null ? conditions : [...conditions, own];
		if (element.name === "PropertyGroup" || element.name === "ItemGroup") return [{
			element,
			conditions: all
		}];
		if (element.name === "When" && own !== null) others.push(own);
		const isOtherwise = element.name === "Otherwise";
		if (!isOtherwise && element.name !== "Choose" && element.name !== "When") return [];
		return groupsIn(element, isOtherwise ? [...conditions, `not (${others.join(" or ")})`] : all, depth + 1);
	});
}
function membersOf(groups, name) {
	return groups.filter(({ element }) => element.name === name).flatMap(({ element, conditions }) => element.children.map((child) => {
		const own = ownCondition(child);
		return {
			element: child,
			conditions: own === null ? conditions : [...conditions, own]
		};
	}));
}
function ownCondition(element) {
	const condition = attribute(element, "Condition")?.value.trim() ?? "";
	return condition === "" ? null : condition;
}
function definitionsOf(set) {
	const definitions = /* @__PURE__ */ new Map();
	for (const { element, conditions } of set) {
		const name = element.name.toLowerCase();
		const [only, ...more] = conditions;
		const isDefault = more.length === 0 && only?.replaceAll(/['\s]/g, "").toLowerCase() === `$(${name})==`;
		const definition = {
			value: element.text?.value ?? "",
			when: only === void 0 ? "always" : isDefault ? "default" : "conditional"
		};
		const known = definitions.get(name);
		if (known === void 0) definitions.set(name, [definition]);
		else known.push(definition);
	}
	return definitions;
}

// src/readers/msbuild/framework.ts
const target = /^TargetFrameworks?$/;
const identifier = /^RuntimeIdentifiers?$/;
const systems = [
	[/^win/, "windows"],
	[/^(?:linux|ubuntu|debian|alpine|rhel|centos|fedora|opensuse)/, "linux"],
	[/^(?:osx|maccatalyst)/, "macos"]
];
const processors = {
	x64: "x86_64",
	arm64: "aarch64",
	arm: "armv7"
};
function readFramework(file, { element }) {
	const { name, text } = element;
	if (text === null) return [];
	const parts = partsOf(text);
	if (target.test(name)) return parts.flatMap((part) => readTarget(file, part, alternativeOf(file, target)));
	if (identifier.test(name)) return parts.flatMap((part) => readIdentifier(file, part, alternativeOf(file, identifier)));
	if (name !== "AndroidSupportedAbis") return [];
	return parts.flatMap((part) => settingAt(file, part, "android.abiFilters"));
}
function alternativeOf({ source, set }, names) {
	const same = set.filter(({ element }) => names.test(element.name));
	const parts = same.flatMap(({ element }) => element.text === null ? [] : partsOf(element.text));
	const [first] = same;
	const isConditional = same.some(({ conditions }) => conditions.length > 0);
	return parts.length > 1 || isConditional ? `${source.path}:${first?.element.name}` : null;
}
function partsOf(text) {
	if (text.inner === null) return [];
	const { start } = text.inner;
	const parts = [...text.value.matchAll(/[^;\s]+/g)].map(({ 0: value, index }) => ({
		value,
		start: start + index,
		end: start + index + value.length
	}));
	return parts.filter(({ value }) => parts.length === 1 || !/^\$\(\w+\)$/.test(value));
}
function settingAt({ source, properties }, { value, start, end }, key) {
	const resolved = properties.resolve(value);
	return [{
		kind: "setting",
		key,
		value: resolved.kind === "unknown" ? null : resolved.text,
		block: "",
		...source.place(start, end)
	}];
}
function readTarget(file, part, alternative) {
	const setting = settingAt(file, part, "dotnet.targetFramework");
	const version = /^net(\d+\.\d+)(?:-|$)|^netcoreapp(\d+\.\d+)$/i.exec(part.value);
	const text = version?.[1] ?? version?.[2];
	if (text === void 0) return setting;
	const place = file.source.place(part.start, part.end);
	return [...setting, {
		kind: "runtime",
		name: "dotnet",
		constraint: {
			kind: "range",
			text
		},
		use: "selects",
		alternative,
		block: "",
		...place
	}];
}
function readIdentifier({ source }, { value, start, end }, alternative) {
	if (value.includes("$(")) return [];
	const os = systems.find(([pattern]) => pattern.test(value))?.[1] ?? null;
	const last = value.slice(value.lastIndexOf("-") + 1);
	return [{
		kind: "platform",
		label: value,
		os,
		arch: Object.hasOwn(processors, last) ? processors[last] ?? null : null,
		alternative,
		block: "",
		...source.place(start, end)
	}];
}

// src/readers/msbuild/packages.ts
const roles = {
	PackageReference: { kind: "runtime" },
	PackageVersion: { kind: "constraint" },
	GlobalPackageReference: { kind: "development" }
};
function readItem(file, item) {
	const { name } = item.element;
	if (name === "ProjectReference") return readProject$1(file, item);
	const role = Object.hasOwn(roles, name) ? roles[name] : void 0;
	return role === void 0 ? [] : readPackages(file, item, role);
}
function named(item) {
	return attribute(item, "Include") ?? attribute(item, "Update");
}
function metadata(item, name) {
	return attribute(item, name) ?? element(item, name)?.text ?? null;
}
function readPackages(file, { element: item, conditions }, role) {
	const include = named(item);
	if (include?.inner === null || include === null) return [];
	const version = metadata(item, "VersionOverride") ?? metadata(item, "Version");
	const resolved = version === null ? null : file.properties.resolve(version.value);
	const constraint = resolved === null ? {
		kind: "unknown",
		text: "",
		variable: null
	} : constraintOf(resolved);
	const span = resolved?.kind === "written" ? version?.inner ?? null : null;
	const { start } = include.inner;
	return [...include.value.matchAll(/[^;\s]+/g)].flatMap(({ 0: name, index }) => {
		if (!/^[\w.-]+$/.test(name)) return [];
		const at = {
			start: start + index,
			end: start + index + name.length
		};
		const place = (from, to) => file.source.place(from, to);
		return [dependencyFact({
			block: "",
			command: null,
			role: isPrivate(item) ? { kind: "development" } : role,
			place
		}, at, {
			ecosystem: "nuget",
			name,
			constraint: constraint.kind === "range" && constraint.text === "" ? {
				kind: "unknown",
				text: "",
				variable: null
			} : constraint,
			marker: conditions.length === 0 ? null : conditions.join(" and "),
			nameAt: place(at.start, at.end),
			constraintAt: span === null || span.start === span.end ? null : place(span.start, span.end)
		})];
	});
}
function isPrivate(item) {
	return /^all$/i.test(metadata(item, "PrivateAssets")?.value ?? "");
}
function readProject$1({ source }, { element: item, conditions }) {
	const include = named(item);
	const path = include === null || include.value.includes("$(") ? null : fromRoot(source.path, include.value.replaceAll("\\", "/"));
	if (include === null || path === null) return [];
	const { start, end } = include.inner ?? include;
	return [{
		kind: "reference",
		to: "module",
		name: path,
		role: { kind: "runtime" },
		marker: conditions.length === 0 ? null : conditions.join(" and "),
		excludes: [],
		block: "",
		...source.place(start, end)
	}];
}

// src/readers/msbuild/project.ts
const programs = /^Microsoft\.NET\.Sdk\.(?:Web|Worker|BlazorWebAssembly|WindowsDesktop)$/i;
function readProject(file) {
	const { source } = file;
	if (!/\.(?:cs|fs|vb)proj$/.test(source.path)) return [];
	const identity = property(file, "PackageId") ?? property(file, "AssemblyName");
	const named = identity === null ? null : file.properties.resolve(identity.text?.value ?? "");
	const name = named === null || named.kind === "unknown" ? posix.basename(source.path).replace(/\.\w+$/, "") : named.text;
	const facts = [{
		kind: "project",
		ecosystem: "nuget",
		name,
		published: property(file, "PackageId") !== null || isTrue(property(file, "GeneratePackageOnBuild")),
		block: "",
		...identity === null ? headOf(file) : placeOf(file, identity)
	}];
	const program = programOf(file);
	return program === null ? facts : [...facts, {
		kind: "workload",
		platform: "dotnet",
		name,
		block: "",
		...program
	}];
}
function programOf(file) {
	const android = property(file, "AndroidApplication");
	if (android !== null && isTrue(android)) return {
		type: "AndroidApplication",
		...placeOf(file, android)
	};
	const output = property(file, "OutputType");
	const type = output?.text?.value ?? (programs.test(sdkOf(file.root)) ? sdkOf(file.root) : "Library");
	if (/^(?:Library|Module)$/i.test(type) || type.includes("$(")) return null;
	return {
		type,
		...output === null ? headOf(file) : placeOf(file, output)
	};
}
function property({ set }, name) {
	return set.findLast(({ element }) => element.name === name && element.text !== null)?.element ?? null;
}
function isTrue(element) {
	return /^true$/i.test(element?.text?.value ?? "");
}
function sdkOf(root) {
	return (attribute(root, "Sdk")?.value ?? "").split("/")[0] ?? "";
}
function headOf({ source, root }) {
	const { start, end } = attribute(root, "Sdk") ?? {
		start: root.opening.start,
		end: root.opening.start + `<${root.name}`.length
	};
	return source.place(start, end);
}
function placeOf({ source }, { text, opening }) {
	const { start, end } = text?.inner ?? text ?? opening;
	return source.place(start, end);
}

// src/readers/msbuild/settings.ts
const keys = {
	PlatformTarget: "dotnet.platformTarget",
	Platforms: "dotnet.platforms",
	UseMaui: "dotnet.useMaui",
	UseWPF: "dotnet.useWpf",
	UseWindowsForms: "dotnet.useWindowsForms",
	UseWinUI: "dotnet.useWinUI",
	TargetFrameworkVersion: "dotnet.targetFrameworkVersion",
	TargetPlatformIdentifier: "dotnet.targetPlatform",
	TargetPlatformMinVersion: "dotnet.targetPlatformMinVersion",
	SelfContained: "dotnet.selfContained",
	PublishAot: "dotnet.publishAot",
	PublishTrimmed: "dotnet.publishTrimmed"
};
function readSetting(file, { element, conditions }) {
	const { name, text } = element;
	if (text === null) return null;
	const isOldest = name === "SupportedOSPlatformVersion";
	const key = isOldest ? oldest(conditions.join(" ")) : Object.hasOwn(keys, name) ? keys[name] ?? null : null;
	if (key === null) return null;
	const resolved = file.properties.resolve(text.value);
	const value = resolved.kind === "unknown" || !isOldest && conditions.length > 0 ? null : key === "android.minSdk" ? resolved.text.replace(/\.0$/, "") : resolved.text;
	const { start, end } = text.inner ?? text;
	return {
		kind: "setting",
		key,
		value,
		block: "",
		...file.source.place(start, end)
	};
}
function oldest(condition) {
	const platform = /'(android|ios|maccatalyst|macos|tvos|windows|tizen)'/i.exec(condition)?.[1]?.toLowerCase();
	if (platform === void 0) return "dotnet.supportedOSPlatformVersion";
	if (platform === "android") return "android.minSdk";
	return deploymentTarget(platform) ?? `${platform}.minVersion`;
}

// src/readers/msbuild.ts
const read = (source) => {
	const { root, error } = parseXml(source.text);
	const problems = error === null ? [] : [unreadable(source, "XML", error)];
	if (root?.name !== "Project") return {
		facts: [],
		problems
	};
	const file = msbuildOf(source, root);
	const facts = [
		...readProject(file),
		...file.set.flatMap((property) => [...readFramework(file, property), ...[readSetting(file, property)].filter((fact) => fact !== null)]),
		...file.items.flatMap((item) => readItem(file, item))
	];
	return {
		facts: inOrder(facts),
		problems
	};
};

export { read };