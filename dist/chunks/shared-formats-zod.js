import { E as meant, Ft as uncapitalised, O as strangeIn, k as unseenIn } from "./check.js";
import { a as ZodLazy, c as ZodOptional, d as ZodRecord, f as ZodString, i as ZodEnum, l as ZodPipe, n as ZodArray, o as ZodNullable, p as ZodUnion, r as ZodDefault, s as ZodObject, u as ZodReadonly } from "./zod-v4-classic-iso.js";

// src/formats/declared-yaml/keys.ts
function declaredKeys(schema, keys) {
	return [...new Set(behind(schema, keys).flatMap((one) => one instanceof ZodObject ? Object.keys(one.shape) : []))];
}
function takesTexts(schema, keys) {
	return behind(schema, keys).flatMap((one) => one instanceof ZodArray ? plain(one.element) : []).some((one) => one instanceof ZodString || one instanceof ZodEnum);
}
function behind(schema, keys) {
	return keys.reduce((at, key) => at.flatMap((one) => below(one, key)), plain(schema));
}
function below(schema, key) {
	if (schema instanceof ZodArray) return plain(schema.element);
	if (schema instanceof ZodRecord) return plain(schema.valueType);
	if (!(schema instanceof ZodObject)) return [];
	const inner = Object.entries(schema.shape).find(([name]) => name === key)?.[1];
	return inner === void 0 ? [] : plain(inner);
}
function plain(schema) {
	if (schema instanceof ZodOptional || schema instanceof ZodNullable || schema instanceof ZodLazy) return plain(schema.unwrap());
	if (schema instanceof ZodDefault || schema instanceof ZodReadonly) return plain(schema.unwrap());
	if (schema instanceof ZodPipe) return plain(schema.in);
	return schema instanceof ZodUnion ? schema.options.flatMap(plain) : [schema];
}

