import { t as unreachable } from "./shared-unreachable.ts.js";
import { A as largestRemote } from "./check.js";

// src/config/remote-github.ts
const usual = {
	answer: 1e4,
	pause: 1e3,
	longest: 2e4
};
const redirections = 3;
function gitHubFiles(access) {
	return async (address) => {
		const first = await ask(address, access);
		if (first.kind !== "later") return first;
		await new Promise((resolve) => void setTimeout(resolve, first.pause));
		const second = await ask(address, access);
		return second.kind === "later" ? {
			kind: "failed",
			reason: second.reason
		} : second;
	};
}
async function ask(address, access) {
	const { answer, pause } = access.patience ?? usual;
	const signal = AbortSignal.timeout(answer);
	try {
		return await follow(urlOf(address, access), access, signal);
	} catch (error) {
		if (signal.aborted) return {
			kind: "failed",
			reason: `no answer within ${answer / 1e3} seconds`
		};
		const { reason: why, mayPass } = unreachable(error);
		const reason = `${hostOf(access)} cannot be reached: ${why}`;
		return mayPass ? {
			kind: "later",
			pause,
			reason
		} : {
			kind: "failed",
			reason
		};
	}
}
function urlOf({ owner, repo, path, ref }, { apiUrl }) {
	const file = path.split("/").map(encodeURIComponent).join("/");
	return `${apiUrl.replace(/\/$/, "")}/repos/${owner}/${repo}/contents/${file}${ref === null ? "" : `?ref=${encodeURIComponent(ref)}`}`;
}
async function follow(url, access, signal) {
	let at = url;
	for (let turn = 0; turn <= redirections; turn++) {
		const response = await (access.fetch ?? fetch)(at, {
			headers: headersOf(access),
			redirect: "manual",
			signal
		});
		const to = [
			301,
			302,
			307,
			308
		].includes(response.status) ? response.headers.get("location") : null;
		if (to === null) return answerOf(response, access);
		await response.body?.cancel();
		const next = new URL(to, at);
		if (next.origin !== new URL(url).origin) return {
			kind: "failed",
			reason: `the answer leads to another server, ${next.host}`
		};
		at = next.href;
	}
	return {
		kind: "failed",
		reason: "the answer leads from one address to the next"
	};
}
function headersOf({ token }) {
	return {
		accept: "application/vnd.github.raw+json",
		"user-agent": "framework-fit",
		"x-github-api-version": "2022-11-28",
		...token === null ? {} : { authorization: `Bearer ${token}` }
	};
}
async function answerOf(response, access) {
	const { status, headers } = response;
	if (status === 404) return missing(response, access);
	if (status === 200 && Number(headers.get("content-length") ?? 0) > 4 * 256e3) return tooLarge(response);
	const text = await boundedText(response);
	if (text === null) return tooLarge(response);
	if (isPage(headers, text)) return {
		kind: "failed",
		reason: pageInstead(access)
	};
	if (status !== 200) return refused(status, headers, text, access);
	return !/^application\/json\b/.test(headers.get("content-type") ?? "") ? {
		kind: "text",
		text
	} : {
		kind: "failed",
		reason: "it is a folder; name a file in it"
	};
}
async function missing({ body }, { token }) {
	await body?.cancel();
	return {
		kind: "missing",
		withToken: token !== null
	};
}
async function tooLarge({ body }) {
	if (body?.locked === false) await body.cancel();
	return {
		kind: "failed",
		reason: `it has more than ${largestRemote} characters`
	};
}
async function boundedText({ body }) {
	const decoder = new TextDecoder();
	let text = "";
	for await (const chunk of body ?? []) {
		text += decoder.decode(chunk, { stream: true });
		if (text.length > 256e3) return null;
	}
	return text + decoder.decode();
}
function isPage(headers, text) {
	return /^text\/html\b/.test(headers.get("content-type") ?? "") || /^\s*<(?:!doctype html|html)\b/i.test(text);
}
function pageInstead(access) {
	return `${hostOf(access)} answers with a web page, as a proxy or a page to sign in does, and not with the file`;
}
function refused(status, headers, text, access) {
	const { pause, longest } = access.patience ?? usual;
	const told = messageIn(text);
	const reason = `${hostOf(access)} answers ${status}${told === "" ? "" : `: ${told}`}`;
	if (status === 401) return {
		kind: "failed",
		reason: "GitHub does not accept the token; it has expired, or is not one of this GitHub"
	};
	if (status >= 500) return {
		kind: "later",
		pause,
		reason
	};
	const seconds = headers.get("retry-after");
	const isLimited = status === 429 || status === 403 && (seconds !== null || /\brate limit\b/i.test(told));
	const asked = seconds === null ? pause : Number(seconds) * 1e3;
	if (isLimited && headers.get("x-ratelimit-remaining") !== "0" && asked <= longest) return {
		kind: "later",
		pause: asked,
		reason
	};
	return {
		kind: "failed",
		reason
	};
}
function messageIn(text) {
	return (/"message"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(text)?.[1] ?? "").replaceAll(/\\.|\s+/g, " ").slice(0, 200);
}
function hostOf({ apiUrl }) {
	return URL.canParse(apiUrl) ? new URL(apiUrl).host : apiUrl;
}

export { gitHubFiles as t };