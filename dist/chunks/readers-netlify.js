import { n as tomlAsYaml } from "./formats-as-yaml.js";
import { n as parseToml } from "./formats-toml.js";
import { l as text, s as get } from "./formats-yaml.js";
import { n as inTree, t as folderOf } from "./readers-containers-paths.js";
import { t as asWritten } from "./readers-deployment-known.js";
import { d as setting, g as readTable, i as environment, n as code, u as runtime } from "./readers-deployment-takes.js";
import { r as shell } from "./readers-deployment-shell.js";
import { a as unreadable, n as inOrder } from "./readers-manifest-places.js";
import { n as nodeVersion, r as pythonVersion } from "./readers-runtime-files-versions.js";

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