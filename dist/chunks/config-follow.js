import { K as presetNames, L as nearest, U as addressText, W as parseAddress, q as presets } from "./check.js";
import { posix } from "node:path";

// src/config/follow.ts
const deepest = 5;
const most = 20;
async function follow(layer, path, following) {
	return new Follower(following).all(layer, {
		kind: "file",
		path
	}, [layer.address]);
}
const nothing = {
	layers: [],
	warnings: [],
	mistakes: []
};
var Follower = class {
	#following;
	#count = 0;
	constructor(following) {
		this.#following = following;
	}
	async all(layer, where, chain) {
		const found = [];
		for (const entry of layer.extends) found.push(await this.#one(entry, where, chain));
		return {
			layers: [...found.flatMap(({ layers }) => layers), layer],
			warnings: found.flatMap(({ warnings }) => warnings),
			mistakes: found.flatMap(({ mistakes }) => mistakes)
		};
	}
	async #one(entry, where, chain) {
		const address = parseAddress(entry.value);
		if (address === null) return mistake(entry, notAnAddress(entry.value));
		if (address.kind === "preset") return {
			...nothing,
			layers: [presets[address.name]]
		};
		const target = address.kind === "file" ? beside(where, address.path) : address;
		if (target === null) return mistake(entry, `"${entry.value}" leads out of the repository; name a file inside it`);
		const name = target.kind === "file" ? target.path : addressText(target.remote);
		if (chain.includes(name)) return mistake(entry, `\`extends\` goes in a circle: ${[...chain.slice(chain.indexOf(name)), name].join(" → ")}`);
		if (chain.length > deepest) return mistake(entry, `\`extends\` is ${deepest} files deep here: ${chain.join(" → ")}; make it flatter`);
		if (++this.#count > most) return mistake(entry, `\`extends\` names more than ${most} files in all; put some of them together`);
		return target.kind === "file" ? this.#file(entry, target.path, chain) : this.#remote(entry, target.remote, chain);
	}
	async #file(entry, path, chain) {
		const text = this.#following.read(path);
		if (text === null) return mistake(entry, `there is no file ${path} to build on`);
		const { readLayer } = await import("./config-read.js");
		const read = readLayer(path, text);
		return read.ok ? this.all(read.layer, {
			kind: "file",
			path
		}, [...chain, path]) : {
			...nothing,
			mistakes: read.mistakes
		};
	}
	async #remote(entry, remote, chain) {
		const name = addressText(remote);
		const { pinned, readRemote } = this.#following;
		if (pinned !== null) {
			const layer = pinned.find(({ address }) => address === name);
			if (layer === void 0) return warning(entry, `${name} is new in this change, and counts when the change is merged`);
			return this.all(layer, {
				kind: "remote",
				remote
			}, [...chain, name]);
		}
		if (readRemote === null) return warning(entry, `${name} is not read here`);
		const file = await readRemote(remote);
		if (file.kind === "missing") return warning(entry, missing(remote));
		if (file.kind === "failed") return warning(entry, `${name} could not be read (${file.reason}); everything else of the configuration counts`);
		const { readLayer } = await import("./config-read.js");
		const read = readLayer(name, file.text);
		if (read.ok) return this.all(read.layer, {
			kind: "remote",
			remote
		}, [...chain, name]);
		return warning(entry, `${name} cannot be used: ${read.mistakes[0] ?? ""}; everything else of the configuration counts`);
	}
};
function beside(where, path) {
	const from = where.kind === "file" ? where.path : where.remote.path;
	const to = posix.normalize(posix.join(posix.dirname(from), path));
	if (to.startsWith("..")) return null;
	return where.kind === "file" ? {
		kind: "file",
		path: to
	} : {
		kind: "remote",
		remote: {
			...where.remote,
			path: to
		}
	};
}
function missing({ owner, repo, path, ref }) {
	return `${owner}/${repo} has no ${`${path}${ref === null ? "" : ` at ${ref}`}`}, or the token may not see it: a private repository needs a token that may read its contents (input \`token\`, or GITHUB_TOKEN on the command line); everything else of the configuration counts`;
}
function notAnAddress(text) {
	return `extends: "${text}" is none of \`recommended\`, \`strict\`, \`./file.yml\` or \`owner/repo//path.yml@ref\`${/[/:@]/.test(text) ? "" : `; did you mean \`${nearest(text, presetNames)}\`?`}`;
}
function mistake({ from }, message) {
	return {
		...nothing,
		mistakes: [`${placeText(from)} ${message}`]
	};
}
function warning({ from }, message) {
	return {
		...nothing,
		warnings: [{
			message,
			location: from
		}]
	};
}
function placeText(from) {
	return from === null ? "" : `${from.path}:${from.line}:${from.column}`;
}

export { follow };