import { t as json } from "./reporters-json.js";

export { json };