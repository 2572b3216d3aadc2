import { n as modelNames } from "./readers-models.js";

// src/readers/mobile/models.ts
const endings = modelNames.map((name) => name.replace(/^\*|\/.*$/g, ""));
function isModel(path) {
	return endings.some((ending) => path.endsWith(ending));
}

export { isModel as t };