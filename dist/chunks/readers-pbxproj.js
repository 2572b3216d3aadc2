import { O as Cursor } from "./shared-formats.js";
import { Dt as entryPlace, Ot as inOrder, Y as fromRoot, l as packageName, o as isModel, s as requirementOf } from "./shared-readers.js";
import { l as dependencyFact } from "./shared-readers-unbash.js";
import { posix } from "node:path";

// src/formats/pbxproj/parser.ts
const maximumDepth = 100;
const blank = /[\s\u2028]+/y;
const word = /[\w./$:+-]+/y;
const quoted = {
	"\"": /"(?:[^"\\]|\\[^])*"/y,
	"'": /'(?:[^'\\]|\\[^])*'/y
};
var Parser = class extends Cursor {
	root = null;
	error = null;
	frames = [];
	unended = false;
	run() {
		while (this.root === null && this.at < this.text.length) if (!this.skipComment() && !this.skip(blank)) this.step();
		if (this.frames.length > 0) this.fail("a bracket is not closed", this.frames.at(-1)?.start ?? 0);
		while (this.frames.length > 0) this.close(this.text.length);
		if (this.root === null) this.fail("there is no value", 0);
	}
	step() {
		const start = this.at;
		const character = this.text[start] ?? "";
		const frame = this.frames.at(-1);
		if (character === "{" || character === "(") return this.open(character === "{", start);
		if (character === "}" || character === ")") return this.closeBracket(character === "}", start);
		const string = this.string(character);
		if (string !== null) return this.place(string);
		this.at += 1;
		if (character === "=" && frame?.key && !frame.assigned) frame.assigned = true;
		else if ((character === ";" || character === ",") && frame?.key === null) return;
		else this.broken(start);
	}
	open(isDictionary, start) {
		this.at += 1;
		if (this.frames.length >= maximumDepth) {
			this.fail("nested too deeply", start);
			this.at = this.text.length;
		} else this.frames.push({
			start,
			entries: isDictionary ? [] : null,
			items: [],
			key: null,
			assigned: false
		});
	}
	closeBracket(isDictionary, start) {
		this.at += 1;
		const frame = this.frames.at(-1);
		if (frame === void 0 || frame.entries !== null !== isDictionary) return this.broken(start);
		if (frame.key !== null) this.broken(frame.key.start);
		this.close(this.at);
	}
	close(end) {
		const frame = this.frames.pop();
		if (frame === void 0) return;
		const { start, entries, items } = frame;
		this.place(entries === null ? {
			kind: "list",
			items,
			start,
			end
		} : {
			kind: "dictionary",
			entries,
			start,
			end
		});
	}
	place(node) {
		const frame = this.frames.at(-1);
		if (frame === void 0) this.root = node;
		else if (frame.entries === null) frame.items.push(node);
		else if (frame.key === null && node.kind === "string") frame.key = node;
		else if (frame.key !== null && frame.assigned) {
			frame.entries.push({
				key: frame.key,
				value: node
			});
			frame.key = null;
			frame.assigned = false;
		} else {
			this.broken(node.start);
			if (node.kind === "string") frame.key = node;
		}
	}
	broken(offset) {
		this.fail("this is not expected here", offset);
		const frame = this.frames.at(-1);
		if (frame === void 0) return;
		frame.key = null;
		frame.assigned = false;
	}
	string(character) {
		const start = this.at;
		if (character === "\"" || character === "'") return this.quotedString(character, start);
		if (!this.skip(word)) return null;
		return {
			kind: "string",
			value: this.text.slice(start, this.at),
			inner: {
				start,
				end: this.at
			},
			start,
			end: this.at
		};
	}
	quotedString(quote, start) {
		if (this.unended || !this.skip(quoted[quote])) {
			if (!this.unended) this.fail("a string is not closed", start);
			this.unended = true;
			return null;
		}
		const written = this.text.slice(start + 1, this.at - 1);
		const plain = !written.includes("\\");
		const inner = {
			start: start + 1,
			end: this.at - 1
		};
		return {
			kind: "string",
			value: plain ? written : unescape(written),
			inner: plain ? inner : null,
			start,
			end: this.at
		};
	}
	skipComment() {
		const isLine = this.text.startsWith("//", this.at);
		if (!isLine && !this.text.startsWith("/*", this.at)) return false;
		const end = this.text.indexOf(isLine ? "\n" : "*/", this.at + 2);
		if (end < 0 && !isLine) this.fail("a comment is not closed", this.at);
		this.at = end < 0 ? this.text.length : end + (isLine ? 1 : 2);
		return true;
	}
	fail(message, offset) {
		this.error ??= {
			message,
			offset
		};
	}
};
const escapes = {
	n: "\n",
	t: "	",
	r: "\r"
};
function unescape(written) {
	return written.replaceAll(/\\([^])/g, (_, character) => escapes[character] ?? character);
}

// src/formats/pbxproj/nodes.ts
function entry(node, key) {
	return entries(node).findLast((each) => each.key.value === key) ?? null;
}
function get(node, key) {
	return entry(node, key)?.value ?? null;
}
function entries(node) {
	return node?.kind === "dictionary" ? node.entries : [];
}
function items(node) {
	return node?.kind === "list" ? node.items : [];
}
function text(node) {
	return node?.kind === "string" ? node.value : null;
}

