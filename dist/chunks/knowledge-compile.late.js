import { n as compileFiles, r as compileKnowledge, t as KnowledgeError } from "./knowledge-compile.js";

export { compileKnowledge };