import { n as parseYaml } from "./shared-formats-yaml.js";
import { Et as text, St as entry, Tt as items, wt as get } from "./shared-formats.js";
import { f as asWritten, l as readTable } from "./shared-readers-yaml.js";
import { D as setting } from "./shared-readers-unbash-yaml.js";
import { Ot as inOrder, jt as unreadable } from "./shared-readers.js";

// src/readers/helm-chart.ts
const chart = {
	name: setting("helm.chart"),
	type: setting("helm.type"),
	version: setting("helm.version"),
	appVersion: setting("helm.appVersion"),
	kubeVersion: setting("helm.kubeVersion")
};
const dependency = {
	name: setting("helm.dependency"),
	version: setting("helm.dependencyVersion"),
	repository: setting("helm.dependencyRepository"),
	condition: setting("helm.dependencyCondition")
};
const read = (source) => {
	const { documents, errors } = parseYaml(source.text);
	return {
		facts: inOrder(documents.flatMap((root) => readChart(source, root))),
		problems: source.text.includes("{{") ? [] : errors.slice(0, 1).map((error) => unreadable(source, "YAML", error))
	};
};
function readChart(source, root) {
	const know = asWritten;
	return [...entry(root, "apiVersion") === void 0 ? [] : readTable({
		source,
		block: "",
		know
	}, root, chart), ...items(get(root, "dependencies")).flatMap((each, index) => {
		const name = text(get(each, "alias")) ?? text(get(each, "name")) ?? String(index);
		return readTable({
			source,
			block: `dependency:${name}`,
			know
		}, each, dependency);
	})];
}

export { read };