import { i as rebased, n as baselineText, r as readBaseline, t as acceptedBy } from "./config-baseline.js";

export { acceptedBy, readBaseline };