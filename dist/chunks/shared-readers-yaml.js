import "./shared-formats-yaml.js";
import { Ct as entrySpan, Et as text, St as entry, Tt as items, wt as get, xt as entries, yt as locateIn } from "./shared-formats.js";
import { Ct as imagePlatform, Dt as entryPlace, Tt as imageFact, kt as keySpan } from "./shared-readers.js";

// src/readers/deployment/known.ts
const hole = /\$\{+[ \t]*([\w.]*)|\{\{[ \t]*([\w.]*)|\$([A-Za-z_]\w*)|\$\(|<[A-Za-z][\w .-]*>/;
const asWritten = (node) => {
	const value = text(node);
	if (value === null) return null;
	const found = hole.exec(value);
	return found === null ? {
		kind: "written",
		value
	} : {
		kind: "unknown",
		text: value,
		variable: found[1] || found[2] || found[3] || null
	};
};
function certain(known) {
	return known?.kind === "written" ? known.value : null;
}
function constraintOf(known, toConstraint) {
	if (known.kind === "unknown") return known;
	const constraint = toConstraint(known.value) ?? {
		kind: "unknown",
		text: known.value,
		variable: null
	};
	return known.kind === "default" && constraint.kind === "range" ? {
		kind: "default",
		text: constraint.text,
		variable: known.variable
	} : constraint;
}

// src/readers/deployment/part.ts
function under(path, table) {
	return Object.fromEntries(Object.entries(table).map(([key, take]) => [`${path}.${key}`, take]));
}
function readTable(part, node, table) {
	return Object.entries(table).flatMap(([path, take]) => entriesAt(node, path.split(".")).flatMap((at) => take(part, at)));
}
function entriesAt(node, path) {
	const [key, ...rest] = path;
	if (node?.kind === "list") return items(node).flatMap((item) => entriesAt(item, path));
	const found = entries(node).findLast((each) => each.key === key);
	if (found === void 0) return [];
	return rest.length === 0 ? [found] : entriesAt(found.value, rest);
}
function valuesOf({ source, know }, at) {
	const known = know(at.value);
	if (known !== null) return [{
		place: entryPlace(source, keySpan(at), at.value),
		node: at.value,
		known
	}];
	return items(at.value).flatMap((node) => {
		const one = know(node);
		return one === null ? [] : [{
			place: source.place(node.start, node.end),
			node,
			known: one
		}];
	});
}
function named(nameKey, table) {
	return (part, { value }) => (value.kind === "list" ? value.items : [value]).flatMap((node, index) => {
		const name = text(get(node, nameKey)) ?? String(index);
		return readTable({
			...part,
			block: `${part.block}/${name}`
		}, node, table);
	});
}

// src/readers/containers/script.ts
function placesIn(source, scalar) {
	const locate = locateIn(source.text, scalar);
	return (start, end) => {
		const span = locate(start, end);
		return source.place(span.start, span.end);
	};
}

// src/readers/containers/setting.ts
function placeOf(source, { keyStart, keyEnd, value }) {
	return entryPlace(source, {
		start: keyStart,
		end: keyEnd
	}, value);
}
function settingOf(source, block, key, written, valueOf = text) {
	return written === void 0 ? [] : [{
		kind: "setting",
		...placeOf(source, written),
		block,
		key,
		value: valueOf(written.value)
	}];
}
function settingAt(source, block, key, node, value) {
	const { start, end } = node.kind === "scalar" ? node.inner ?? node : node;
	return {
		kind: "setting",
		...source.place(start, end),
		block,
		key,
		value
	};
}

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

// src/readers/containers/image-parts.ts
function readImageParts(source, block, parts, resolved) {
	const { registry, name, tag, digest } = parts;
	if (name === void 0 || written(name) === "") return [];
	const host = written(registry).replace(/\/+$/, "");
	const reference = [
		host === "" ? "" : `${host}/`,
		written(name),
		written(tag) === "" ? "" : `:${written(tag)}`,
		written(digest) === "" ? "" : `@${written(digest)}`
	].join("");
	return [imageFact(placeOfAll(source, [
		name,
		registry,
		tag,
		digest
	]), block, {
		value: reference,
		resolved
	})];
}
function written(part) {
	return text(part?.value)?.trim() ?? "";
}
function placeOfAll(source, [name, ...others]) {
	const spans = [name, ...others.flatMap((each) => each === void 0 || written(each) === "" ? [] : [each]).filter(({ keyStart }) => Math.abs(keyStart - name.keyStart) < maximumDistance)].map(entrySpan);
	return source.place(Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end)));
}
const maximumDistance = 2e3;

export { settingOf as a, named as c, valuesOf as d, asWritten as f, settingAt as i, readTable as l, constraintOf as m, readPlacement as n, placesIn as o, certain as p, placeOf as r, entriesAt as s, readImageParts as t, under as u };