import { Pt as matchesAny, at as signNames, it as runtimeNames, nt as ecosystems, ot as targetNames, rt as installers, st as technologyKinds } from "./check.js";
import { n as examplesOf } from "./shared-knowledge.js";
import { C as strictObject, S as record, T as union, b as number, g as boolean, h as array, m as _enum, t as date, v as lazy, w as string, x as partialRecord, y as literal } from "./zod-v4-classic-iso.js";

// src/knowledge/schema/by-key.ts
function unionByKey(maps) {
	const all = Object.values(maps);
	const union$1 = union(all);
	const single = new Map(Object.entries(maps).map(([key, map]) => [key, lazy(() => union([map, ...all.filter((one) => one !== map).slice(0, 1)]))]));
	const runAll = union$1._zod.run.bind(union$1._zod);
	union$1._zod.run = (payload, context) => {
		const [one, ...others] = keysOf(payload.value).flatMap((key) => single.get(key) ?? []);
		return one === void 0 || others.length > 0 ? runAll(payload, context) : one._zod.run(payload, context);
	};
	return union$1;
}
function keysOf(value) {
	return typeof value === "object" && value !== null ? Object.keys(value) : [];
}

// src/knowledge/schema/words/common.ts
const binding = string().regex(/^[a-z][a-z0-9-]*$/, "a name of small letters, digits and dashes");
const as = binding.optional().describe("A name for what matched: placeholders {name.field}, cases and fixes use it; the first one is the anchor.");
const names = union([string().min(1), array(string().min(1)).min(1)]).transform((value) => typeof value === "string" ? [value] : value).describe("One text or a list of which any will do; * stands for any characters.");
function some(values) {
	const one = _enum(values);
	return union([one, array(one).min(1)]).transform((value) => Array.isArray(value) ? value : [value]);
}
const relation = some([
	"always",
	"may",
	"never",
	"unknown",
	"newest"
]);
const build$1 = some([
	"cpu",
	"cuda",
	"rocm",
	"unknown"
]);
const inUnit = binding.optional().describe("The name of something bound: only its unit is meant.");
const except = names.optional().describe("Names that are not meant. One that cannot be known is not meant either.");

// src/knowledge/schema/words/apps.ts
const appWords = {
	evidence: strictObject({
		evidence: strictObject({
			in: inUnit,
			of: some(signNames).describe("play-publishing: it is published through Google Play."),
			strength: some(["proved", "supported"]).optional().describe("proved: something uploads it there; supported: it is built for that. Either when not given.")
		}).describe("What the repository shows about the unit beside its own build."),
		as
	}).transform(({ evidence: e, as: name }) => ({
		word: "evidence",
		as: name ?? null,
		in: e.in ?? null,
		of: e.of,
		strength: e.strength ?? ["proved", "supported"]
	})),
	packaging: strictObject({
		packaging: strictObject({
			in: inUnit,
			abi: names.describe("arm64-v8a, armeabi-v7a, x86_64, x86"),
			only: boolean().optional().describe("Whether every ABI that is packed has to be one of these; false when not given.")
		}).describe("The native ABIs that an Android app is packed for. One that names none, or has several lists, matches nothing."),
		as
	}).transform(({ packaging: p, as: name }) => ({
		word: "packaging",
		as: name ?? null,
		in: p.in ?? null,
		abi: p.abi,
		only: p.only ?? false
	}))
};

