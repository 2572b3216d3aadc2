import { t as namedRuntime } from "./readers-deployment-runtimes.js";
import { d as setting, l as resource, n as code, o as image, t as architecture } from "./readers-deployment-takes.js";

// src/readers/deployment/lambda.ts
const lambda = {
	runtime: namedRuntime("lambda.runtime"),
	memory: resource("memory", "MB"),
	timeout: resource("timeout", "s"),
	storage: resource("storage", "MB"),
	architecture,
	packageType: setting("lambda.packageType"),
	handler: setting("lambda.handler"),
	layer: setting("lambda.layer"),
	image: image(),
	code: code()
};

export { lambda as t };