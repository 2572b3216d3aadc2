#!/usr/bin/env node
import module from "node:module";

// src/cli.ts
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || major === 20 && minor < 19) {
	process.stderr.write(`framework-fit: this is Node ${process.versions.node}, and it needs Node 20.19 or newer\n`);
	process.exitCode = 2;
} else {
	module.enableCompileCache?.();
	await import("./chunks/cli-main.js");
}

export {  };