// src/formats/pbxproj.ts
function parsePlist(text) {
	const parser = new Parser(text);
	parser.run();
	return {
		root: parser.root,
		error: parser.error
	};
}

// src/readers/pbxproj/project.ts
var Project = class {
	source;
	root;
	objects = /* @__PURE__ */ new Map();
	parents = /* @__PURE__ */ new Map();
	constructor(source, root) {
		this.source = source;
		for (const { key, value } of entries(get(root, "objects"))) {
			this.objects.set(key.value, value);
			if (/^PBX(?:Variant)?Group$/.test(text(get(value, "isa")) ?? "")) for (const child of items(get(value, "children"))) this.parents.set(text(child) ?? "", key.value);
		}
		this.root = this.object(get(root, "rootObject"));
	}
	object(id) {
		return this.objects.get(text(id) ?? "") ?? null;
	}
	listed(of, key) {
		return items(get(of, key)).flatMap((id) => this.object(id) ?? []);
	}
	place({ key, value }) {
		return entryPlace(this.source, key, value);
	}
	pathOf(id) {
		const folder = posix.dirname(posix.dirname(this.source.path));
		const start = posix.join(folder, text(get(this.root, "projectDirPath")) ?? "");
		const parts = [];
		for (let at = text(id) ?? "", depth = 0; depth < 100; depth++) {
			const object = this.objects.get(at) ?? null;
			const tree = text(get(object, "sourceTree")) ?? "<group>";
			parts.unshift(text(get(object, "path")) ?? "");
			const parent = this.parents.get(at);
			if (tree !== "<group>" && tree !== "SOURCE_ROOT") return null;
			if (tree === "SOURCE_ROOT" || parent === void 0) return inTree(posix.join(start, ...parts));
			at = parent;
		}
		return null;
	}
};
function inTree(path) {
	return path === ".." || path.startsWith("../") || path.startsWith("/") ? null : path.replace(/^\.$|\/$/, "");
}
function stringEntry(of, key) {
	const found = entry(of, key);
	const value = text(found?.value ?? null);
	return found === null || value === null || value === "" ? null : {
		...found,
		text: value
	};
}

// src/readers/pbxproj/packages.ts
function readRemote(project, reference, users) {
	const url = stringEntry(reference, "repositoryURL");
	const name = url === null ? null : packageName(url.text);
	if (url === null || name === null) return [];
	const requirement = get(reference, "requirement");
	const { constraint, key, reference: revision } = required(requirement);
	const version = key === null ? null : entry(requirement, key)?.value ?? null;
	const inner = version?.kind === "string" && constraint.kind === "range" ? version.inner : null;
	const { location, text: words } = project.place(url);
	return users.map(({ block, role, products }) => dependencyFact({
		block,
		command: null,
		role,
		place: () => ({
			location,
			text: words
		})
	}, url.value, {
		ecosystem: "swift",
		name,
		constraint,
		extras: products,
		origin: revision === null ? { kind: "registry" } : {
			kind: "git",
			reference: `${url.text}@${revision}`
		},
		constraintAt: inner === null ? null : project.source.place(inner.start, inner.end)
	}));
}
function required(requirement) {
	const of = (key) => text(get(requirement, key)) ?? "";
	const kind = of("kind");
	switch (kind) {
		case "exactVersion": return {
			constraint: requirementOf("exact", of("version")),
			key: "version",
			reference: null
		};
		case "upToNextMajorVersion":
		case "upToNextMinorVersion": return {
			constraint: requirementOf(kind === "upToNextMajorVersion" ? "upToNextMajor" : "upToNextMinor", of("minimumVersion")),
			key: "minimumVersion",
			reference: null
		};
		case "versionRange": return {
			constraint: requirementOf("range", of("minimumVersion"), of("maximumVersion")),
			key: null,
			reference: null
		};
		case "branch":
		case "revision": return {
			constraint: {
				kind: "unknown",
				text: of(kind),
				variable: null
			},
			key: null,
			reference: of(kind)
		};
		default: return {
			constraint: {
				kind: "unknown",
				text: kind,
				variable: null
			},
			key: null,
			reference: null
		};
	}
}
function readLocal(project, reference) {
	const path = stringEntry(reference, "relativePath");
	const directory = path === null ? null : fromRoot(posix.dirname(project.source.path), path.text);
	if (path === null || directory === null) return [];
	const inTree = directory === "." ? "" : directory;
	return [{
		kind: "module",
		ecosystem: "swift",
		name: path.text,
		directory: inTree,
		block: "",
		...project.place(path)
	}];
}