// src/formats/declared-yaml/words.ts
function tell(issue, schema, parents = [], around) {
	const keys = [...parents, ...issue.path];
	if (issue.code === "invalid_union") {
		const words = issue.errors.flatMap((branch) => wordsOfBranch(branch));
		if (words.length > 1 && typeof issue.input === "string") return [told(keys, notOneOf(issue.input, words))];
		const known = declaredKeys(schema, keys);
		const strangers = keysOf(issue.input).filter((key) => known.length > 0 && !known.includes(key));
		const branch = likeliest(issue.errors);
		if (strangers.length > 0) {
			const beside = branch.filter((inner) => inner.code !== "unrecognized_keys" && inner.path.length > 0 && inner.input !== void 0);
			return [...strangers.map((key) => ({
				keys: [...keys, key],
				at: "key",
				message: unknownKey(key, known)
			})), ...beside.flatMap((inner) => tell(inner, schema, keys, issue.input))];
		}
		if (branch.length > 0) return branch.flatMap((inner) => tell(inner, schema, keys, issue.input));
	}
	if (issue.code === "unrecognized_keys") return strangersOf(issue.keys, keys, declaredKeys(schema, keys), around);
	if (issue.code === "invalid_type" && issue.input === void 0) return [{
		keys,
		at: "value",
		message: `\`${String(keys.at(-1))}\` is missing${inside(keys.slice(0, -1))}; it is ${typeNames[issue.expected] ?? issue.expected}`
	}];
	return [told(keys, `${problemOf(issue)}${hint(issue, schema, keys)}`)];
}
function strangersOf(strangers, keys, known, map) {
	const others = keysOf(map).filter((key) => !strangers.includes(key));
	return strangers.map((key) => ({
		keys: [...keys, key],
		at: "key",
		message: known.includes(key) && others.length > 0 ? `\`${key}\` cannot stand beside ${ticked(others)}` : unknownKey(key, known)
	}));
}
function keysOf(input) {
	return typeof input === "object" && input !== null && !Array.isArray(input) ? Object.keys(input) : [];
}
function told(keys, problem) {
	return {
		keys,
		at: "value",
		message: keys.length === 0 ? problem : `${keys.map(String).join(".")}: ${problem}`
	};
}
function inside(keys) {
	return keys.length === 0 ? "" : ` in ${keys.map(String).join(".")}`;
}
function unknownKey(key, known) {
	if (key.startsWith("//")) return `"${short(key)}" is no key; a comment begins with \`#\``;
	if (known.length === 0) return `unknown key "${key}"`;
	return `unknown key "${key}"${strangeIn(key)}; ${asked(key, known, `${known.length === 1 ? "the key is" : "the keys are"} ${ticked(known)}`)}`;
}
function wordsOfBranch(branch) {
	const [only] = branch;
	return branch.length === 1 && only?.code === "invalid_value" && only.path.length === 0 ? only.values.map(String) : [];
}
function problemOf(issue) {
	switch (issue.code) {
		case "invalid_type":
			if (!issue.message.startsWith("Invalid input")) return `${uncapitalised(issue.message)}, and ${kindOf(issue.input)} stands here`;
			return `${typeNames[issue.expected] ?? issue.expected} belongs here, and ${kindOf(issue.input)} stands here`;
		case "invalid_value": return notOneOf(issue.input, issue.values.map(String));
		case "invalid_format": return issue.format === "date" ? noDay(issue.input) : uncapitalised(issue.message);
		case "invalid_key": return issue.path.at(-1) === "" ? "its key is empty" : uncapitalised(issue.issues[0]?.message ?? issue.message);
		case "too_big": return `it has ${issue.maximum} ${issue.origin === "string" ? "characters" : "entries"} at most`;
		case "too_small": return issue.origin === "number" ? `${issue.minimum} is the least` : tooFew(Number(issue.minimum), issue.origin);
		default: return uncapitalised(issue.message);
	}
}
function noDay(input) {
	const text = typeof input === "string" ? input : "";
	const [, year, month = "", day = ""] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[T ])/.exec(text) ?? [];
	const meantDay = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	if (meantDay === text) return `there is no day ${text}`;
	const isDay = year !== void 0 && !Number.isNaN(Date.parse(meantDay));
	return `a day belongs here, as 2026-11-22, and ${kindOf(input)} stands here${isDay ? `; write \`${meantDay}\`` : ""}`;
}
function hint(issue, schema, keys) {
	if (issue.code !== "invalid_type") return "";
	if (issue.expected === "object" || issue.expected === "record") return hintOnMap(issue.input);
	if (issue.expected !== "array") return "";
	const { input } = issue;
	const isLines = typeof input === "string" && /\S\n/.test(input);
	if (typeof input !== "string" || input === "" || input.length > 60 || isLines) return isLines || keysOf(input).length > 0 ? "; begin each entry with `- `" : "";
	const isPlain = /^[\w./][\w./*-]*$/.test(input);
	return takesTexts(schema, keys) ? `; write \`[${isPlain ? input : JSON.stringify(input)}]\`` : "";
}
function hintOnMap(input) {
	if (Array.isArray(input)) return input.some((entry) => keysOf(entry).length > 0) ? "; begin its lines without `- `" : "";
	return typeof input === "string" ? hintOnText(input.trimEnd()) : "";
}
function hintOnText(text) {
	if (/^[\w*/-]+:\S/.test(text) && unseenIn(text) === "") return "; a space belongs behind the colon of a key";
	return unseenIn(text);
}
function tooFew(minimum, origin) {
	if (minimum === 1) return "it is empty";
	return `it has ${minimum} ${origin === "string" ? "characters" : "entries"} or more`;
}
function notOneOf(input, words) {
	const [first] = words;
	const expected = words.length === 1 ? `it is \`${first}\`` : `it is one of ${ticked(words)}`;
	if (typeof input !== "string") return `${expected}, and ${kindOf(input)} stands here`;
	return `"${short(input)}" is not known${strangeIn(input)}; ${words.length === 1 ? expected : asked(input, words, expected)}`;
}
function asked(word, known, all) {
	const found = meant(word, known);
	return found === null ? all : `did you mean \`${found}\`? ${all.charAt(0).toUpperCase()}${all.slice(1)}`;
}
const typeNames = {
	string: "a text",
	number: "a number",
	int: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a map",
	record: "a map"
};
function kindOf(input) {
	if (input === null || input === void 0) return "nothing";
	if (Array.isArray(input)) return "a list";
	if (typeof input === "object") return "a map";
	return typeof input === "string" ? `the text "${short(input)}"` : JSON.stringify(input);
}
function ticked(words) {
	return words.map((word) => `\`${word}\``).join(", ");
}
function short(text) {
	const flat = text.replace(/\s+/g, " ");
	return flat.length > 60 ? `${flat.slice(0, 59)}…` : flat;
}
function likeliest(branches) {
	const score = (issues) => Math.max(...issues.map((issue) => issue.path.length)) * 10 - issues.length - issues.filter((issue) => issue.code === "invalid_type" && issue.path.length === 0).length * 5 - issues.filter((issue) => issue.code === "unrecognized_keys").length * 5 - issues.filter((issue) => issue.code !== "unrecognized_keys" && issue.path.length === 1 && issue.input === void 0).length * 20;
	return branches.toSorted((a, b) => score(b) - score(a))[0] ?? [];
}

export { tell as t };