import { t as summary } from "./reporters-summary.js";

export { summary };