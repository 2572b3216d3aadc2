import { E as meant, It as uniqueBy, Pt as matchesAny, gt as written, ht as namesIn, mt as inTextOf, pt as conditionsOf } from "./check.js";

// src/knowledge/mistakes.ts
function mistake(of, keys, message) {
	return {
		path: of.path,
		...of.place(keys),
		keys,
		message
	};
}
function missing(of, keys, what, name, known) {
	if (known.includes(name)) return [];
	return [mistake(of, keys, `there is no ${what} "${name}"${suggested(name, known)}`)];
}
function suggested(name, known) {
	const found = meant(name, known);
	return found === null ? "" : `; did you mean \`${found}\`?`;
}

// src/knowledge/accelerators.ts
function joinAccelerators(files) {
	return {
		gpus: files.flatMap(({ gpus }) => gpus),
		makers: files.flatMap(({ makers }) => makers),
		machines: files.flatMap(({ machines }) => machines),
		plain: files.flatMap(({ plain }) => plain),
		sources: files.flatMap(({ sources }) => sources)
	};
}
function checkAccelerators(files, broken) {
	const models = ![...broken].some((path) => path.startsWith("accelerators/")) ? files.flatMap(({ value }) => value.gpus.map(({ model }) => model)) : null;
	const seen = /* @__PURE__ */ new Map();
	return files.flatMap((file) => [...unknownModels(file, models), ...repeated(file, seen)]);
}
function unknownModels(file, models) {
	if (models === null) return [];
	return file.value.machines.flatMap(({ gpu }, index) => gpu === null ? [] : missing(file, [
		"machines",
		index,
		"gpu"
	], "GPU", gpu, models));
}
function repeated(file, seen) {
	const { gpus, machines, plain } = file.value;
	return [
		...gpus.flatMap(({ model, names }) => [`the GPU "${model}"`, ...names.map((name) => `the name "${name}"`)].map((what) => ({
			what,
			keys: ["gpus"]
		}))),
		...machines.flatMap(({ types }, index) => types.map((type, at) => ({
			what: `the machine "${type}"`,
			keys: [
				"machines",
				index,
				"types",
				at
			]
		}))),
		...plain.map((type) => ({
			what: `the machine "${type}"`,
			keys: ["plain"]
		}))
	].flatMap(({ what, keys }) => {
		const before = seen.get(what);
		seen.set(what, file.path);
		return before === void 0 ? [] : [mistake(file, keys, `a second row for ${what}; the first is in ${before}`)];
	});
}

