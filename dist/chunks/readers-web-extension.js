import { dt as get } from "./shared-formats.js";
import { t as parseJson } from "./shared-formats-jsonc-parser.js";
import { Ot as inOrder, jt as unreadable } from "./shared-readers.js";
import { a as settingsIn } from "./shared-readers-jsonc-parser.js";

// src/readers/web-extension.ts
const keys = {
	manifest_version: "webExtension.manifestVersion",
	content_security_policy: "webExtension.policy",
	"content_security_policy/extension_pages": "webExtension.policy",
	"sandbox/pages": "webExtension.sandbox"
};
const read = (source) => {
	const { root, error } = parseJson(source.text);
	const problems = error === null ? [] : [unreadable(source, "JSON", error)];
	if (get(root, "manifest_version") === null) return {
		facts: [],
		problems
	};
	const isTable = get(root, "content_security_policy")?.kind === "object";
	const { content_security_policy: whole, ...more } = keys;
	const facts = settingsIn(source, root, isTable ? more : {
		...more,
		content_security_policy: whole
	}, "extension");
	return {
		facts: inOrder(facts),
		problems
	};
};

export { read };