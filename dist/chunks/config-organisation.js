import { Ct as ConfigError, G as parseRemote, U as addressText, xt as emptyLayer, yt as merged } from "./check.js";

// src/config/organisation.ts
function organisationPlaces(word, owner) {
	if (word === null || word === "false") return [];
	if (word === "true") return usualPlaces(owner);
	const remote = parseRemote(word);
	if (remote === null) throw new ConfigError([`organisation-config "${word.slice(0, 200)}": it is \`true\`, \`false\` or \`owner/repo//path.yml@ref\``]);
	return [remote];
}
function usualPlaces(owner) {
	if (owner === null) throw new ConfigError(["organisation-config: whose organisation is not known here; write its address, `owner/repo//path.yml@ref`, or name the repository (--repository OWNER/NAME, GITHUB_REPOSITORY)"]);
	return ["framework-fit.yml", ".github/framework-fit.yml"].map((path) => ({
		owner,
		repo: ".github",
		path,
		ref: null
	}));
}
async function loadOrganisation(places, following) {
	const found = await firstOf(places, following);
	const { follow } = await import("./config-follow.js");
	const trusting = {
		...following,
		pinned: null
	};
	const root = {
		...emptyLayer(""),
		extends: found === null ? [] : [{
			value: addressText(found),
			from: null
		}]
	};
	const followed = await follow(root, "", trusting);
	if (followed.mistakes.length > 0) throw new ConfigError(followed.mistakes);
	const layers = followed.layers.filter((layer) => layer !== root);
	return merged(layers.length === 0 || found === null ? null : addressText(found), {
		...followed,
		layers
	}, following.pinned);
}
async function firstOf(places, { readRemote }) {
	for (const place of places) {
		const file = await readRemote?.(place);
		if (file !== void 0 && file.kind !== "missing") return place;
	}
	return places[0] ?? null;
}

export { organisationPlaces as n, loadOrganisation as t };