import { d as sliceWord } from "./formats-shell.js";

// src/readers/installs/arguments.ts
function parseArguments(words, grammar) {
	const values = new Set(grammar.values);
	const nameOf = (spelling) => (grammar.aliases && Object.hasOwn(grammar.aliases, spelling) ? grammar.aliases[spelling] : null) ?? spelling;
	const parsed = [];
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (word === void 0) break;
		if (word.text === "--") return [...parsed, ...words.slice(at + 1).map(operand)];
		if (!/^-./.test(word.text)) parsed.push(operand(word));
		else {
			const options = word.text.startsWith("--") ? [longOption(word, nameOf)] : shortOptions(word, nameOf, values);
			const last = options.at(-1);
			const takesNext = last !== void 0 && last.value === null && values.has(last.name);
			for (const option of options.slice(0, -1)) parsed.push(option);
			if (last) parsed.push(takesNext ? {
				...last,
				value: words[++at] ?? null
			} : last);
		}
	}
	return parsed;
}
function operandsOf(args) {
	return args.flatMap((each) => each.kind === "operand" ? [each.word] : []);
}
function valuesOf(args, ...names) {
	return args.flatMap((each) => each.kind === "option" && each.value && names.includes(each.name) ? [each.value] : []);
}
function has(args, ...names) {
	return args.some((each) => each.kind === "option" && names.includes(each.name));
}
function written(args, names) {
	return args.flatMap((each) => {
		if (each.kind !== "option" || !names.includes(each.name)) return [];
		return [each.value ? `${each.name}=${each.value.text}` : each.name];
	});
}
function splitSubcommand(args, count = 1) {
	const subcommand = [];
	return {
		subcommand,
		rest: args.filter((each) => {
			if (each.kind !== "operand" || subcommand.length >= count) return true;
			subcommand.push(each.word);
			return false;
		})
	};
}
function operand(word) {
	return {
		kind: "operand",
		word
	};
}
function longOption(word, nameOf) {
	const equals = word.text.indexOf("=");
	if (equals < 0) return {
		kind: "option",
		name: nameOf(word.text),
		value: null
	};
	return {
		kind: "option",
		name: nameOf(word.text.slice(0, equals)),
		value: sliceWord(word, equals + 1)
	};
}
function shortOptions(word, nameOf, values) {
	const options = [];
	for (let at = 1; at < word.text.length; at++) {
		const name = nameOf(`-${word.text[at] ?? ""}`);
		const takesValue = values.has(name);
		const attached = word.text[at + 1] === "=" ? at + 2 : at + 1;
		options.push({
			kind: "option",
			name,
			value: takesValue && attached < word.text.length ? sliceWord(word, attached) : null
		});
		if (takesValue) break;
	}
	return options;
}

// src/readers/installs/pip-options.ts
const aliases = {
	"-r": "--requirement",
	"--requirements": "--requirement",
	"-c": "--constraint",
	"--constraints": "--constraint",
	"-e": "--editable",
	"-i": "--index-url",
	"--pypi-url": "--index-url",
	"-f": "--find-links",
	"-t": "--target",
	"-U": "--upgrade",
	"-I": "--ignore-installed",
	"-C": "--config-settings"
};
const common = [
	"--requirement",
	"--constraint",
	"--editable",
	"--index-url",
	"--extra-index-url",
	"--find-links",
	"--target",
	"--prefix",
	"--no-binary",
	"--only-binary",
	"--python-version",
	"--config-settings",
	"--cache-dir",
	"--trusted-host",
	"--keyring-provider",
	"--group"
];
const pipGrammar = {
	aliases,
	values: [
		...common,
		"--abi",
		"--build",
		"-b",
		"--build-constraint",
		"--build-dir",
		"--build-directory",
		"--cert",
		"--client-cert",
		"--default-timeout",
		"--dest",
		"-d",
		"--download",
		"--exists-action",
		"--global-option",
		"--implementation",
		"--install-option",
		"--log",
		"--log-file",
		"--platform",
		"--progress-bar",
		"--proxy",
		"--python",
		"--report",
		"--requirements-from-script",
		"--resume-retries",
		"--retries",
		"--root",
		"--root-user-action",
		"--src",
		"--timeout",
		"--upgrade-strategy",
		"--uploaded-prior-to",
		"--use-deprecated",
		"--use-feature"
	]
};
const uvValues = [
	...common,
	"--allow-insecure-host",
	"--branch",
	"--bounds",
	"-b",
	"--build-constraints",
	"--color",
	"--config-file",
	"--config-setting",
	"--default-index",
	"--directory",
	"--exclude-newer",
	"--excludes",
	"--extra",
	"--env-file",
	"--from",
	"--fork-strategy",
	"--index",
	"--index-strategy",
	"--link-mode",
	"--marker",
	"-m",
	"--no-build-isolation-package",
	"--no-build-package",
	"--no-binary-package",
	"--no-extra",
	"--no-group",
	"--no-install-package",
	"--no-sources-package",
	"--only-group",
	"--optional",
	"-o",
	"--output-format",
	"--override",
	"--overrides",
	"--package",
	"--prerelease",
	"--project",
	"--python",
	"-p",
	"--python-platform",
	"--refresh-package",
	"--reinstall-package",
	"--resolution",
	"--rev",
	"--script",
	"--tag",
	"--torch-backend",
	"--upgrade-package",
	"-P",
	"--with",
	"--with-editable",
	"--with-requirements"
];
const uvPipGrammar = {
	aliases,
	values: uvValues
};
const uvGrammar = {
	aliases: {
		...aliases,
		"-w": "--with"
	},
	values: uvValues.filter((option) => option !== "--editable")
};
const pipenvGrammar = {
	aliases: {
		...aliases,
		"-d": "--dev"
	},
	values: [
		"--requirement",
		"--editable",
		"--index-url",
		"--extra-index-url",
		"--index",
		"--pypi-mirror",
		"--python",
		"--categories",
		"--extra-pip-args"
	]
};
const pipOptions = [
	"--abi",
	"--all-extras",
	"--all-groups",
	"--break-system-packages",
	"--dev",
	"--dry-run",
	"--exclude-newer",
	"--extra",
	"--force-reinstall",
	"--frozen",
	"--group",
	"--ignore-installed",
	"--implementation",
	"--locked",
	"--no-binary",
	"--no-build-isolation",
	"--no-default-groups",
	"--no-deps",
	"--no-dev",
	"--no-group",
	"--no-index",
	"--only-binary",
	"--only-dev",
	"--only-group",
	"--platform",
	"--pre",
	"--prefix",
	"--prerelease",
	"--python",
	"--python-platform",
	"--python-version",
	"--resolution",
	"--root",
	"--system",
	"--target",
	"--torch-backend",
	"--upgrade",
	"--user"
];

export { uvPipGrammar as a, parseArguments as c, written as d, uvGrammar as i, splitSubcommand as l, pipOptions as n, has as o, pipenvGrammar as r, operandsOf as s, pipGrammar as t, valuesOf as u };