import { c as parseRuby, d as asCall } from "./shared-formats.js";
import { F as walk, M as setting, Ot as inOrder, j as placeOf, k as named } from "./shared-readers.js";

// src/readers/fastlane/actions.ts
const actions = /* @__PURE__ */ new Set([
	"upload_to_play_store",
	"supply",
	"upload_to_play_store_internal_app_sharing",
	"upload_to_app_store",
	"deliver",
	"appstore",
	"upload_to_testflight",
	"pilot",
	"testflight",
	"firebase_app_distribution",
	"appcenter_upload",
	"amazon_app_submission",
	"huawei_appgallery_connect",
	"gradle",
	"build_app",
	"build_ios_app",
	"build_mac_app",
	"build_android_app",
	"gym",
	"xcodebuild"
]);
const options = /* @__PURE__ */ new Set([
	"task",
	"tasks",
	"build_type",
	"flavor",
	"project_dir",
	"track",
	"track_promote_to",
	"release_status",
	"aab",
	"apk",
	"apk_path",
	"ipa",
	"pkg",
	"platform",
	"skip_upload_aab",
	"skip_upload_apk",
	"skip_binary_upload",
	"submit_for_review",
	"scheme",
	"workspace",
	"project",
	"configuration",
	"export_method"
]);
function readAction({ path, args }) {
	const name = path.join(".");
	if (!actions.has(name)) return null;
	return [name, ...args.flatMap(readOption)];
}
function readOption({ label, items }) {
	if (label === null || !options.has(label)) return [];
	const [only, ...more] = items;
	const value = (only?.kind === "word" && more.length === 0 && /^(?:true|false)$/.test(only.path.join(".")) ? only.path.join(".") : null) ?? named(items);
	return value === null ? [] : [`${label}:${value}`];
}

// src/readers/fastlane.ts
const lanes = /^(?:private_|override_)?lane$/;
const identifiers = {
	app_identifier: "ios.bundleIdentifier",
	package_name: "android.applicationId"
};
const read = (source) => ({
	facts: inOrder(readStatements(parseRuby(source.text), {
		source,
		platform: null,
		block: ""
	}, source.path.endsWith("Appfile"))),
	problems: []
});
function readStatements(statements, scope, isAppfile) {
	const facts = [];
	const visit = (statement, condition) => {
		const call = asCall(statement);
		const found = call === null ? [] : isAppfile ? readIdentifier(call, statement, scope, condition) : readCommand(call, statement, scope);
		const inner = statement.body === null ? [] : readStatements(statement.body.statements, enter(call, scope), isAppfile);
		for (const fact of [
			...found,
			...readLane(call, statement, scope, inner),
			...inner
		]) facts.push(fact);
	};
	walk(statements, scope.source, visit);
	return facts;
}
function enter(call, scope) {
	const word = call?.path.join(".") ?? "";
	const name = named(call?.args[0]?.items ?? []);
	if (name === null) return scope;
	if (word === "platform") return {
		...scope,
		platform: name
	};
	if (word === "for_platform") return {
		...scope,
		platform: name,
		block: `platform:${name}`
	};
	return word === "for_lane" || lanes.test(word) ? {
		...scope,
		block: `lane:${laneName(name, scope)}`
	} : scope;
}
function laneName(name, { platform }) {
	return platform === null ? name : `${platform} ${name}`;
}
function readLane(call, { items, body }, scope, inner) {
	const name = named(call?.args[0]?.items ?? []);
	if (body === null || name === null || !lanes.test(call?.path.join(".") ?? "") || inner.length === 0) return [];
	const own = laneName(name, scope);
	return [{
		kind: "workload",
		platform: "fastlane",
		type: "lane",
		name: own,
		block: `lane:${own}`,
		...placeOf(items, scope.source)
	}];
}
function readCommand(call, { items }, { source, block }) {
	const words = readAction(call);
	return words === null ? [] : [{
		kind: "command",
		words,
		block,
		...placeOf(items.slice(0, 1), source)
	}];
}
function readIdentifier({ path, args }, { items }, { source, block }, condition) {
	const name = path.join(".");
	const key = Object.hasOwn(identifiers, name) ? identifiers[name] : void 0;
	return key === void 0 ? [] : [setting(placeOf(items, source), block, key, named(args[0]?.items ?? []), condition)];
}

export { read };