import { n as mermaid, t as drawing } from "./reporters-mermaid.js";

export { drawing, mermaid };