// src/knowledge/schema/words/members.ts
const resource = strictObject({
	name: names.describe("nvidia.com/gpu, memory …"),
	field: some([
		"limits",
		"requests",
		"devices",
		"asked"
	]).optional().describe("Under which key it stands."),
	beside: strictObject({
		field: _enum(["limits", "requests"]),
		is: _enum(["absent", "different"])
	}).optional().describe("Its counterpart of the same name in the same container."),
	whole: boolean().optional().describe("Whether the quantity is a whole number.")
}).describe("A quantity that a deployment asks for.");
const memberWords = {
	index: strictObject({
		index: strictObject({
			url: names.optional().describe("Its address."),
			except,
			role: some([
				"primary",
				"extra",
				"find-links",
				"channel"
			]).optional().describe("Whether it replaces the default index or stands beside it."),
			frozen: boolean().optional().describe("Whether newer releases of what it serves do not come to it any more, as the technology that it is made for says.")
		}).describe("A package index other than, or beside, the default one."),
		as
	}).transform(({ index: i, as: name }) => ({
		word: "index",
		as: name ?? null,
		url: i.url ?? null,
		except: i.except ?? null,
		role: i.role ?? null,
		frozen: i.frozen ?? null
	})),
	setting: strictObject({
		setting: strictObject({
			in: inUnit,
			key: string().describe("android.minSdk, android.abiFilters …"),
			is: names.optional().describe("Its value."),
			"at-least": number().optional().describe("Its value is this number or more."),
			below: number().optional().describe("Its value is less than this number."),
			known: literal(false).optional().describe("It is set, and to something that cannot be known.")
		}).describe("A key with a value. What cannot be known matches nothing, unless that is asked for."),
		as
	}).transform(({ setting: s, as: name }) => ({
		word: "setting",
		as: name ?? null,
		in: s.in ?? null,
		key: s.key,
		is: s.is ?? null,
		atLeast: s["at-least"] ?? null,
		below: s.below ?? null,
		known: s.known ?? true
	})),
	resource: strictObject({
		resource,
		as
	}).transform(({ resource: r, as: name }) => ({
		word: "resource",
		as: name ?? null,
		name: r.name,
		field: r.field ?? null,
		beside: r.beside ?? null,
		whole: r.whole ?? null
	})),
	command: strictObject({
		command: strictObject({
			program: names.describe("Its name, without folders."),
			argument: names.optional().describe("One of its arguments.")
		}).describe("A program that is started."),
		as
	}).transform(({ command: c, as: name }) => ({
		word: "command",
		as: name ?? null,
		program: c.program,
		argument: c.argument ?? null
	})),
	install: strictObject({
		install: strictObject({
			installer: some(installers).describe("The tool; npm stands for yarn, pnpm and bun too."),
			option: names.optional().describe("One of its options that change what is installed, such as --ignore-scripts."),
			without: names.optional().describe("None of these is among its options.")
		}).describe("A command that installs packages."),
		as
	}).transform(({ install: i, as: name }) => ({
		word: "install",
		as: name ?? null,
		installer: i.installer,
		option: i.option ?? null,
		without: i.without ?? null
	})),
	env: strictObject({
		env: strictObject({
			name: string().describe("Its name."),
			value: names.optional().describe("Its value; one that cannot be known matches nothing.")
		}).describe("An environment variable that is set."),
		as
	}).transform(({ env: e, as: name }) => ({
		word: "env",
		as: name ?? null,
		name: e.name,
		value: e.value ?? null
	})),
	file: strictObject({
		file: strictObject({
			in: inUnit,
			format: names.describe("so or aar.")
		}).describe("A native library, by its name alone."),
		as
	}).transform(({ file: f, as: name }) => ({
		word: "file",
		as: name ?? null,
		in: f.in ?? null,
		format: f.format
	})),
	model: strictObject({
		model: strictObject({
			in: inUnit,
			format: names.describe("tflite, onnx, pte, gguf …"),
			pointer: boolean().optional().describe("Whether a Git LFS pointer stands in its place."),
			"at-least-bytes": number().int().positive().optional().describe("It has that many bytes or more."),
			"run-by": _enum([
				"here",
				"missing",
				"nothing"
			]).optional().describe("here: something that the unit installs runs the format; missing: technologies for where the unit runs do, and it installs none of them; nothing: only technologies for other places do.")
		}).describe("A model file, by its name and first bytes. Its size is unknown where it was not looked at, and then matches nothing."),
		as
	}).transform(({ model: m, as: name }) => ({
		word: "model",
		as: name ?? null,
		in: m.in ?? null,
		format: m.format,
		pointer: m.pointer ?? null,
		bytes: m["at-least-bytes"] ?? null,
		runBy: m["run-by"] ?? null
	})),
	source: strictObject({
		source: strictObject({
			in: inUnit,
			import: names.optional().describe("What is imported, dotted and with the module first: torch, @tensorflow/tfjs.loadGraphModel …"),
			call: names.optional().describe("What is called, by the name that it was imported from: torch.load … Python asks for a member with hasattr.torch.mps, and does without it where try.torch.mps is called: its absence is caught."),
			mention: names.optional().describe("What is used in any other way."),
			except: names.optional().describe("Names that are not meant.")
		}).refine((s) => [
			s.import,
			s.call,
			s.mention
		].filter((one) => one !== void 0).length === 1, "one of import, call and mention").describe("What a source file does with a name. Sources are read only in units for which the rest of the rule holds."),
		as
	}).transform(({ source: s, as: name }) => {
		const told = {
			word: "source",
			as: name ?? null,
			in: s.in ?? null,
			except: s.except ?? null
		};
		if (s.import !== void 0) return {
			...told,
			how: "import",
			name: s.import
		};
		return s.call === void 0 ? {
			...told,
			how: "mention",
			name: s.mention ?? []
		} : {
			...told,
			how: "call",
			name: s.call
		};
	}),
	plugin: strictObject({
		plugin: strictObject({
			in: inUnit,
			id: names.describe("com.chaquo.python …")
		}).describe("A Gradle plugin that a build applies."),
		as
	}).transform(({ plugin: p, as: name }) => ({
		word: "plugin",
		as: name ?? null,
		in: p.in ?? null,
		id: p.id
	}))
};

// src/knowledge/schema/words/packages.ts
const dependency = strictObject({
	in: inUnit,
	technology: names.optional().describe("Ids of technologies."),
	kind: names.optional().describe("The kind of technology: training-framework, runtime, server …"),
	package: names.optional().describe("type/name as in a purl: pypi/torch, maven/org.tensorflow:*"),
	index: binding.optional().describe("The name of a bound index: only what is certain to come through it is meant."),
	version: string().min(1).optional().describe("A range in the ecosystem's own words. {name.field} stands for a field of something bound before: `>={index.next}`."),
	unaligned: literal(true).optional().describe("Releases whose native Android libraries do not fit memory pages of 16 KB; `relation` speaks of them."),
	cuda: string().min(1).optional().describe("The CUDA that its build is made for, as a range as of `version`. Other builds match nothing."),
	relation: relation.optional().describe("How the versions that are admitted relate to that range: all, some or none of them are in it, it cannot be known, or the newest one is what an open constraint installs. `always` when not given."),
	build: build$1.optional().describe("Which build is installed, by its name, label, extra or index."),
	role: some([
		"runtime",
		"development",
		"build",
		"test",
		"peer",
		"constraint",
		"optional",
		"group"
	]).optional().describe("What it is for; what is present where the unit runs, when not given."),
	own: boolean().optional().describe("Whether the repository itself publishes its technology."),
	pinned: boolean().optional().describe("Whether exactly one version is admitted."),
	"local-label": boolean().optional().describe("Whether the version has a PEP 440 local label such as +cu118."),
	"advised-by": string().optional().describe("The id of a rule: technologies whose life names it."),
	indexed: boolean().optional().describe("Whether an index other than the default one is in force for it."),
	"install-read": boolean().optional().describe("Whether the command that installs it was read."),
	origin: some([
		"registry",
		"url",
		"git",
		"path"
	]).optional().describe("Where it comes from; a registry when not given."),
	excludes: string().optional().describe("A Maven module, group:artifact, that it keeps out.")
}).describe("A package that the unit installs.");
const image = strictObject({
	technology: names.optional().describe("Ids of technologies."),
	name: names.optional().describe("With its registry, and without tag: nvcr.io/nvidia/*"),
	except,
	tag: names.optional().describe("The tag; an image without one matches nothing."),
	version: string().min(1).optional().describe("The release that the tag starts with, as a range: \">=25.3\"."),
	kind: names.optional().describe("The kind of technology: training-framework, server …"),
	build: build$1.optional().describe("Which build the tag names."),
	use: _enum(["base", "run"]).optional().describe("base: a stage starts from it; run: a workload, service or job names it."),
	"advised-by": string().optional().describe("The id of a rule: technologies whose life names it.")
}).describe("A container image that the unit starts from or runs.");
const packageWords = {
	dependency: strictObject({
		dependency,
		as
	}).transform(({ dependency: d, as: name }) => ({
		word: "dependency",
		as: name ?? null,
		in: d.in ?? null,
		technology: d.technology ?? null,
		kind: d.kind ?? null,
		package: d.package ?? null,
		index: d.index ?? null,
		version: d.version ?? null,
		unaligned: d.unaligned ?? null,
		cuda: d.cuda ?? null,
		relation: d.relation ?? null,
		build: d.build ?? null,
		role: d.role ?? null,
		pinned: d.pinned ?? null,
		local: d["local-label"] ?? null,
		own: d.own ?? null,
		advisedBy: d["advised-by"] ?? null,
		indexed: d.indexed ?? null,
		installRead: d["install-read"] ?? null,
		origin: d.origin ?? null,
		excludes: d.excludes ?? null
	})),
	image: strictObject({
		image,
		as
	}).transform(({ image: i, as: name }) => ({
		word: "image",
		as: name ?? null,
		technology: i.technology ?? null,
		name: i.name ?? null,
		except: i.except ?? null,
		tag: i.tag ?? null,
		version: i.version ?? null,
		kind: i.kind ?? null,
		build: i.build ?? null,
		use: i.use ?? null,
		advisedBy: i["advised-by"] ?? null
	}))
};

