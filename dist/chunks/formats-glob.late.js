import { t as globMatcher } from "./formats-glob.js";

export { globMatcher };