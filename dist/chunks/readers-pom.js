import { t as parseXml } from "./shared-formats-dom-serializer-domelementtype-domhandler-domutils-entities-htmlparser2.js";
import { Ot as inOrder, Y as fromRoot, _t as javaVersion, jt as unreadable, m as constraintOf, p as Properties } from "./shared-readers.js";
import { A as element, j as elements } from "./shared-formats.js";
import { l as dependencyFact } from "./shared-readers-unbash.js";
import { posix } from "node:path";

// src/readers/pom/file.ts
function textAt(pom, parent, ...path) {
	const text = element(parent, ...path)?.text;
	return text ? pom.properties.resolve(text.value).text : null;
}
function pomOf(source, project) {
	return {
		source,
		project,
		properties: new Properties(/\$\{([^${}]*)\}?/g, definitionsOf(project))
	};
}
function partsOf(pom) {
	const profiles = elements(element(pom.project, "profiles"), "profile").map((root) => {
		const name = `profile:${element(root, "id")?.text?.value ?? ""}`;
		return {
			pom,
			block: name,
			marker: name,
			root
		};
	});
	return [{
		pom,
		block: "",
		marker: null,
		root: pom.project
	}, ...profiles];
}
function definitionsOf(project) {
	const definitions = /* @__PURE__ */ new Map();
	const define = (name, of, when) => {
		const value = of?.text?.value;
		if (value === void 0) return;
		const known = definitions.get(name);
		if (known === void 0) definitions.set(name, [{
			value,
			when
		}]);
		else known.push({
			value,
			when
		});
	};
	for (const property of element(project, "properties")?.children ?? []) define(property.name, property, "always");
	for (const profile of elements(element(project, "profiles"), "profile")) for (const property of element(profile, "properties")?.children ?? []) define(property.name, property, "conditional");
	for (const name of [
		"groupId",
		"artifactId",
		"version"
	]) {
		const own = element(project, name) ?? (name === "artifactId" ? null : element(project, "parent", name));
		for (const prefix of [
			"project.",
			"pom.",
			""
		]) define(prefix + name, own, "always");
		for (const prefix of ["project.parent.", "parent."]) define(prefix + name, element(project, "parent", name), "always");
	}
	return definitions;
}

// src/readers/pom/dependencies.ts
const scopes = {
	compile: { kind: "runtime" },
	runtime: { kind: "runtime" },
	system: { kind: "runtime" },
	provided: { kind: "build" },
	test: { kind: "test" },
	import: { kind: "constraint" }
};
function readDependencies(part, managed) {
	const { root } = part;
	const plugins = [...elements(element(root, "build", "plugins"), "plugin"), ...elements(element(root, "build", "pluginManagement", "plugins"), "plugin")];
	return [
		...listed(root).flatMap((each) => readDependency(part, each, roleOf(part, each), managed)),
		...listed(element(root, "dependencyManagement")).flatMap((each) => readDependency(part, each, { kind: "constraint" }, /* @__PURE__ */ new Map())),
		...plugins.flatMap((plugin) => [...readDependency(part, plugin, { kind: "build" }, /* @__PURE__ */ new Map()), ...listed(plugin).flatMap((each) => readDependency(part, each, { kind: "build" }, managed))])
	];
}
function managedBy(part) {
	return new Map(listed(element(part.root, "dependencyManagement")).flatMap((each) => {
		const name = nameOf(part, each);
		const version = element(each, "version")?.text;
		return name === null || !version ? [] : [[name, constraintOf(part.pom.properties.resolve(version.value))]];
	}));
}
function readParent(part) {
	const parent = element(part.root, "parent");
	return parent === null ? [] : readDependency(part, parent, { kind: "constraint" }, /* @__PURE__ */ new Map());
}
function listed(parent) {
	return elements(element(parent, "dependencies"), "dependency");
}
function roleOf({ pom }, each) {
	if (textAt(pom, each, "optional") === "true") return {
		kind: "optional",
		name: ""
	};
	const scope = textAt(pom, each, "scope") ?? "compile";
	return (Object.hasOwn(scopes, scope) ? scopes[scope] : void 0) ?? {
		kind: "group",
		name: scope
	};
}
function nameOf({ pom }, each) {
	const group = textAt(pom, each, "groupId") ?? (each.name === "plugin" ? "org.apache.maven.plugins" : null);
	const name = `${group}:${textAt(pom, each, "artifactId")}`;
	return group !== null && /^[\w.-]+:[\w.-]+$/.test(name) ? name : null;
}
function readDependency(part, each, role, managed) {
	const { pom, block, marker } = part;
	const name = nameOf(part, each);
	const at = element(each, "artifactId")?.text;
	if (name === null || !at) return [];
	const version = element(each, "version")?.text ?? null;
	const classifier = textAt(pom, each, "classifier");
	const place = (start, end) => pom.source.place(start, end);
	const span = version !== null && pom.properties.resolve(version.value).kind === "written" ? version.inner : null;
	return [dependencyFact({
		block,
		command: null,
		role,
		place
	}, at, {
		ecosystem: "maven",
		name,
		constraint: version === null ? managed.get(name) ?? elsewhere : constraintOf(pom.properties.resolve(version.value)),
		extras: classifier === null ? [] : [classifier],
		marker,
		origin: originOf(part, each),
		constraintAt: span === null ? null : place(span.start, span.end)
	})].map((fact) => ({
		...fact,
		excludes: excludesOf(part, each)
	}));
}
const elsewhere = {
	kind: "unknown",
	text: "",
	variable: null
};
function originOf({ pom }, each) {
	const path = textAt(pom, each, "systemPath");
	return path === null ? { kind: "registry" } : {
		kind: "path",
		reference: path
	};
}
function excludesOf({ pom }, each) {
	return elements(element(each, "exclusions"), "exclusion").map((one) => `${textAt(pom, one, "groupId") ?? "*"}:${textAt(pom, one, "artifactId") ?? "*"}`);
}