// src/knowledge/schema/words/places.ts
const strengths = some([
	"proved",
	"supported",
	"suggested"
]);
const target = strictObject({
	name: some(targetNames).describe("Any of these."),
	strength: strengths.optional().describe("How sure it is; proved or supported when not given.")
}).describe("Where the unit runs.");
const unitKind = [
	"image",
	"app",
	"function",
	"firmware",
	"site",
	"environment",
	"library",
	"job",
	"ci",
	"notebook"
];
const placeWords = {
	target: strictObject({
		target,
		as
	}).transform(({ target: t, as: name }) => ({
		word: "target",
		as: name ?? null,
		name: t.name,
		strength: t.strength ?? ["proved", "supported"]
	})),
	unit: strictObject({ unit: strictObject({ kind: some(unitKind).describe("Any of these.") }).describe("Only units of these kinds are meant; it binds nothing.") }).transform(({ unit }) => ({
		word: "unit",
		kind: unit.kind
	})),
	platform: strictObject({
		platform: strictObject({
			os: _enum([
				"linux",
				"windows",
				"macos"
			]).optional().describe("The operating system."),
			arch: _enum([
				"x86_64",
				"aarch64",
				"armv7"
			]).optional().describe("The processor."),
			libc: _enum(["glibc", "musl"]).optional().describe("The C library of a base image.")
		}).describe("The system that the unit's packages meet: of a base image or a runner."),
		as
	}).transform(({ platform: p, as: name }) => ({
		word: "platform",
		as: name ?? null,
		os: p.os ?? null,
		arch: p.arch ?? null,
		libc: p.libc ?? null
	})),
	accelerator: strictObject({
		accelerator: strictObject({
			kind: names.describe("nvidia-gpu, amd-gpu, intel-gpu, gpu where no maker is named; tpu, neuron, gaudi; none: it is certain that there is not any."),
			container: _enum(["same", "other"]).optional().describe("Whether it is given to the container of what is bound, or to another one."),
			by: some(["device", "machine"]).optional().describe("device: a container asks for it; machine: the machine that is asked for has it. device when not given."),
			arch: string().min(1).optional().describe("The compute capability of an NVIDIA GPU, as a range: \"<7.5\". {name.field} stands for a field of something bound before."),
			strength: strengths.optional().describe("Of `kind: none`: how sure it is; proved or supported when not given.")
		}).describe("An accelerator that a deployment of the unit asks for."),
		as
	}).transform(({ accelerator: a, as: name }) => ({
		word: "accelerator",
		as: name ?? null,
		kind: a.kind,
		container: a.container ?? null,
		by: a.by ?? ["device"],
		arch: a.arch ?? null,
		strength: a.strength ?? ["proved", "supported"]
	})),
	runtime: strictObject({
		runtime: strictObject({
			name: _enum(runtimeNames).describe("Which one."),
			use: _enum(["selects", "admits"]).optional().describe("selects: this version runs; admits: the project only bounds it. selects when not given."),
			version: string().optional().describe("A range of versions. {name.field} stands for a field of something bound before."),
			relation: relation.optional().describe("How the versions that are admitted relate to that range; `always` when not given.")
		}).describe("The version of an interpreter or engine."),
		as
	}).transform(({ runtime: r, as: name }) => ({
		word: "runtime",
		as: name ?? null,
		name: r.name,
		use: r.use ?? null,
		version: r.version ?? null,
		relation: r.relation ?? null
	}))
};

