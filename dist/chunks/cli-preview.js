import { B as commitId, H as GitError, R as gitRoot, S as UsageError, V as mergeBase, t as check } from "./check.js";
import { i as commentOn } from "./shared-reporters.js";
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
	const into = known(() => commitId(folder, base), `--base ${base}: git knows no such commit here; fetch it first, or name another`);
	const from = known(() => commitId(folder, head ?? "HEAD"), head === null ? "preview compares commits, and there is none here yet" : `--head ${head}: git knows no such commit here; fetch it first, or name another`);
	return known(() => mergeBase(folder, into, from), `--base ${base}: git knows no commit that it and what is here have come from; a shallow clone has to be fetched whole (\`git fetch --unshallow\`)`);
}
function known(ask, otherwise) {
	try {
		return ask();
	} catch (error) {
		if (error instanceof GitError) throw new UsageError(otherwise);
		throw error;
	}
}

export { preview };