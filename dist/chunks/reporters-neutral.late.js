import { n as shortened, r as withoutCommands, t as oneLine } from "./reporters-neutral.js";

export { withoutCommands };