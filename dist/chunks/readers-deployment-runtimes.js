import { n as nodeVersion, r as pythonVersion } from "./readers-runtime-files-versions.js";
import { _ as valuesOf, d as setting, u as runtime } from "./readers-deployment-takes.js";

// src/readers/deployment/runtimes.ts
const plain = (version) => ({
	kind: "range",
	text: version
});
const interpreters = {
	python: ["python", pythonVersion],
	nodejs: ["node", nodeVersion],
	java: ["java", plain],
	dotnet: ["dotnet", plain]
};
function namedRuntime(key) {
	return (part, at) => valuesOf(part, at).flatMap(({ known }) => {
		const value = known.kind === "unknown" ? null : interpreterOf(known.value);
		const [name, toConstraint] = (value === null ? void 0 : interpreters[value.name]) ?? [];
		return name === void 0 || toConstraint === void 0 ? setting(key)(part, at) : runtime(name, (written) => toConstraint(interpreterOf(written)?.version ?? ""))(part, at);
	});
}
function interpreterOf(written) {
	const [, name, version] = /^(python|nodejs|java|dotnet)(\d[\d.]*)(?:\.x|\.al2(?:023)?)?$/.exec(written) ?? [];
	return name === void 0 || version === void 0 ? null : {
		name,
		version: dotted(name, version.replace(/\.$/, ""))
	};
}
function dotted(name, version) {
	return name === "python" ? version.replace(/^([23])(\d+)$/, "$1.$2") : version;
}

export { namedRuntime as t };