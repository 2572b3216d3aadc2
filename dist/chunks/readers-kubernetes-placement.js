import { a as entry, c as items, i as entries, l as text, s as get } from "./formats-yaml.js";
import { r as settingOf, t as placeOf } from "./readers-containers-setting.js";
import { t as imagePlatform } from "./readers-containers-platform.js";

// src/readers/kubernetes/placement.ts
function readPlacement(source, spec, block) {
	const selectors = entries(get(spec, "nodeSelector"));
	const os = known(text(selectors.find(({ key }) => /^(?:beta\.)?kubernetes\.io\/os$/.test(key))?.value));
	return [
		...selectors.flatMap((each) => readSelector(source, each, os, block)),
		...readAffinity(source, spec, os, block),
		...items(get(spec, "tolerations")).flatMap((each) => readToleration(source, each, block)),
		...settingOf(source, block, "kubernetes.runtimeClassName", entry(spec, "runtimeClassName"), (node) => known(text(node)))
	];
}
function readSelector(source, selector, os, block) {
	const value = known(text(selector.value));
	const place = placeOf(source, selector);
	const written = {
		kind: "setting",
		...place,
		block,
		key: "kubernetes.nodeSelector",
		value: value === null && selector.value.kind === "scalar" && selector.value.value !== "" ? null : `${selector.key}=${value ?? ""}`
	};
	return value === null ? [written] : [written, ...meant(source, selector.key, value, {
		place,
		node: selector.value,
		os,
		block,
		only: true
	})];
}
function readAffinity(source, spec, os, block) {
	const terms = items(get(spec, "affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms"));
	return terms.flatMap((term) => items(get(term, "matchExpressions")).flatMap((expression) => {
		const key = text(get(expression, "key"));
		const values = items(get(expression, "values"));
		const place = source.place(expression.start, expression.end);
		if (key === null) return [];
		const value = expressionText(key, text(get(expression, "operator")), values.map((each) => text(each) ?? ""));
		const isIn = text(get(expression, "operator")) === "In";
		const only = values.length === 1 && terms.length === 1;
		return [{
			kind: "setting",
			...place,
			block,
			key: "kubernetes.nodeAffinity",
			value: known(value)
		}, ...(isIn ? values : []).flatMap((node) => {
			const one = known(text(node));
			return one === null ? [] : meant(source, key, one, {
				place: source.place(node.start, node.end),
				node,
				os,
				block,
				only
			});
		})];
	}));
}
function expressionText(key, operator, values) {
	switch (operator) {
		case "In": return values.length === 1 ? `${key}=${values[0] ?? ""}` : `${key} in (${values.join(", ")})`;
		case "NotIn": return values.length === 1 ? `${key}!=${values[0] ?? ""}` : `${key} notin (${values.join(", ")})`;
		case "DoesNotExist": return `!${key}`;
		case "Gt": return `${key}>${values[0] ?? ""}`;
		case "Lt": return `${key}<${values[0] ?? ""}`;
		default: return key;
	}
}
const machines = /* @__PURE__ */ new Set(["node.kubernetes.io/instance-type", "beta.kubernetes.io/instance-type"]);
const accelerators = /* @__PURE__ */ new Set([
	"cloud.google.com/gke-accelerator",
	"cloud.google.com/gke-tpu-accelerator",
	"run.googleapis.com/accelerator",
	"nvidia.com/gpu.product",
	"karpenter.k8s.aws/instance-gpu-name",
	"k8s.amazonaws.com/accelerator"
]);
function meant(source, key, value, { place, node, os, block, only }) {
	if (/^(?:beta\.)?kubernetes\.io\/arch$/.test(key)) return [platformOf(source, node, value, {
		os,
		block,
		only
	})];
	if (!only || !(machines.has(key) || accelerators.has(key))) return [];
	const name = machines.has(key) ? "instance-type" : "accelerator";
	return [{
		kind: "resource",
		...place,
		block,
		name,
		field: "asked",
		value
	}];
}
function platformOf(source, node, arch, { os, block, only }) {
	const at = node.kind === "scalar" ? node.inner ?? node : node;
	return {
		...imagePlatform(source, at, `${os ?? ""}/${arch}`, block, only ? null : "nodes:arch"),
		label: arch
	};
}
function readToleration(source, toleration, block) {
	const key = text(get(toleration, "key"));
	const value = text(get(toleration, "value"));
	if (key === null) return [];
	const written = known(value === null ? key : `${key}=${value}`);
	return [{
		kind: "setting",
		...source.place(toleration.start, toleration.end),
		block,
		key: "kubernetes.toleration",
		value: written
	}];
}
function known(value) {
	return value === null || value.includes("{{") ? null : value;
}

export { readPlacement as t };