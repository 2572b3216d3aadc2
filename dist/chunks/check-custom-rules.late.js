import { ir as withCustomNames } from "./shared.js";
import { n as openCustom, t as joined } from "./check-custom-rules.js";

export { joined, openCustom, withCustomNames };