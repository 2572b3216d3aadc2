#!/usr/bin/env node
import module from "node:module";

// src/cli.ts
module.enableCompileCache?.();
await import("./chunks/cli-main.js");

export {  };