// src/knowledge/schema/words/tables.ts
const field = string().regex(/^[a-z][a-z0-9-]*\.[a-z-]+$/, "name.field");
const tableWords = {
	policy: strictObject({
		policy: strictObject({ says: _enum([
			"denied",
			"not-allowed",
			"not-preferred",
			"second-explained",
			"unknown-unit"
		]).describe("denied, not-allowed, not-preferred: what is there against `policy` of the configuration, the last only where a change brings it; second-explained: the configuration gives a reason for a second training framework; unknown-unit: everything was looked at, and no unit is called so (with `scope: repository`).") }).describe("The word of the team, from the configuration."),
		as
	}).transform(({ policy, as: name }) => ({
		word: "policy",
		as: name ?? null,
		says: policy.says
	})),
	suppression: strictObject({
		suppression: strictObject({ is: _enum([
			"expired",
			"unused",
			"malformed"
		]).describe("expired: its last day has passed; unused: everything was looked at, and it accepts nothing; malformed: a comment that is none for all its words.") }).describe("An entry of `suppressions` in the configuration, or a comment `framework-fit: ignore`."),
		as
	}).transform(({ suppression, as: name }) => ({
		word: "suppression",
		as: name ?? null,
		is: suppression.is
	})),
	pair: strictObject({
		pair: strictObject({
			table: string().describe("The id of a compatibility table."),
			columns: record(string(), binding).describe("Which columns hold which bound dependencies or runtimes; the first one chooses the row."),
			is: _enum(["incompatible", "compatible"]).describe("Whether they fit one row. What a row does not state is neither.")
		}).describe("Versions that a compatibility table speaks of. Outside its rows it is silent."),
		as: binding.describe("The row: its cells, `COLUMN-pin` where a cell is one version, and `nearest`, the nearest versions of the first column that fit the others, where there are any.")
	}).transform(({ pair: p, as: name }) => ({
		word: "pair",
		as: name,
		table: p.table,
		columns: p.columns,
		is: p.is
	})),
	route: strictObject({
		route: strictObject({
			from: binding.describe("A bound dependency: the framework."),
			to: binding.describe("A bound target: the app."),
			is: _enum([
				"absent",
				"living",
				"impossible"
			]).describe("absent: nothing in the app runs what the framework exports, and something living could; living: something does; impossible: the makers of what is bound say that it cannot run there.")
		}).describe("A way from a framework through an export to a runtime on the target."),
		as: binding.describe("The routes, in words; for what is impossible also `why`, and the others that run there.")
	}).transform(({ route: r, as: name }) => ({
		word: "route",
		as: name,
		from: r.from,
		to: r.to,
		is: r.is
	})),
	path: strictObject({ path: strictObject({
		of: binding.describe("The name of something bound."),
		below: binding.optional().describe("The name of something else bound: the path is that from the folder of its file; elsewhere nothing matches."),
		matches: names.describe("Its path; here * also stands for /.")
	}).describe("Where the file of something bound lies.") }).transform(({ path: p }) => ({
		word: "path",
		of: p.of,
		below: p.below ?? null,
		matches: p.matches
	})),
	date: strictObject({ date: strictObject({
		before: date().optional().describe("The first day on which it does not hold."),
		from: date().optional().describe("The first day on which it holds."),
		of: field.optional().describe("`name.field` of something bound that is a day: the last of something."),
		"days-left": number().int().optional().describe("How many days after today the day of `of` may lie; -1: it has passed. One that is not known matches nothing.")
	}).refine((d) => d.of === void 0 === (d["days-left"] === void 0), "`of` and `days-left` stand together").describe("Whether today lies in a span of days, or a day that something names is near.") }).transform(({ date: d }) => ({
		word: "date",
		before: d.before ?? null,
		from: d.from ?? null,
		end: d.of === void 0 || d["days-left"] === void 0 ? null : {
			of: d.of,
			daysLeft: d["days-left"]
		}
	})),
	installer: strictObject({ installer: strictObject({
		of: binding.describe("The name of a bound dependency."),
		name: some(installers).describe("Any of these.")
	}).describe("The one tool that installs something bound, as far as commands say; it binds nothing.") }).transform(({ installer: i }) => ({
		word: "installer",
		of: i.of,
		name: i.name
	}))
};

// src/knowledge/schema/words.ts
const leaves = {
	...packageWords,
	...placeWords,
	...memberWords,
	...appWords,
	...tableWords
};
const vocabulary = [
	"all",
	"any",
	"not",
	"lacks",
	"was",
	...Object.keys(leaves)
];
const groups = {
	all: strictObject({ all: array(lazy(() => condition)).min(1).describe("Every one of them holds, each in what the ones before it have bound.") }).transform((value) => ({
		word: "all",
		of: value.all
	})),
	any: strictObject({ any: array(lazy(() => condition)).min(1).describe("At least one of them holds.") }).transform((value) => ({
		word: "any",
		of: value.any
	})),
	not: strictObject({ not: lazy(() => condition).describe("It does not hold, given what is bound: alternatives that cannot be there at once do not count.") }).transform((value) => ({
		word: "not",
		of: value.not
	})),
	lacks: strictObject({ lacks: lazy(() => condition).describe("It does not hold anywhere in the unit, whatever is bound.") }).transform((value) => ({
		word: "lacks",
		of: value.lacks
	})),
	was: strictObject({ was: lazy(() => condition).describe("It held in the same unit of the base of the change. A rule with this word speaks only of changes: without a base it is silent. What is bound there lends its fields, and no place.") }).transform((value) => ({
		word: "was",
		of: value.was
	}))
};
const condition = lazy(() => unionByKey({
	...groups,
	...leaves
}));

// src/knowledge/lives.ts
const bound = "old";
function lifeRule(row, technology, spoken) {
	const { state } = row.life;
	if (state === "active") return null;
	const words = {
		...spoken[state],
		...written(row.words)
	};
	const severity = row.severity ?? words.severity;
	const meant = row.packages ?? withoutOwnLife(technology);
	const said = {
		successor: row.life.successor ?? "",
		since: row.life.since ?? "",
		technology: technology.name
	};
	const say = (text) => text.replace(/\{life\.(successor|since|technology)\}/g, (_, key) => said[key]);
	const whenToIgnore = words["when-to-ignore"];
	return {
		id: row.id,
		title: meant.every((one) => one.name === technology.name) ? say(words.title).replace(` (\`{${bound}.package}\`)`, "") : say(words.title),
		severity,
		why: say(words.why),
		advice: say(words.advice),
		scope: "unit",
		once: true,
		yields: true,
		when: when(row, new Set(meant.map(({ ecosystem }) => ecosystem))),
		unless: [],
		anchor: bound,
		cases: row.rename === null ? [] : renaming(row.rename, meant, severity),
		whenToIgnore: whenToIgnore === void 0 ? null : say(whenToIgnore),
		fix: row.rename === null ? null : {
			kind: "replace",
			of: bound,
			part: "name",
			with: row.rename.to
		},
		sources: row.sources,
		examples: [...row.examples, ...row.versions === null && row.beside.length === 0 ? examplesOf(meant, row, severity) : []]
	};
}
function withoutOwnLife({ packages, lives }) {
	const apart = lives.filter(({ partly }) => !partly).flatMap((life) => life.packages);
	return packages.filter(({ ecosystem, name }) => !apart.some((one) => one.ecosystem === ecosystem && matchesAny([one.name], name)));
}
function written(words) {
	return Object.fromEntries(Object.entries(words).filter(([, text]) => text !== void 0));
}
function when(row, ecosystems) {
	const advised = { "advised-by": row.id };
	const installed = {
		dependency: {
			...advised,
			...row.versions === null ? {} : { version: row.versions }
		},
		as: bound
	};
	const holdsImages = ecosystems.has("docker") && row.versions === null;
	const meant = { any: [...ecosystems.size > (holdsImages ? 1 : 0) ? [installed] : [], ...holdsImages ? [{
		image: advised,
		as: bound
	}] : []] };
	const beside = { dependency: {
		in: bound,
		technology: [...row.beside]
	} };
	return condition.parse(row.beside.length === 0 ? meant : { all: [meant, beside] });
}
function renaming({ to, same }, packages, severity) {
	const names = packages.map(({ ecosystem, name }) => `${ecosystem}/${name}`);
	const present = (name, version) => condition.parse({ dependency: {
		in: bound,
		package: name,
		...version === null ? {} : { version }
	} });
	const one = (test, fix) => ({
		if: {
			relation: {},
			pinned: [],
			together: [],
			fields: {},
			holds: null,
			...test
		},
		severity,
		fix,
		title: null,
		why: null,
		advice: null
	});
	return [
		one({ holds: present([...new Set(packages.map(({ ecosystem }) => `${ecosystem}/${to}`))], null) }, false),
		one({ fields: { [`${bound}.version`]: ["any version"] } }, true),
		...same === null ? [] : [one({ holds: present(names, same) }, true)],
		one({}, false)
	];
}

