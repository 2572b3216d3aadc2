import { dt as get, ft as items, lt as entries, pt as text, ut as entry } from "./shared-formats.js";
import { t as parseJson } from "./shared-formats-jsonc-parser.js";
import { Dt as entryPlace, Ot as inOrder, X as memberFrom, jt as unreadable, w as npmConstraint } from "./shared-readers.js";
import { i as readDependencies, n as readForced, r as readOverridden } from "./shared-readers-jsonc-parser.js";
import { n as readUnityPackage } from "./readers-unity-manifest.js";

// src/readers/package-json/electron.ts
const systems = {
	mac: "macos",
	win: "windows",
	linux: "linux"
};
function readElectron(source, root) {
	return entries(get(root, "build")).flatMap(({ key, value }) => {
		const system = Object.hasOwn(systems, key.value) ? systems[key.value] : void 0;
		return system === void 0 ? [] : listed(get(value, "target")).flatMap((target) => readArchs(source, system, get(target, "arch")));
	});
}
function readArchs(source, system, arch) {
	return listed(arch).flatMap((one) => {
		if (one.kind !== "string") return [];
		const { start, end } = one.inner ?? one;
		return [{
			kind: "setting",
			key: `electron.${system}.arch`,
			value: one.value,
			block: "",
			...source.place(start, end)
		}];
	});
}
function listed(node) {
	if (node === null) return [];
	return node.kind === "array" ? items(node) : [node];
}

// src/readers/package-json/makes.ts
const packers = /^(?:electron-builder|electron-packager|@electron\/packager|@electron-forge\/(?:cli|core)|electron-vite)$/;
const makers = /^(?:react-scripts|@angular\/platform-browser|@vue\/cli-service|gatsby|@docusaurus\/core|vitepress|preact-cli|umi)$/;
const serving = /^(?:next|nuxt|astro|@sveltejs\/kit|@remix-run\/react|@tanstack\/(?:react|solid)-start)$/;
const bundlers = /^(?:vite|webpack|parcel|parcel-bundler|rollup|esbuild|snowpack|@rsbuild\/core|@rspack\/core)$/;
const native = /^(?:react-native|expo|electron|@tauri-apps\/(?:cli|api)|nativescript|@nativescript\/core)$/;
function readMakes(source, root, published) {
	const needed = entries(get(root, "dependencies"));
	const all = [...needed, ...entries(get(root, "devDependencies"))];
	const find = (names, some = all) => some.find(({ key }) => names.test(key.value));
	const packer = find(packers);
	if (packer !== void 0) return [makes(source, "electron", find(/^electron$/) ?? packer)];
	if (find(native) !== void 0) return [];
	const told = published ? needed : all;
	const server = find(serving, told);
	if (server !== void 0) return [makes(source, "pages-and-server", server)];
	const maker = find(makers, told);
	if (maker !== void 0) return [makes(source, "pages", maker)];
	const bundler = published ? void 0 : find(bundlers);
	return bundler === void 0 ? [] : [makes(source, "bundle", bundler)];
}
function makes(source, value, { key, value: version }) {
	return {
		kind: "setting",
		...entryPlace(source, key, version),
		block: "",
		key: "npm.makes",
		value
	};
}

// src/readers/package-json.ts
const roles = {
	dependencies: { kind: "runtime" },
	devDependencies: { kind: "development" },
	peerDependencies: { kind: "peer" },
	optionalDependencies: {
		kind: "optional",
		name: ""
	}
};
const read = (source) => {
	const { root, error } = parseJson(source.text);
	const facts = [
		...readProject(source, root),
		...isOfUnity(root) ? entries(get(root, "dependencies")).flatMap((each) => readUnityPackage(source, each)) : Object.entries(roles).flatMap(([section, role]) => readDependencies(source, get(root, section), role)),
		...readForced(source, root),
		...readOverridden(source, root),
		...readRuntime(source, entry(get(root, "engines"), "node"), "admits"),
		...developmentEngines(root).flatMap((engine) => readRuntime(source, entry(engine, "version"), "admits")),
		...readRuntime(source, entry(get(root, "volta"), "node"), "selects"),
		...readWorkspaces(source, root),
		...readPackageManager(source, entry(root, "packageManager")),
		...readElectron(source, root),
		...readMakes(source, root, root?.kind === "object" && isPublished(root))
	];
	return {
		facts: inOrder(facts),
		problems: error === null ? [] : [unreadable(source, "JSON", error)]
	};
};
function isOfUnity(root) {
	return /^\d+\.\d+$/.test(text(get(root, "unity")) ?? "");
}
function readRuntime(source, node, use) {
	const range = text(node?.value ?? null);
	if (node === null || range === null) return [];
	return [{
		kind: "runtime",
		...entryPlace(source, node.key, node.value),
		block: "",
		name: "node",
		constraint: npmConstraint(range),
		use,
		alternative: null
	}];
}
function developmentEngines(root) {
	const runtime = get(root, "devEngines", "runtime");
	return [runtime, ...items(runtime)].flatMap((engine) => engine !== null && text(get(engine, "name")) === "node" ? [engine] : []);
}
function readPackageManager(source, each) {
	const value = text(each?.value ?? null);
	if (each === null || value === null) return [];
	return [{
		kind: "setting",
		...entryPlace(source, each.key, each.value),
		block: "",
		key: "npm.packageManager",
		value: value.replace(/\+.*$/s, "")
	}];
}
function readWorkspaces(source, root) {
	const workspaces = get(root, "workspaces");
	const members = workspaces?.kind === "object" ? get(workspaces, "packages") : workspaces;
	return items(members).flatMap((member) => {
		const glob = text(member);
		const directory = glob === null ? null : memberFrom(source.path, glob);
		if (glob === null || directory === null) return [];
		return [{
			kind: "module",
			...source.place(member.start, member.end),
			block: "",
			ecosystem: "npm",
			name: glob,
			directory
		}];
	});
}
function readProject(source, root) {
	if (root?.kind !== "object") return [];
	const name = entry(root, "name");
	return [{
		kind: "project",
		...name === null ? source.place(root.start, root.start + 1) : entryPlace(source, name.key, name.value),
		block: "",
		ecosystem: "npm",
		name: text(name?.value ?? null),
		published: isPublished(root)
	}];
}
function isPublished(root) {
	const isPrivate = get(root, "private");
	return [
		"main",
		"exports",
		"module",
		"bin",
		"files"
	].some((key) => get(root, key) !== null) && text(get(root, "name")) !== null && !(isPrivate?.kind === "boolean" && isPrivate.value);
}

export { read };