import { C as strictObject, _ as int, h as array, m as _enum, t as date, w as string, y as literal } from "./zod-v4-classic-iso.js";

// src/config/schema/common.ts
const severity = _enum([
	"error",
	"warning",
	"notice"
]);
function isBounded(path) {
	const parts = path.split("/");
	return parts.filter((part) => part.includes("**")).length <= 4 && parts.every((part) => (part.match(/[*+]/g) ?? []).length <= 4);
}
const tooOpen = "it has too many stars: four in a folder, and four times `**`, are the most";
const ignoredGlob = string().min(1).max(500).refine((path) => path.trim() === path, "it begins or ends with a space").refine((path) => !/^[“”„‘’«»]/.test(path), "typographic quotes are part of it; write '' or \"\"").refine((path) => !/^!?(?:\/|~\/|[A-Za-z]:[\\/])/.test(path) && !path.split("/").includes(".."), "it is relative to the repository and stays inside: `services/**`").refine((path) => !/\\[\w.-]/.test(path), "folders are separated by `/`: `services/api`").refine(isBounded, tooOpen);
const glob = ignoredGlob.refine((path) => !/^!(?!\()/.test(path), "`!` takes something back in `ignore` alone; name what is meant");
const sentence = string().trim().min(1).max(1e3);
const day = date("a day is written as 2027-03-31");

// src/config/schema/baseline.ts
const baselineSchema = strictObject({
	schema: literal("framework-fit/baseline@1"),
	findings: array(strictObject({
		path: string().min(1).max(4096).describe("The file, relative to the root of the repository."),
		rule: string().min(1).max(200),
		count: int().min(1).max(1e5).describe("How many findings have the fingerprint: one more is new."),
		since: day.describe("The day on which it was written down."),
		fingerprint: string().min(1).max(200).describe("Rule, file and the deciding words, without the line.")
	})).max(1e5)
}).describe("Findings that are accepted because they were there first; written by `framework-fit baseline`.");

export { sentence as a, ignoredGlob as i, day as n, severity as o, glob as r, baselineSchema as t };