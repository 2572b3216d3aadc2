import { n as jsonText, t as json } from "./reporters-json.js";

export { json, jsonText };