// src/readers/pom/project.ts
const publishing = /^(?:central-publishing-maven-plugin|nexus-staging-maven-plugin)$/;
const javaProperties = [
	"maven.compiler.release",
	"maven.compiler.target",
	"java.version"
];
function readProject(part) {
	return [
		...readCoordinates(part),
		...readParentPath(part),
		...readModules(part),
		...readJava(part),
		...readRepositories(part)
	];
}
function placeOf({ pom }, { inner, start, end }) {
	return inner === null ? pom.source.place(start, end) : pom.source.place(inner.start, inner.end);
}
function readCoordinates(part) {
	const { pom, root, block } = part;
	const artifact = element(root, "artifactId")?.text;
	if (!artifact || block !== "") return [];
	const group = textAt(pom, root, "groupId") ?? textAt(pom, root, "parent", "groupId");
	return [{
		kind: "project",
		ecosystem: "maven",
		name: group === null ? artifact.value : `${group}:${artifact.value}`,
		published: isPublished(part),
		block,
		...placeOf(part, artifact)
	}];
}
function isPublished({ pom, root }) {
	const plugins = elements(element(root, "build", "plugins"), "plugin");
	return element(root, "distributionManagement") !== null || plugins.some((plugin) => publishing.test(textAt(pom, plugin, "artifactId") ?? ""));
}
function readParentPath(part) {
	const parent = element(part.root, "parent");
	const artifact = element(parent, "artifactId")?.text;
	const relative = element(parent, "relativePath");
	if (!artifact || relative !== null && relative.text === null) return [];
	const value = fromRoot(part.pom.source.path, relative?.text?.value ?? "../pom.xml");
	if (value === null) return [];
	return [{
		kind: "setting",
		key: "maven.parent",
		value,
		block: part.block,
		...placeOf(part, relative?.text ?? artifact)
	}];
}
function readModules(part) {
	const { pom, root, block } = part;
	return elements(element(root, "modules"), "module").flatMap(({ text }) => {
		const directory = text === null || text.value.includes("${") ? null : fromRoot(pom.source.path, folderOf(text.value));
		if (text === null || directory === null) return [];
		const inTree = directory === "." ? "" : directory;
		return [{
			kind: "module",
			ecosystem: "maven",
			name: text.value,
			directory: inTree,
			block,
			...placeOf(part, text)
		}];
	});
}
function folderOf(module) {
	return module.endsWith(".xml") ? posix.dirname(module) : module;
}
function readJava(part) {
	const { pom, root, block } = part;
	const compiler = elements(element(root, "build", "plugins"), "plugin").find((plugin) => textAt(pom, plugin, "artifactId") === "maven-compiler-plugin");
	const configured = ["release", "target"].map((name) => element(compiler ?? null, "configuration", name)?.text);
	const properties = javaProperties.map((name) => element(root, "properties", name)?.text);
	const text = [...configured, ...properties].find((one) => one);
	if (!text) return [];
	const resolved = constraintOf(pom.properties.resolve(text.value));
	const version = resolved.kind === "range" ? javaVersion(resolved.text) : resolved;
	return [{
		kind: "runtime",
		name: "java",
		constraint: version.kind === "range" ? {
			kind: "range",
			text: `>=${version.text}`
		} : version,
		use: "admits",
		alternative: null,
		block,
		...placeOf(part, text)
	}];
}
function readRepositories(part) {
	const { pom, root, block } = part;
	return elements(element(root, "repositories"), "repository").flatMap((repository) => {
		const text = element(repository, "url")?.text;
		if (!text) return [];
		const url = pom.properties.resolve(text.value);
		const resolved = url.kind === "unknown" || url.kind === "default" ? url.kind : "written";
		return [{
			kind: "index",
			ecosystem: "maven",
			role: "extra",
			url: url.text,
			resolved,
			command: null,
			only: null,
			block,
			...placeOf(part, text)
		}];
	});
}

// src/readers/pom.ts
const read = (source) => {
	const { root, error } = parseXml(source.text);
	const problems = error === null ? [] : [unreadable(source, "XML", error)];
	if (root?.name !== "project") return {
		facts: [],
		problems
	};
	const parts = partsOf(pomOf(source, root));
	const [project] = parts;
	const managed = project === void 0 ? /* @__PURE__ */ new Map() : managedBy(project);
	const facts = parts.flatMap((part) => readPart(part, managed));
	return {
		facts: inOrder(facts),
		problems
	};
};
function readPart(part, managed) {
	const own = part.block === "" ? managed : new Map([...managed, ...managedBy(part)]);
	return [
		...readProject(part),
		...readParent(part),
		...readDependencies(part, own)
	];
}

export { read };