// src/readers/pbxproj/settings.ts
const keys = {
	IPHONEOS_DEPLOYMENT_TARGET: "ios.deploymentTarget",
	MACOSX_DEPLOYMENT_TARGET: "macos.deploymentTarget",
	TVOS_DEPLOYMENT_TARGET: "tvos.deploymentTarget",
	WATCHOS_DEPLOYMENT_TARGET: "watchos.deploymentTarget",
	XROS_DEPLOYMENT_TARGET: "visionos.deploymentTarget",
	SDKROOT: "xcode.sdk",
	SUPPORTED_PLATFORMS: "xcode.supportedPlatforms",
	SUPPORTS_MACCATALYST: "xcode.supportsMacCatalyst",
	ARCHS: "xcode.archs",
	EXCLUDED_ARCHS: "xcode.excludedArchs",
	OTHER_LDFLAGS: "xcode.otherLinkerFlags"
};
function readSettings(project, owner, block) {
	const settings = get(shipped(project, owner), "buildSettings");
	return [...new Map(entries(settings).map((each) => [each.key.value, each])).values()].flatMap((each) => readSetting(project, each, block));
}
function shipped(project, owner) {
	const list = project.object(get(owner, "buildConfigurationList"));
	const configurations = project.listed(list, "buildConfigurations");
	const named = (name) => configurations.find((each) => text(get(each, "name")) === name);
	return named("Release") ?? named(text(get(list, "defaultConfigurationName"))) ?? configurations.at(-1) ?? null;
}
function readSetting(project, each, block) {
	const key = Object.hasOwn(keys, each.key.value) ? keys[each.key.value] : void 0;
	const value = valueOf(each.value);
	return key === void 0 || value === "" ? [] : [{
		kind: "setting",
		key,
		value,
		block,
		...project.place(each)
	}];
}
function valueOf(node) {
	const written = (node.kind === "list" ? items(node).map(text) : [text(node)]).filter((part) => part !== "$(inherited)").map((part) => part?.includes("$(") === false ? part : null);
	return written.includes(null) ? null : written.join(" ");
}

// src/readers/pbxproj/targets.ts
const testing = /^com\.apple\.product-type\.bundle\.(?:unit-test|ui-testing)$/;
const running = /^com\.apple\.product-type\.(?:application|app-extension|watchkit2?-extension|extensionkit-extension|tool|xpc-service|system-extension)/;
function targetsOf(project) {
	return project.listed(project.root, "targets").flatMap((object) => {
		const name = text(get(object, "name"));
		if (text(get(object, "isa")) !== "PBXNativeTarget" || name === null) return [];
		return [{
			object,
			block: `target:${name}`,
			role: { kind: testing.test(text(get(object, "productType")) ?? "") ? "test" : "runtime" }
		}];
	});
}
function readTarget(project, { object, block }) {
	return [
		...readProduct(project, object, block),
		...readSettings(project, object, block),
		...readFiles(project, object, block)
	];
}
function readProduct(project, object, block) {
	const type = stringEntry(object, "productType");
	if (type === null) return [];
	const place = project.place(type);
	return running.test(type.text) ? [{
		kind: "workload",
		platform: "xcode",
		type: type.text,
		name: block.slice(7),
		block,
		...place
	}] : [{
		kind: "setting",
		key: "xcode.productType",
		value: type.text,
		block,
		...place
	}];
}
function readFiles(project, object, block) {
	const files = project.listed(object, "buildPhases").flatMap((phase) => project.listed(phase, "files")).flatMap((file) => get(file, "fileRef") ?? []).flatMap((id) => readFile(project, id, "model", block));
	const folders = items(get(object, "fileSystemSynchronizedGroups")).flatMap((id) => readFile(project, id, "code", block));
	return [...files, ...folders];
}
function readFile(project, id, holds, block) {
	const path = stringEntry(project.object(id), "path");
	if (path === null || holds === "model" && !isModel(path.text)) return [];
	return [{
		kind: "code",
		holds,
		path: project.pathOf(id),
		block,
		...project.place(path)
	}];
}
function usersOf(project, packageId, targets) {
	const users = targets.flatMap(({ object, block, role }) => {
		const used = project.listed(object, "packageProductDependencies").filter((product) => text(get(product, "package")) === packageId);
		const products = [...new Set(used.flatMap((product) => text(get(product, "productName")) ?? []))];
		return products.length === 0 ? [] : [{
			block,
			role,
			products
		}];
	});
	return users.length > 0 ? users : [{
		block: "",
		role: { kind: "runtime" },
		products: []
	}];
}

// src/readers/pbxproj.ts
const read = (source) => {
	const { root, error } = parsePlist(source.text);
	const project = new Project(source, root);
	const targets = targetsOf(project);
	const facts = [
		...readSettings(project, project.root, ""),
		...targets.flatMap((target) => readTarget(project, target)),
		...items(get(project.root, "packageReferences")).flatMap((id) => {
			const reference = project.object(id);
			if (reference === null) return [];
			return text(get(reference, "isa")) === "XCLocalSwiftPackageReference" ? readLocal(project, reference) : readRemote(project, reference, usersOf(project, text(id) ?? "", targets));
		})
	];
	return {
		facts: inOrder(facts),
		problems: error === null ? [] : [problemOf(source, error)]
	};
};
function problemOf(source, { message, offset }) {
	return {
		message: `This is not a valid property list: ${message}`,
		location: source.place(offset, offset).location
	};
}

export { read };