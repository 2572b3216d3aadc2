import { t as gitHubFiles } from "./config-remote-github.js";

export { gitHubFiles };