// src/knowledge/schema/common.ts
const citation = strictObject({
	url: string().regex(/^(https:\/\/|pkg:)/, "an https:// address or a purl (pkg:…)").describe("An https:// address, or a package as a purl: pkg:pypi/torch"),
	checked: date().describe("The day on which somebody read it there.")
});
const sources = array(citation).min(1);
const severity = _enum([
	"error",
	"warning",
	"notice"
]);
const ruleId = string().regex(/^[a-z]+\/[a-z0-9-]+$/, "group/name in small letters, digits and dashes");
const customRuleId = string().regex(/^[a-z][a-z0-9-]*\/[a-z0-9-]+$/, "group/name in small letters, digits and dashes, such as acme/no-x");
const id = string().regex(/^[a-z0-9][a-z0-9.-]*$/, "small letters, digits, dots and dashes");
const sentence = string().min(1).transform((text) => text.trim());

// src/knowledge/schema/accelerators.ts
const kind = _enum([
	"nvidia-gpu",
	"amd-gpu",
	"tpu",
	"neuron",
	"gaudi"
]);
const word = string().regex(/^[a-z0-9][a-z0-9-]*\*?$/, "small letters, digits and dashes; a * may end it");
const type = string().regex(/^[a-z0-9][a-z0-9._*-]*$/, "a type of machine in small letters; * stands for letters and digits");
const generation = strictObject({
	architecture: sentence,
	capability: string().regex(/^\d+\.\d$/, "a compute capability: \"7.0\""),
	models: record(sentence, array(word).min(1)).describe("Each model, and what labels call it."),
	sources
}).describe("GPUs of NVIDIA with one compute capability.");
const machine = strictObject({
	types: array(type).min(1),
	accelerator: kind,
	gpu: sentence.optional().describe("The model, as `gpus` of a file has it. GPUs of NVIDIA need it."),
	sources
}).refine(({ accelerator, gpu }) => accelerator === "nvidia-gpu" === (gpu !== void 0), {
	path: ["gpu"],
	message: "machines with a GPU of NVIDIA name its model, and no others do"
});
const acceleratorsSchema = strictObject({
	gpus: array(generation).default([]),
	makers: array(strictObject({
		accelerator: kind,
		names: array(word).min(1),
		sources
	})).default([]).describe("Words of labels that say whose accelerator it is."),
	machines: array(machine).default([]),
	plain: array(strictObject({
		types: array(type).min(1),
		sources
	})).default([]).describe("Machines without any accelerator.")
}).transform((value) => ({
	gpus: value.gpus.flatMap(({ architecture, capability, models }) => Object.entries(models).map(([model, names]) => ({
		model,
		architecture,
		arch: capability,
		names
	}))),
	makers: value.makers.map(({ accelerator, names }) => ({
		accelerator,
		names
	})),
	machines: value.machines.map(({ types, accelerator, gpu }) => ({
		types,
		accelerator,
		gpu: gpu ?? null
	})),
	plain: value.plain.flatMap(({ types }) => types),
	sources: Object.values(value).flatMap((rows) => rows.flatMap((row) => row.sources))
}));

// src/knowledge/schema/purl.ts
const purl = string().regex(new RegExp(`^pkg:(${ecosystems.join("|")})/\\S+$`), `a purl: pkg: then one of ${ecosystems.join(", ")}, then /name`);
function splitPurl(text) {
	const [, type = "", rest = ""] = /^pkg:([^/]+)\/(.+)$/.exec(text) ?? [];
	const ecosystem = ecosystems.find((known) => known === type) ?? "pypi";
	const name = decodeURIComponent(rest);
	return {
		ecosystem,
		name: ecosystem === "maven" ? name.replace("/", ":") : name
	};
}

