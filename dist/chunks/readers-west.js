import { n as parseYaml } from "./shared-formats-yaml.js";
import { Et as text, St as entry, Tt as items, wt as get } from "./shared-formats.js";
import { $ as unknown, At as placeOf, Dt as entryPlace, Ot as inOrder, Z as dependency, jt as unreadable, kt as keySpan } from "./shared-readers.js";

// src/readers/west.ts
const read = (source) => {
	const { documents, errors } = parseYaml(source.text);
	const root = get(documents[0], "manifest");
	const manifest = manifestOf(root);
	const facts = items(get(root, "projects")).flatMap((project) => readProject(source, project, manifest));
	return {
		facts: inOrder(facts),
		problems: errors.slice(0, 1).map((error) => unreadable(source, "YAML", error))
	};
};
function manifestOf(root) {
	const remotes = items(get(root, "remotes")).map((each) => [text(get(each, "name")) ?? "", text(get(each, "url-base")) ?? ""]);
	const revision = text(get(root, "defaults", "revision")) ?? "master";
	return {
		remotes: new Map(remotes),
		remote: text(get(root, "defaults", "remote")),
		revision
	};
}
function readProject(source, project, manifest) {
	const name = entry(project, "name");
	const written = text(name?.value);
	if (name?.value.kind !== "scalar" || written === null) return [];
	const reference = `${repositoryOf(project, written, manifest)}@${text(get(project, "revision")) ?? manifest.revision}`;
	return [atRevision(entryPlace(source, keySpan(name), name.value), written, reference, placeOf(source, name.value.inner)), ...importsOf(project).flatMap((item) => readImported(source, item, reference))];
}
function importsOf(project) {
	const imported = get(project, "import");
	return (imported?.kind === "list" ? imported.items : imported === void 0 ? [] : [imported]).flatMap((each) => {
		const allowed = get(each, "name-allowlist") ?? get(each, "name-whitelist");
		return allowed?.kind === "list" ? allowed.items : allowed === void 0 ? [] : [allowed];
	});
}
function readImported(source, item, manifest) {
	const name = text(item);
	if (item.kind !== "scalar" || name === null || !/^[\w.-]+$/.test(name)) return [];
	const { start, end } = item.inner ?? item;
	return [atRevision(source.place(start, end), name, manifest, placeOf(source, item.inner))];
}
function atRevision(place, name, reference, nameAt) {
	return dependency(place, {
		ecosystem: "west",
		name,
		constraint: unknown(reference),
		origin: {
			kind: "git",
			reference
		},
		nameAt
	});
}
function repositoryOf(project, name, { remotes, remote }) {
	const base = remotes.get(text(get(project, "remote")) ?? remote ?? "");
	const path = text(get(project, "repo-path")) ?? name;
	return text(get(project, "url")) ?? (base === void 0 ? path : `${base.replace(/\/$/, "")}/${path}`);
}

export { read };