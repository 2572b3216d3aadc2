import { n as parseYaml } from "./shared-formats-yaml.js";
import { Et as text, Tt as items, wt as get } from "./shared-formats.js";
import { Et as inOrder, X as memberFrom, kt as unreadable } from "./shared-readers.js";

// src/readers/pnpm-workspace.ts
const read = (source) => {
	const { documents, errors } = parseYaml(source.text);
	const members = documents.flatMap((root) => items(get(root, "packages")));
	return {
		facts: inOrder(members.flatMap((member) => {
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
		})),
		problems: errors.slice(0, 1).map((error) => unreadable(source, "YAML", error))
	};
};

export { read };