// src/knowledge/schema/rule.ts
const fields = record(string().regex(/^[a-z0-9-]+\.[a-z-]+$/, "name.field"), array(string()));
const ruleSources = array(citation.extend({ where: fields.optional().describe("Findings cite it only where each of these placeholders stands for one of its texts; all are cited where none fits.") })).min(1);
const caseSchema = strictObject({
	if: strictObject({
		relation: record(string(), relation).optional().describe("For each named dependency: how its versions relate to the range in `when`."),
		pinned: array(string()).optional().describe("Names of dependencies and runtimes that admit exactly one version."),
		together: array(string()).min(2).optional().describe("Names of dependencies that one manifest or one command installs."),
		fields: fields.optional().describe("What a placeholder stands for: one of these texts."),
		holds: condition.optional().describe("A condition as in `when`; it sees what `when` has bound.")
	}).describe("When the case holds: all that is written here."),
	severity: union([severity, literal("off")]).describe("off: the rule stays silent."),
	fix: literal(false).optional().describe("The fix of the rule is not exact here."),
	title: sentence.optional().describe("Instead of the title of the rule."),
	why: sentence.optional().describe("Instead of the reason of the rule."),
	advice: sentence.optional().describe("Instead of the advice of the rule.")
}).transform((value) => ({
	if: {
		relation: value.if.relation ?? {},
		pinned: value.if.pinned ?? [],
		together: value.if.together ?? [],
		fields: value.if.fields ?? {},
		holds: value.if.holds ?? null
	},
	severity: value.severity,
	fix: value.fix ?? true,
	title: value.title ?? null,
	why: value.why ?? null,
	advice: value.advice ?? null
}));
const fix = union([strictObject({ replace: strictObject({
	of: string().describe("The name of something bound."),
	part: _enum([
		"text",
		"name",
		"constraint"
	]).describe("All of its words, or a part of them."),
	with: string().describe("The new text, with placeholders.")
}).describe("Replaces words.") }), strictObject({ coordinate: strictObject({
	of: string().describe("The name of a bound dependency."),
	names: record(string(), string()).describe("Old names to new ones."),
	version: string().describe("The version that the new names start with.")
}).describe("Moves a Maven coordinate: its name and its version at once.") })]).transform((value) => "replace" in value ? {
	kind: "replace",
	...value.replace
} : {
	kind: "coordinate",
	...value.coordinate
});
const files = record(string(), string()).describe("A whole repository: paths and texts.");
const base = files.optional().describe("The whole repository before the change.");
const today = date().optional().describe("The day that it is judged for.");
const example = union([strictObject({
	fires: severity.describe("The severity of its one finding."),
	at: string().regex(/:\d+$/, "path:line").describe("Where the finding stands, as path:line."),
	message: string().optional().describe("What the finding says in one sentence."),
	today,
	base,
	files,
	fixed: files.optional().describe("The files that the fix changes, as they are afterwards.")
}), strictObject({
	silent: literal(true).describe("The rule says nothing."),
	because: sentence.optional().describe("Why it says nothing here; its page tells."),
	today,
	base,
	files
})]).transform((value) => "fires" in value ? {
	fires: value.fires,
	at: value.at,
	message: value.message ?? null,
	today: value.today ?? null,
	because: null,
	files: value.files,
	base: value.base ?? null,
	fixed: value.fixed ?? null
} : {
	fires: null,
	at: null,
	message: null,
	today: value.today ?? null,
	because: value.because ?? null,
	files: value.files,
	base: value.base ?? null,
	fixed: null
});
const shape$3 = {
	id: ruleId.describe("group/name, which is also the place of the file."),
	title: sentence.describe("The problem in one line; {name.field} stands for what `when` bound."),
	severity: severity.describe("error: will not install or start there, or does harm. warning: strongly advised against. notice: worth knowing."),
	why: sentence.describe("Why it matters here."),
	advice: sentence.describe("What to do: the smallest next step first."),
	scope: _enum(["unit", "repository"]).optional().describe("repository: sees all units at once, rests on what is certain, and is a notice at most. unit when not given."),
	once: union([boolean(), literal("repository")]).optional().describe("One finding a unit, or with `repository` one for all of them; further places are shown beside it."),
	yields: boolean().optional().describe("Silent at a place of which another rule speaks: one line hears one advice."),
	when: condition.describe("When it applies."),
	unless: array(condition).optional().describe("Any one of these silences the rule."),
	anchor: string().optional().describe("The name at whose place the finding stands; the first `as` when not given."),
	cases: array(caseSchema).optional().describe("The first that holds decides severity and words."),
	"when-to-ignore": sentence.optional().describe("What makes the advice wrong although the rule applies."),
	fix: fix.nullable().optional().describe("An exact edit; it is offered where the words stand in the file as one literal."),
	sources: ruleSources.describe("Where it is said, and the day on which it was read there."),
	examples: array(example).min(2).describe("Small repositories that fire or stay silent; the tests run them.")
};
const ruleSchema = strictObject(shape$3).transform(ruleOf);
const customRuleSchema = strictObject({
	...shape$3,
	id: customRuleId.describe("group/name; the group is none of those that framework-fit has, such as the name of a team: acme/no-x."),
	sources: shape$3.sources.optional(),
	examples: array(example).optional().describe("Small repositories that fire or stay silent; `framework-fit test-rules` runs them.")
}).transform(ruleOf);
function ruleOf(value, context) {
	const anchor = value.anchor ?? firstName(value.when);
	if (anchor === null) context.addIssue({
		code: "custom",
		path: ["when"],
		message: "no condition has a name: give the deciding one `as: …`, so that the finding has a place"
	});
	return {
		id: value.id,
		title: value.title,
		severity: value.severity,
		why: value.why,
		advice: value.advice,
		scope: value.scope ?? "unit",
		once: value.once ?? false,
		yields: value.yields ?? false,
		when: value.when,
		unless: value.unless ?? [],
		anchor: anchor ?? "",
		cases: value.cases ?? [],
		whenToIgnore: value["when-to-ignore"] ?? null,
		fix: value.fix ?? null,
		sources: value.sources ?? [],
		examples: value.examples ?? []
	};
}
function firstName(when) {
	if (when.word === "all" || when.word === "any") return when.of.map(firstName).find((name) => name !== null) ?? null;
	return "as" in when ? when.as : null;
}

