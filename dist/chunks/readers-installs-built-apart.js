// src/readers/installs/built-apart.ts
function builtApart(facts) {
	let builds = 0;
	return facts.map((fact) => fact.kind === "build" ? {
		...fact,
		block: `build:${builds++}`
	} : fact);
}

export { builtApart as t };