import { E as meant, K as presetNames, St as nothingFollowed, U as addressText, W as parseAddress, bt as presets, vt as openLayer } from "./check.js";
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
			mistakes: found.flatMap(({ mistakes }) => mistakes),
			remotes: found.flatMap(({ remotes }) => remotes)
		};
	}
	async #one(entry, where, chain) {
		const address = parseAddress(entry.value);
		if (address === null) return wrong(where, entry, notAnAddress(entry.value));
		if (address.kind === "preset") return {
			...nothingFollowed,
			layers: [presets[address.name]]
		};
		const target = address.kind === "file" ? beside(where, address.path) : address;
		if (target === null) return wrong(where, entry, `"${entry.value}" leads out of the repository; name a file inside it`);
		const name = target.kind === "file" ? target.path : addressText(target.remote);
		if (chain.includes(name)) return mistake(entry, `\`extends\` goes in a circle: ${[...chain.slice(chain.indexOf(name)), name].join(" → ")}`);
		if (chain.length > deepest) return mistake(entry, `\`extends\` is ${deepest} files deep here: ${chain.join(" → ")}; make it flatter`);
		if (++this.#count > most) return mistake(entry, `\`extends\` names more than ${most} files in all; put some of them together`);
		return target.kind === "file" ? this.#file(entry, target.path, chain) : this.#remote(entry, target.remote, chain);
	}
	async #file(entry, path, chain) {
		const text = this.#following.read(path);
		if (text === null) return mistake(entry, `${this.#unread(path)}${this.#fromRoot(entry, path)}`);
		const read = await openLayer(path, text);
		return read.ok ? this.all(read.layer, {
			kind: "file",
			path
		}, [...chain, path]) : {
			...nothingFollowed,
			mistakes: read.mistakes
		};
	}
	#unread(path) {
		const why = this.#following.whyUnread?.(path) ?? null;
		return why === null ? `there is no file ${path} to build on` : `${path} cannot be read: ${why}; name a plain text file`;
	}
	#fromRoot({ value, from }, path) {
		const meantFile = posix.normalize(value);
		if (from === null || meantFile === path || meantFile.startsWith("..") || this.#following.read(meantFile) === null) return "";
		return `; \`./\` begins beside this file: write \`${posix.relative(posix.dirname(from.path), meantFile)}\``;
	}
	async #remote(entry, remote, chain) {
		const name = addressText(remote);
		const { pinned, readRemote } = this.#following;
		if (pinned !== null && !pinned.addresses.has(name)) return warning(entry, `\`${name}\` is new in this change, and counts when the change is merged`);
		if (readRemote === null) return warning(entry, `\`${name}\` is not read here`);
		const file = await readRemote(remote);
		const followed = file.kind === "text" ? await this.#text(entry, remote, file.text, chain) : warning(entry, unread(remote, file));
		return {
			...followed,
			remotes: [name, ...followed.remotes]
		};
	}
	async #text(entry, remote, text, chain) {
		const name = addressText(remote);
		const read = await openLayer(name, text);
		if (read.ok) return this.all(read.layer, {
			kind: "remote",
			remote
		}, [...chain, name]);
		return warning(entry, `\`${name}\` cannot be used: ${read.mistakes[0] ?? ""}; ${theRest}`);
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
const theRest = "everything else of the configuration counts";
function unread(remote, file) {
	if (file.kind === "failed") return `\`${addressText(remote)}\` could not be read: ${file.reason}; ${theRest}`;
	const name = `${remote.owner}/${remote.repo}`;
	const token = file.withToken ? `or the token may not see it: the own token of a workflow sees no other private repository, so if ${name} is private, give one that may read its contents` : `or it is private: then a token is needed that may read the contents of ${name}`;
	return `\`${addressText(remote)}\` was not found, ${token} (input \`token\` of the action, \`GITHUB_TOKEN\` or \`GH_TOKEN\` on the command line); ${theRest}`;
}
function notAnAddress(text) {
	const forms = "`recommended`, `strict`, `./file.yml` or `owner/repo//path.yml@ref`";
	const found = remoteMeant(text) ?? (/^[\w-]+(\/[\w.-]+)*\.ya?ml$/.test(text) ? `./${text}` : meant(text, presetNames));
	return `extends: "${text}" is none of ${forms}${found === null ? "" : `; did you mean \`${found}\`?`}`;
}
function remoteMeant(text) {
	const [, owner, repo, ref, path] = /^https:\/\/(?:github|raw\.githubusercontent)\.com\/([\w.-]+)\/([\w.-]+)\/(?:(?:blob|raw|tree|refs\/heads|refs\/tags)\/)?([^/\s]+)\/([^\s?#]+)/.exec(text) ?? [];
	if (path !== void 0) return `${owner}/${repo}//${path}@${ref}`;
	const [, name, file, at] = /^([\w.-]+\/[\w.-]+)\/{1,2}([\w./-]+\.ya?ml)(@[\w./-]+)?@?$/.exec(text) ?? [];
	return file !== void 0 && (at !== void 0 || text.endsWith("@")) ? `${name}//${file}${at ?? ""}` : null;
}
function mistake({ from }, message) {
	return {
		...nothingFollowed,
		mistakes: [`${placeText(from)} ${message}`]
	};
}
function wrong({ kind }, entry, message) {
	return kind === "file" ? mistake(entry, message) : warning(entry, message);
}
function warning({ from }, message) {
	return {
		...nothingFollowed,
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