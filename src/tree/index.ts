export { changedPaths, commitId, mergeBase } from './changes.ts';
export { commitTree } from './commit.ts';
export { diskTree, gitRoot } from './disk.ts';
export { aroundGitFolder, isBare, kindOfPath } from './folder.ts';
export { GitError } from './git.ts';
export { memoryTree } from './memory.ts';
export { throughLinks } from './through-links.ts';
export { textOf, type Tree } from './tree.ts';
export { changeableText, createText, replaceText } from './write.ts';