// src/knowledge/names-used.ts
function namesUsed(rule, conditions) {
	const all = [
		...inTexts(rule, []),
		...conditions.flatMap(inCondition),
		...rule.cases.flatMap((one, index) => [...inTexts(one, ["cases", index]), ...inCase(one, [
			"cases",
			index,
			"if"
		])]),
		...rule.sources.flatMap(({ where = {} }, index) => inFields(where, [
			"sources",
			index,
			"where"
		])),
		...inFix(rule),
		{
			name: rule.anchor,
			keys: ["anchor"]
		}
	];
	return [...new Map(all.toReversed().map((used) => [used.name, used])).values()].toReversed();
}
function inTexts(of, keys) {
	return [
		"title",
		"why",
		"advice"
	].flatMap((key) => quoted(of[key]).filter((name) => name !== "unit").map((name) => ({
		name,
		keys: [...keys, key]
	})));
}
function inCondition({ condition, keys }) {
	const at = (key, names) => names.map((name) => ({
		name,
		keys: [
			...keys,
			condition.word,
			key
		]
	}));
	switch (condition.word) {
		case "pair": return Object.entries(condition.columns).map(([column, name]) => ({
			name,
			keys: [
				...keys,
				"pair",
				"columns",
				column
			]
		}));
		case "route": return [...at("from", [condition.from]), ...at("to", [condition.to])];
		case "path": return [...at("of", [condition.of]), ...at("below", condition.below === null ? [] : [condition.below])];
		case "installer": return at("of", [condition.of]);
		case "date": return condition.end === null ? [] : at("of", [nameIn(condition.end.of)]);
		default: return [..."in" in condition && condition.in !== null ? at("in", [condition.in]) : [], ...inRanges(condition, at)];
	}
}
function inRanges(condition, at) {
	if (condition.word === "accelerator") return at("arch", quoted(condition.arch));
	if (condition.word === "runtime") return at("version", quoted(condition.version));
	if (condition.word !== "dependency") return [];
	return [
		...at("version", quoted(condition.version)),
		...at("cuda", quoted(condition.cuda)),
		...at("index", condition.index === null ? [] : [condition.index])
	];
}
function inCase({ if: test }, keys) {
	return [
		...Object.keys(test.relation).map((name) => ({
			name,
			keys: [
				...keys,
				"relation",
				name
			]
		})),
		...test.pinned.map((name, index) => ({
			name,
			keys: [
				...keys,
				"pinned",
				index
			]
		})),
		...test.together.map((name, index) => ({
			name,
			keys: [
				...keys,
				"together",
				index
			]
		})),
		...inFields(test.fields, [...keys, "fields"])
	];
}
function inFields(fields, keys) {
	return Object.keys(fields).map((key) => ({
		name: nameIn(key),
		keys: [...keys, key]
	}));
}
function inFix({ fix }) {
	if (fix === null) return [];
	const keys = ["fix", fix.kind];
	const filled = fix.kind === "replace" ? quoted(fix.with).map((name) => ({
		name,
		keys: [...keys, "with"]
	})) : [];
	return [{
		name: fix.of,
		keys: [...keys, "of"]
	}, ...filled];
}
function nameIn(field) {
	return field.split(".")[0] ?? "";
}
function quoted(text) {
	return [...(text ?? "").matchAll(/\{([a-z][a-z0-9-]*)(?:\.[a-z-]+)?\}/g)].map((match) => match[1] ?? "");
}

// src/knowledge/examples.ts
const manifests = {
	pypi: {
		path: "requirements.txt",
		before: "numpy\n",
		line: (name) => name,
		after: "",
		comment: "# "
	},
	conda: {
		path: "environment.yml",
		before: "channels: [conda-forge]\ndependencies:\n  - python=3.12\n",
		line: (name) => `  - ${name}`,
		after: "",
		comment: "# "
	},
	npm: {
		path: "package.json",
		before: "{\n  \"private\": true,\n  \"dependencies\": {\n",
		line: (name) => `    "${name}": "*"`,
		after: "  }\n}\n",
		comment: null
	},
	maven: {
		path: "app/build.gradle",
		before: "plugins { id 'com.android.application' }\ndependencies {\n",
		line: (name) => `    implementation '${name}:1.0.0'`,
		after: "}\n",
		comment: "// "
	},
	docker: {
		path: "Dockerfile",
		before: "",
		line: (name) => `FROM ${name}:1.0`,
		after: "",
		comment: "# "
	},
	pub: {
		path: "pubspec.yaml",
		before: "name: app\ndependencies:\n  flutter:\n    sdk: flutter\n",
		line: (name) => `  ${name}: any`,
		after: "",
		comment: "# "
	},
	cocoapods: {
		path: "ios/Podfile",
		before: "platform :ios, '15.0'\ntarget 'App' do\n",
		line: (name) => `  pod '${name}'`,
		after: "end\n",
		comment: "# "
	},
	nuget: {
		path: "App/App.csproj",
		before: "<Project Sdk=\"Microsoft.NET.Sdk\">\n  <PropertyGroup><TargetFramework>net9.0</TargetFramework></PropertyGroup>\n  <ItemGroup>\n",
		line: (name) => `    <PackageReference Include="${name}" Version="1.0.0" />`,
		after: "  </ItemGroup>\n</Project>\n",
		comment: null
	},
	cargo: {
		path: "Cargo.toml",
		before: "[package]\nname = \"app\"\nversion = \"0.1.0\"\n\n[dependencies]\n",
		line: (name) => `${name} = "*"`,
		after: "",
		comment: "# "
	},
	unity: {
		path: "Packages/manifest.json",
		before: "{\n  \"dependencies\": {\n",
		line: (name) => `    "${name}": "1.0.0"`,
		after: "  }\n}\n",
		comment: null,
		beside: { "ProjectSettings/ProjectVersion.txt": "m_EditorVersion: 6000.0.23f1\n" }
	},
	platformio: {
		path: "platformio.ini",
		before: "[env:board]\nplatform = espressif32\nboard = esp32dev\nframework = arduino\nlib_deps =\n",
		line: (name) => `    ${name}`,
		after: "",
		comment: "; "
	},
	arduino: {
		path: "sketch.yaml",
		before: "profiles:\n  board:\n    fqbn: esp32:esp32:esp32\n    libraries:\n",
		line: (name) => `      - ${name} (1.0.0)`,
		after: "",
		comment: "# "
	},
	espressif: {
		path: "main/idf_component.yml",
		before: "dependencies:\n",
		line: (name) => `  ${name}: "*"`,
		after: "",
		comment: "# "
	}
};
function examplesOf(packages, { rename }, severity) {
	const shown = uniqueBy(packages.filter(({ name }) => !name.includes("*")), ({ ecosystem }) => ecosystem).flatMap(({ ecosystem, name }) => {
		const manifest = manifests[ecosystem];
		return manifest === void 0 ? [] : [{
			name,
			manifest,
			severity,
			to: rename?.to ?? null,
			isExact: ecosystem !== "maven"
		}];
	});
	const [first] = shown.toSorted((a, b) => Number(a.manifest.comment === null) - Number(b.manifest.comment === null));
	return [...shown.map(speaking), ...first === void 0 ? [] : [silent(first)]];
}
function speaking({ name, manifest, severity, to }) {
	const lineNumber = manifest.before.split("\n").length;
	return {
		...nothing,
		fires: severity,
		at: `${manifest.path}:${lineNumber}`,
		files: filesOf(manifest, manifest.line(name)),
		fixed: to === null ? null : { [manifest.path]: textOf(manifest, manifest.line(to)) }
	};
}
function silent({ name, manifest }) {
	const { comment } = manifest;
	const line = comment === null ? manifest.line(`not-${name}`) : `${comment}${manifest.line(name).trimStart()}`;
	return {
		...nothing,
		because: comment === null ? "it is another package" : "it is only named in a comment",
		files: filesOf(manifest, line)
	};
}
const nothing = {
	fires: null,
	at: null,
	message: null,
	today: null,
	because: null,
	base: null,
	fixed: null
};
function filesOf(manifest, line) {
	return {
		[manifest.path]: textOf(manifest, line),
		...manifest.beside
	};
}
function textOf({ before, after }, line) {
	return `${before}${line}\n${after}`;
}