// src/knowledge/schema/life.ts
const spokenStates = [
	"maintenance",
	"ended",
	"renamed",
	"removed",
	"misnamed"
];
const shape$2 = {
	state: _enum(["active", ...spokenStates]),
	since: union([number().transform(String), string()]).pipe(string().regex(/^\d{4}(-\d{2}){0,2}$/, "a day, a month or a year: YYYY-MM-DD, YYYY-MM or YYYY")).optional(),
	successor: sentence.optional().describe("What to use instead, for people."),
	rule: ruleId.optional().describe("The rule, a file of its own, that speaks of it."),
	id: ruleId.optional().describe("The id of the rule that this row itself is."),
	severity: severity.optional().describe("Instead of the severity of its state."),
	title: sentence.optional(),
	why: sentence.optional(),
	advice: sentence.optional(),
	"when-to-ignore": sentence.optional(),
	versions: string().min(1).optional().describe("Only these releases, as a range in the ecosystem's own words."),
	beside: array(id).min(1).optional().describe("Only in a unit that also holds one of these technologies."),
	rename: strictObject({
		to: string().min(1).describe("The name under which the very same package goes on."),
		same: string().min(1).optional().describe("The releases that both names have.")
	}).optional().describe("An exact new name: code that uses the package stays as it is."),
	sources: sources.optional(),
	examples: array(example).optional().describe("Beside those that are made of the names of its packages.")
};
const life = strictObject(shape$2).check(checkRow);
const packageLife = strictObject({
	packages: array(purl).min(1),
	...shape$2
}).check(checkRow);
function checkRow({ value, issues }) {
	const complain = (key, message) => issues.push({
		code: "custom",
		path: [key],
		message,
		input: value
	});
	if (value.state !== "active" && value.since === void 0 && value.state !== "misnamed") complain("state", "what is not active says since when");
	if (value.rule !== void 0 && value.id !== void 0) complain("id", "either `rule` or `id`: one cause has one rule");
	const spoken = [
		"severity",
		"title",
		"why",
		"advice",
		"when-to-ignore",
		"versions",
		"beside",
		"examples"
	].filter((key) => value[key] !== void 0);
	for (const key of value.id === void 0 ? spoken : []) complain(key, "only a row with an `id` says how it speaks");
	if (value.id === void 0) return;
	if (value.state === "active") complain("state", "a rule can only speak of what is not active");
	if (value.successor === void 0 && value.advice === void 0) complain("id", "it says what to do: `successor` or `advice`");
	if (value.state === "maintenance" && (value.severity ?? "notice") !== "notice") complain("severity", "what is maintained is a notice at most");
	if ((value.versions ?? value.beside) !== void 0 && value.examples === void 0) complain("id", "its examples cannot be made of names alone: give `examples`");
}
function lifeOf(value) {
	return {
		state: value?.state ?? "active",
		since: value?.since ?? null,
		successor: value?.successor ?? null,
		newName: value?.rename?.to ?? null,
		rule: value?.id ?? value?.rule ?? null,
		sources: value?.sources ?? []
	};
}
function packageLifeOf(value) {
	return {
		...lifeOf(value),
		packages: value.packages.map(splitPurl),
		partly: value.versions !== void 0 || value.beside !== void 0
	};
}
function rowOf(value, packages, sources) {
	if (value.id === void 0) return null;
	return {
		id: value.id,
		life: lifeOf(value),
		packages,
		versions: value.versions ?? null,
		beside: value.beside ?? [],
		severity: value.severity ?? null,
		words: {
			title: value.title,
			why: value.why,
			advice: value.advice,
			"when-to-ignore": value["when-to-ignore"]
		},
		rename: value.rename === void 0 ? null : {
			to: value.rename.to,
			same: value.rename.same ?? null
		},
		sources,
		examples: value.examples ?? []
	};
}
const lifeWordsSchema = strictObject({ states: record(_enum(spokenStates), strictObject({
	severity,
	title: sentence,
	why: sentence,
	advice: sentence,
	"when-to-ignore": sentence.optional()
})) }).transform(({ states }) => states);

// src/knowledge/schema/routes.ts
const state = _enum([
	"supported",
	"beta",
	"ended"
]).describe("What the makers say of it. ended: they no longer support it, or say that it goes.");
const note = sentence.optional().describe("A condition of the makers, in a few words.");
const exportStep = strictObject({
	from: id.describe("A technology, or a format of this file."),
	to: id.describe("A format of this file."),
	tool: sentence,
	state,
	note,
	sources
}).transform((value) => ({
	...value,
	note: value.note ?? null
}));
const runStep = strictObject({
	runtime: id.describe("A technology."),
	reads: union([id, array(id).min(1)]).describe("A format of this file, or a list."),
	targets: array(_enum(targetNames)).min(1),
	through: sentence.optional().describe("The package to take there."),
	state,
	note,
	sources
}).transform(({ reads, through, note: text, ...step }) => [reads].flat().map((format) => ({
	...step,
	reads: format,
	through: through ?? null,
	note: text ?? null
})));
const host = strictObject({
	targets: array(_enum(targetNames)).min(1),
	starts: _enum([
		"containers",
		"programs",
		"functions"
	]).describe("containers: any image; programs: code behind an interface of its own; functions: a handler, for the length of a call."),
	gpu: boolean().optional().describe("Whether a machine with a GPU can be had; left out when that is not known."),
	note,
	sources
}).transform((value) => ({
	...value,
	gpu: value.gpu ?? null,
	note: value.note ?? null
}));
const routesSchema = strictObject({
	formats: array(strictObject({
		id,
		name: sentence,
		files: array(string().min(1)).optional().describe("What the word `model` calls such files.")
	})).min(1),
	layers: array(strictObject({
		layer: id,
		on: array(id).min(1),
		sources
	})).optional().describe("Technologies whose models are models of others."),
	exports: array(exportStep).min(1),
	runs: array(runStep).min(1),
	hosts: array(host).optional().describe("Platforms that start programs of Linux.")
}).transform((value) => ({
	formats: value.formats.map((format) => ({
		...format,
		files: format.files ?? []
	})),
	layers: (value.layers ?? []).map(({ layer, on }) => ({
		layer,
		on
	})),
	exports: value.exports,
	runs: value.runs.flat(),
	hosts: value.hosts ?? []
}));

// src/knowledge/schema/tables.ts
const column = union([strictObject({ packages: array(string().startsWith("pkg:")).min(1) }), strictObject({ runtime: _enum(["python", "node"]) })]).transform((value) => "runtime" in value ? {
	kind: "runtime",
	name: value.runtime
} : {
	kind: "package",
	packages: value.packages.map(splitPurl)
});
const shape$1 = {
	id,
	title: sentence,
	columns: record(string(), column),
	rows: array(record(string(), string())).min(1).describe("One row a release: column → range. `id` names the row; a missing cell is \"not stated\"."),
	sources
};
const tableSchema = strictObject(shape$1).transform(tableOf);
const customTableSchema = strictObject({
	...shape$1,
	sources: sources.default([])
}).transform(tableOf);
function tableOf(value, context) {
	const known = /* @__PURE__ */ new Set(["id", ...Object.keys(value.columns)]);
	for (const [index, row] of value.rows.entries()) {
		if (!row["id"]) context.addIssue({
			code: "custom",
			path: ["rows", index],
			message: "a row needs an `id`"
		});
		for (const name of Object.keys(row)) if (!known.has(name)) context.addIssue({
			code: "custom",
			path: [
				"rows",
				index,
				name
			],
			message: `no column "${name}"; the columns are ${Object.keys(value.columns).join(", ")}`
		});
	}
	return {
		...value,
		rows: value.rows.map(({ id: row, ...cells }) => ({
			id: row ?? "",
			cells
		}))
	};
}

