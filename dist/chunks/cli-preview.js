import { D as UsageError, G as commitId, K as mergeBase, U as gitRoot, q as GitError, t as check } from "./check.js";
import { pr as commentOn } from "./shared.js";
import path from "node:path";

// src/cli/preview.ts
async function preview(request, { repository: name, serverUrl, runUrl, key }) {
	const { report } = await check({
		...request,
		base: branchPoint(request)
	});
	const shown = name === null ? report : {
		...report,
		repository: {
			...report.repository,
			name
		}
	};
	const { body, create } = commentOn(shown, {
		comment: "changes",
		commentKey: key,
		serverUrl,
		runUrl,
		inHead: (location) => location
	});
	return create ? `${body}\n` : "No comment: this change brings nothing new and resolves nothing.\n";
}
function branchPoint({ root, base, head }) {
	if (base === null) throw new UsageError("preview needs --base REV, the branch that the change is to be merged into: --base origin/main");
	const folder = gitRoot(path.resolve(root));
	if (folder === null) throw new UsageError("preview needs a git repository; there is none here");
	try {
		const [into, from] = [commitId(folder, base), commitId(folder, head ?? "HEAD")];
		return mergeBase(folder, into, from);
	} catch (error) {
		if (error instanceof GitError) throw new UsageError(`--base ${base}: git knows no commit that it and what is here have come from; fetch it first`);
		throw error;
	}
}

export { preview };