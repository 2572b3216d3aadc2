import { t as withCustomNames } from "./shared-knowledge.js";
import { n as openCustom, t as joined } from "./check-custom-rules.js";

export { joined, openCustom, withCustomNames };