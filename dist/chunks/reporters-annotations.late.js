import { t as annotations } from "./reporters-annotations.js";

export { annotations };