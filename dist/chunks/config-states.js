import { Pt as matchesAny, kt as isElsewhere } from "./check.js";
import { i as usedBy, t as isInForce } from "./config-suppress.js";

// src/config/states.ts
function statesOf(suppressions, findings, looked) {
	const { today, isWhole, wasRun } = looked;
	const used = isWhole ? usedBy(findings, suppressions) : null;
	return suppressions.flatMap((one) => {
		if (!isInForce(one, today)) return stateOf(one, "expired");
		return used !== null && !used.has(one) && !matchesAny(["config/*"], one.rule) && wasRun(one.rule) ? stateOf(one, "unused") : [];
	});
}
function stateOf({ rule, until, from, source, text }, is) {
	if (from === null || source === "baseline" || isElsewhere(from.path)) return [];
	return [{
		is,
		rule,
		until,
		problem: "",
		source,
		from,
		text
	}];
}

export { statesOf };