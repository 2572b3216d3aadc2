import { Et as text, _t as tomlAsYaml, wt as get } from "./shared-formats.js";
import { r as parseToml } from "./shared-formats-eslint-visitor-keys-toml-eslint-parser.js";
import "./shared-formats-yaml.js";
import { Ot as inOrder, St as inTree, jt as unreadable, vt as nodeVersion, xt as folderOf, yt as pythonVersion } from "./shared-readers.js";
import { f as asWritten, l as readTable } from "./shared-readers-yaml.js";
import { D as setting, E as runtime, b as environment, g as shell, v as code } from "./shared-readers-unbash-yaml.js";

// src/readers/netlify.ts
const table = {
	"functions.directory": code(),
	"functions.node_bundler": setting("netlify.node_bundler"),
	"functions.external_node_modules": setting("netlify.external_node_modules"),
	"functions.included_files": setting("netlify.included_files"),
	"build.functions": code(),
	"build.environment": environment,
	"build.environment.NODE_VERSION": runtime("node", nodeVersion),
	"build.environment.PYTHON_VERSION": runtime("python", pythonVersion)
};
const read = (source) => {
	const { root, error } = parseToml(source.text);
	if (root === null) return {
		facts: [],
		problems: [unreadable(source, "TOML", error)]
	};
	const config = tomlAsYaml(root);
	const command = shell(baseOf(source.path, config));
	return {
		facts: inOrder(readTable({
			source,
			block: "",
			know: asWritten
		}, config, {
			...table,
			"build.command": command
		})),
		problems: []
	};
};
function baseOf(path, config) {
	const base = text(get(config, "build", "base"))?.replace(/^\//, "");
	return base === void 0 || base === "" ? folderOf(path) : inTree("", base) ?? folderOf(path);
}

export { read };