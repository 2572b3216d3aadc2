import { Ct as ConfigError, E as meant, G as parseRemote, U as addressText, wt as docsOf } from "./check.js";
import { n as holding } from "./shared-config-picomatch.js";
import { t as KnowledgeError } from "./knowledge-compile.js";
import { n as withCustom, t as compileCustom } from "./shared-knowledge--renovatebot-pep440-semver-yaml-zod.js";

// src/check/custom-rules.ts
const most = {
	files: 200,
	characters: 2e6
};
async function openCustom(config, known, shelves) {
	const isElsewhere = ({ from }) => from !== null && parseRemote(from.path) !== null;
	const own = ownFiles(config.customRules.filter((entry) => !isElsewhere(entry)), shelves.tree, new Set(config.layers.map(({ address }) => address)));
	const others = await Promise.all(config.customRules.filter(isElsewhere).map((entry) => remoteFile(entry, shelves.readRemote)));
	const remote = others.flatMap(({ file }) => file === null ? [] : [file]);
	refuseTooMuch(config, [...own, ...remote]);
	const { custom, warnings } = compiled([...own, ...remote], new Set(remote.map(({ path }) => path)), known);
	return {
		custom,
		warnings: [...others.flatMap(({ warning }) => warning === null ? [] : [warning]), ...warnings]
	};
}
function joined(known, custom, serverUrl = "https://github.com") {
	const files = new Map(custom.rules.map(({ value, path }) => [value.id, path]));
	return {
		knowledge: withCustom(known, custom),
		docs: (rule) => docsIn(files.get(rule), rule, serverUrl)
	};
}
function docsIn(path, rule, serverUrl) {
	if (path === void 0) return docsOf(rule);
	const remote = parseRemote(path);
	return remote === null ? path : `${serverUrl}/${remote.owner}/${remote.repo}/blob/${remote.ref ?? "HEAD"}/${remote.path}`;
}
function ownFiles(entries, tree, layers) {
	const mistakes = [];
	const files = /* @__PURE__ */ new Map();
	for (const { value, from } of entries) {
		const holds = holding([value]);
		const plain = value.replace(/^\.\//, "");
		const found = tree.paths.filter((path) => (path === plain || /\.ya?ml$/.test(path)) && !layers.has(path) && holds(path));
		if (found.length === 0) mistakes.push(`${placeText(from)}"${value}" matches no file; ${suggestion(plain, tree, layers)}`);
		for (const path of found.slice(0, most.files + 1)) {
			const content = tree.read(path);
			if (content.kind === "text") files.set(path, {
				path,
				text: content.text
			});
			else mistakes.push(`${placeText(from)}${path} was not read: ${content.why}`);
		}
	}
	if (mistakes.length > 0) throw new ConfigError([...new Set(mistakes)]);
	return [...files.values()];
}
function suggestion(glob, { paths }, layers) {
	const found = meant(glob, paths.filter((path) => /\.ya?ml$/.test(path) && !layers.has(path)).slice(0, 2e3));
	return found === null ? "name a file, a folder or a glob with rules that is there" : `did you mean \`${found}\`?`;
}
function refuseTooMuch({ customRules }, files) {
	const from = placeText(customRules[0]?.from ?? null);
	const characters = files.reduce((sum, { text }) => sum + text.length, 0);
	if (files.length > most.files) throw new ConfigError([`${from}\`custom-rules\` names more than ${most.files} files; name the folder that holds the rules alone`]);
	if (characters > most.characters) throw new ConfigError([`${from}the files of \`custom-rules\` have ${characters} characters; they may have ${most.characters} in all`]);
}
async function remoteFile({ value, from }, readRemote) {
	const layer = from === null ? null : parseRemote(from.path);
	const address = parseRemote(value) ?? (layer === null ? null : {
		...layer,
		path: value.replace(/^\.\//, "")
	});
	const fail = (why) => ({
		file: null,
		warning: {
			message: `its rules are left out: ${why}`,
			location: from
		}
	});
	if (address === null) return fail(`"${value}" is no file of another repository`);
	const name = addressText(address);
	if (/[*?[\]{}!()]/.test(address.path)) return fail(`"${value}" is a glob; the files of another repository are named one by one`);
	if (readRemote === null) return fail(`${name} is not read here`);
	const answer = await readRemote(address);
	if (answer.kind === "text") return {
		file: {
			path: name,
			text: answer.text
		},
		warning: null
	};
	return fail(answer.kind === "missing" ? `there is no ${name}, or the token may not see it` : `${name} could not be read (${answer.reason})`);
}
function compiled(files, remote, known) {
	try {
		return {
			custom: compileCustom(files, known),
			warnings: []
		};
	} catch (error) {
		if (!(error instanceof KnowledgeError)) throw error;
		const own = error.mistakes.filter(({ path }) => !remote.has(path));
		if (own.length > 0) throw new ConfigError(own.map((one) => `${one.path}:${one.line}:${one.column} ${one.message}`));
		const wrong = new Map(error.mistakes.map((one) => [one.path, one]));
		const rest = compiled(files.filter(({ path }) => !wrong.has(path)), remote, known);
		const warnings = [...wrong.values()].map(({ path, line, column, message }) => ({
			message: `its rules are left out: ${message}`,
			location: {
				path,
				line,
				column,
				endLine: line,
				endColumn: column
			}
		}));
		return {
			...rest,
			warnings: [...warnings, ...rest.warnings]
		};
	}
}
function placeText(from) {
	return from === null ? "" : `${from.path}:${from.line}:${from.column} `;
}

export { openCustom as n, joined as t };