// src/knowledge/custom-names.ts
const anywhere = /* @__PURE__ */ new Set([
	"image",
	"index",
	"setting",
	"resource",
	"command",
	"env",
	"plugin"
]);
function withCustomNames(known, { technologies, rules }) {
	const own = {
		technologies: technologies.map(({ value }) => value),
		rules: rules.map(({ value }) => value)
	};
	const leaves = own.rules.flatMap(conditionsOf).flatMap(leavesOf);
	const readsAll = leaves.some((one) => one.word === "dependency" && isNameless(one));
	const readsWidely = readsAll || leaves.some(({ word }) => anywhere.has(word));
	const names = namesIn(own);
	const exact = new Set(names.filter((name) => !name.includes("*")));
	const open = names.filter((name) => name.includes("*"));
	const inText = names.length === 0 ? null : new RegExp(inTextOf(names), "i");
	return {
		mentions: readsWidely ? () => true : (text) => known.mentions(text) || (inText?.test(text) ?? false),
		knows: readsAll ? () => true : (name) => known.knows(name) || exact.has(name) || matchesAny(open, name)
	};
}
function leavesOf(condition) {
	if (condition.word === "all" || condition.word === "any") return condition.of.flatMap(leavesOf);
	if (condition.word === "not" || condition.word === "lacks" || condition.word === "was") return leavesOf(condition.of);
	return [condition];
}
function isNameless({ technology, kind, package: names, advisedBy }) {
	if (technology !== null || kind !== null || advisedBy !== null) return false;
	return names === null || names.some((name) => written(name).length === 0);
}

export { joinAccelerators as a, suggested as c, checkAccelerators as i, examplesOf as n, missing as o, namesUsed as r, mistake as s, withCustomNames as t };