// src/knowledge/schema/technology.ts
const build = _enum([
	"cpu",
	"cuda",
	"rocm"
]);
const unaligned = strictObject({
	versions: string().min(1).describe("Releases that do not fit, as a range in the ecosystem's own words."),
	first: string().min(1).optional().describe("The first release that fits."),
	instead: sentence.optional().describe("What to use when none fits, for people."),
	sure: boolean().optional().describe("Whether every 64-bit ABI is known not to fit; true when not given.")
}).refine((value) => value.first === void 0 !== (value.instead === void 0), "one of `first` and `instead`").transform((value) => ({
	versions: value.versions,
	first: value.first ?? null,
	instead: value.instead ?? null,
	sure: value.sure ?? true
}));
const packageEntry = union([purl, strictObject({
	purl,
	build: union([build, literal("by-index")]).optional().describe("Which build the name alone stands for; by-index: the local label or the package index decides."),
	extras: record(string(), build).optional(),
	tags: array(strictObject({
		contains: string(),
		build
	})).optional(),
	unaligned: array(unaligned).optional().describe("Releases whose native Android libraries do not fit memory pages of 16 KB.")
})]).transform((value) => {
	if (typeof value === "string") return {
		...splitPurl(value),
		details: null
	};
	const { purl: name, build: own = null, extras = {}, tags = [], unaligned: releases = [] } = value;
	return {
		...splitPurl(name),
		details: {
			build: own,
			extras,
			tags,
			unaligned: releases
		}
	};
});
const targets = array(_enum(targetNames));
const release = /^\d+(\.\d+)*$/;
const builds = strictObject({
	index: string().regex(/^https:\/\//, "an https:// address").describe("The address of the indexes with one build each; * is its CUDA without the dot."),
	irregular: array(string().regex(release, "a version of CUDA")).default([]).describe("Each CUDA whose index gets a release now and then: nothing follows from what it has not."),
	rows: array(strictObject({
		version: string().min(1).describe("The releases that it speaks of."),
		python: string().min(1).describe("The interpreters with wheels of them."),
		default: string().regex(release).describe("The CUDA of the default index's wheel for Linux."),
		gpus: record(string().regex(release, "a version of CUDA"), string().regex(/^\d+\.\d$/, "a compute capability")).describe("Each CUDA with a build, and the oldest GPU of NVIDIA that it runs on.")
	})).min(1).describe("From the oldest release to the newest known.")
}).describe("Builds for CUDA: what the default index has, what an index of its own, and what they run on.");
const releases = array(strictObject({
	version: string().min(1).describe("The releases that it speaks of."),
	ends: date().describe("The day after which they get no fixes.")
})).describe("Releases with an end of their own.");
const cannot = array(strictObject({
	targets: array(_enum(targetNames)).min(1),
	packages: array(purl).min(1).optional().describe("Only these of its packages; all when not given."),
	why: sentence.describe("What its makers say, in a few words."),
	instead: sentence.optional().describe("What to take there, where no route and no other runtime says it."),
	sources
})).describe("Where its makers say that it cannot run. What is merely not known does not stand here.");
const runs = array(strictObject({
	targets: array(_enum(targetNames)).min(1),
	note: sentence.optional(),
	sources
})).describe("Where it runs by itself with a condition, or a source, of its own.");
const needsGpu = strictObject({
	why: sentence.describe("What its makers say, in a few words."),
	sources
}).describe("It does not run without a GPU.");
const shape = strictObject({
	id,
	name: sentence,
	kind: _enum(technologyKinds),
	packages: array(packageEntry),
	targets: targets.optional(),
	runs: runs.optional(),
	"needs-gpu": needsGpu.optional(),
	life: life.optional(),
	lives: array(packageLife).optional().describe("Packages that stand elsewhere in their life than the rest."),
	cannot: cannot.optional(),
	"nothing-to-advise": sentence.optional().describe("Why no rule speaks of it."),
	newest: partialRecord(_enum(ecosystems), string()).optional(),
	builds: builds.optional(),
	releases: releases.optional(),
	notes: record(string(), sentence).optional(),
	sources: sources.optional()
});
const technologySchema = shape.check(({ value, issues }) => {
	for (const { path, of } of livesIn(value)) if (of.state !== "active" && (of.sources ?? value.sources) === void 0) issues.push({
		code: "custom",
		path,
		message: "a life that is not active needs a source",
		input: of
	});
}).transform((value) => ({
	technology: technologyOf(value),
	rows: rowsOf(value)
}));
function livesIn({ life: whole, lives }) {
	const parts = (lives ?? []).map((of, index) => ({
		of,
		path: ["lives", index]
	}));
	return [...whole === void 0 ? [] : [{
		of: whole,
		path: ["life"]
	}], ...parts];
}
function rowsOf(value) {
	return livesIn(value).flatMap(({ of, path }) => {
		const row = rowOf(of, "packages" in of ? of.packages.map(splitPurl) : null, of.sources ?? value.sources ?? []);
		return row === null ? [] : [{
			row,
			path
		}];
	});
}
function technologyOf(value) {
	return {
		id: value.id,
		name: value.name,
		kind: value.kind,
		packages: value.packages,
		targets: targetNames.filter((name) => [...value.targets ?? [], ...(value.runs ?? []).flatMap((run) => run.targets)].includes(name)),
		runs: (value.runs ?? []).map((run) => ({
			...run,
			note: run.note ?? null
		})),
		needsGpu: value["needs-gpu"] ?? null,
		life: lifeOf(value.life),
		lives: (value.lives ?? []).map(packageLifeOf),
		nothingToAdvise: value["nothing-to-advise"] ?? null,
		cannot: (value.cannot ?? []).map(({ packages, instead, ...one }) => ({
			...one,
			instead: instead ?? null,
			packages: (packages ?? []).map(splitPurl)
		})),
		newest: value.newest ?? {},
		builds: value.builds ?? null,
		releases: value.releases ?? [],
		notes: value.notes ?? {},
		sources: value.sources ?? []
	};
}

export { lifeWordsSchema as a, acceleratorsSchema as c, sources as d, lifeRule as f, routesSchema as i, id as l, customTableSchema as n, customRuleSchema as o, tableSchema as r, ruleSchema as s, technologySchema as t, sentence as u };