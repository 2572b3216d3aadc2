import { i as usedBy, n as suppress, r as suppressKnown, t as isInForce } from "./config-suppress.js";

export { isInForce, suppress, suppressKnown };