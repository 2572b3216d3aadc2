import { D as grouped, Et as text, St as entry, Tt as items } from "./shared-formats.js";
import "./shared-formats-yaml.js";
import { Dt as entryPlace, Ot as inOrder, jt as unreadable, kt as keySpan, xt as folderOf } from "./shared-readers.js";
import { t as isTemplate } from "./shared-readers-jsonc-parser-yaml.js";
import { f as asWritten, l as readTable } from "./shared-readers-yaml.js";
import { D as setting, k as workload } from "./shared-readers-unbash-yaml.js";

// src/formats/pbtxt/tokens.ts
const blank = /(?:\s+|#[^\n]*)*/y;
const kinds = [
	["name", /[A-Za-z_][\w./-]*|\$\{\w*\}/y],
	["number", /[-+]?[\d.][\w.+-]*/y],
	["string", /"(?:[^"\\\n]|\\[^\n])*"|'(?:[^'\\\n]|\\[^\n])*'/y],
	["sign", /[{}[\]<>:,;]/y],
	["broken", /[^]/y]
];
var Tokens = class {
	text;
	at = 0;
	next;
	constructor(text) {
		this.text = text;
		this.next = this.read();
	}
	take() {
		const token = this.next;
		this.next = this.read();
		return token;
	}
	skip(sign) {
		if (this.next.kind !== "sign" || this.next.text !== sign) return false;
		this.take();
		return true;
	}
	read() {
		this.at = endOf(blank, this.text, this.at) ?? this.at;
		const start = this.at;
		for (const [kind, pattern] of kinds) {
			const end = endOf(pattern, this.text, start);
			if (end === null) continue;
			this.at = end;
			return {
				kind,
				text: this.text.slice(start, end),
				start,
				end
			};
		}
		return {
			kind: "end",
			text: "",
			start,
			end: start
		};
	}
};
function endOf(pattern, text, start) {
	pattern.lastIndex = start;
	return pattern.test(text) ? pattern.lastIndex : null;
}

// src/formats/pbtxt.ts
const maximumDepth = 100;
function parsePbtxt(text) {
	const parser = new Parser(text);
	return {
		root: parser.message(null, 0),
		error: parser.error
	};
}
var Parser = class {
	error = null;
	tokens;
	constructor(text) {
		this.tokens = new Tokens(text);
	}
	message(close, start) {
		return this.fields(close, start, 0);
	}
	fields(close, start, depth) {
		const fields = [];
		let { end } = this.tokens.next;
		for (;;) {
			const token = this.tokens.take();
			end = token.end;
			if (token.kind === "end") {
				if (close !== null) this.fail(`expected "${close}"`, token);
				break;
			}
			if (token.kind === "sign" && token.text === close) break;
			if (token.kind === "name") this.field(token, fields, depth);
			else if (token.text !== "," && token.text !== ";") this.fail(`unexpected ${shown(token)}`, token);
		}
		return {
			kind: "map",
			entries: grouped(fields),
			start,
			end
		};
	}
	field(name, fields, depth) {
		const value = this.tokens.skip(":") || this.tokens.next.kind === "sign" ? this.value(depth) : null;
		if (value === null) this.fail(`expected a value of "${name.text}"`, this.tokens.next);
		else fields.push({
			key: name.text,
			keyStart: name.start,
			keyEnd: name.end,
			value
		});
	}
	value(depth) {
		const { kind, text } = this.tokens.next;
		if (kind === "name" || kind === "number") return scalar(this.tokens.take());
		if (kind === "string") return this.strings();
		const close = kind === "sign" ? {
			"{": "}",
			"<": ">",
			"[": "]"
		}[text] : void 0;
		if (close === void 0) return null;
		const { start } = this.tokens.take();
		if (depth >= maximumDepth) return this.abandon();
		return close === "]" ? this.list(start, depth + 1) : this.fields(close, start, depth + 1);
	}
	list(start, depth) {
		const items = [];
		for (;;) {
			const value = this.value(depth);
			if (value !== null) {
				items.push(value);
				continue;
			}
			const token = this.tokens.take();
			if (token.kind === "end") this.fail("expected \"]\"", token);
			if (token.kind === "end" || token.text === "]") return {
				kind: "list",
				items,
				start,
				end: token.end
			};
			if (token.text !== ",") this.fail(`unexpected ${shown(token)}`, token);
		}
	}
	strings() {
		const first = scalar(this.tokens.take());
		const parts = [first];
		while (this.tokens.next.kind === "string") parts.push(scalar(this.tokens.take()));
		if (parts.length === 1) return first;
		return {
			...first,
			value: parts.map(({ value }) => value).join(""),
			inner: null,
			end: parts.at(-1)?.end ?? first.end
		};
	}
	abandon() {
		this.fail("nested too deeply", this.tokens.next);
		while (this.tokens.take().kind !== "end");
		return null;
	}
	fail(message, { start }) {
		this.error ??= {
			message,
			offset: start
		};
	}
};
function shown({ text }) {
	return JSON.stringify(text);
}
const escapes = {
	n: "\n",
	t: "	",
	r: "\r"
};
function scalar({ kind, text, start, end }) {
	if (kind !== "string") return {
		kind: "scalar",
		value: text,
		type: kind === "number" ? "number" : "string",
		style: "plain",
		inner: {
			start,
			end
		},
		start,
		end
	};
	const written = text.slice(1, -1);
	const value = written.replaceAll(/\\(.)/g, (_, character) => escapes[character] ?? character);
	return {
		kind: "scalar",
		value,
		type: "string",
		style: "double",
		inner: value === written ? {
			start: start + 1,
			end: end - 1
		} : null,
		start,
		end
	};
}

// src/readers/triton.ts
const table = {
	platform: setting("triton.platform"),
	backend: setting("triton.backend"),
	max_batch_size: setting("triton.max_batch_size"),
	default_model_filename: setting("triton.default_model_filename"),
	instance_group: readGroups,
	"optimization.execution_accelerators.gpu_execution_accelerator.name": setting("triton.gpu_execution_accelerator"),
	"optimization.execution_accelerators.cpu_execution_accelerator.name": setting("triton.cpu_execution_accelerator")
};
const read = (source) => {
	if (isTemplate(source)) return {
		facts: [],
		problems: []
	};
	const { root, error } = parsePbtxt(source.text);
	const part = {
		source,
		block: "",
		know: asWritten
	};
	return {
		facts: inOrder([...readModel(part, root), ...readTable(part, root, table)]),
		problems: error === null ? [] : [unreadable(source, "protobuf text", error)]
	};
};
function readModel(part, root) {
	const named = entry(root, "name");
	const at = named ?? [
		"backend",
		"platform",
		"max_batch_size",
		"input",
		"instance_group"
	].flatMap((key) => entry(root, key) ?? [])[0];
	if (at === void 0) return [];
	const name = text(named?.value) ?? folderOf(part.source.path).replace(/^.*\//, "");
	const place = named === void 0 ? keySpan(at) : {
		start: at.keyStart,
		end: at.value.end
	};
	return [workload(part, place, "triton", "model", name)];
}
function readGroups(part, { value }) {
	return (value.kind === "list" ? items(value) : [value]).flatMap((group) => [...readTable(part, group, { kind: setting("triton.instance_group.kind") }), ...readGpus(part, group)]);
}
function readGpus({ source, block }, group) {
	const kind = entry(group, "kind");
	if (kind === void 0 || text(kind.value) !== "KIND_GPU") return [];
	const gpus = entry(group, "gpus");
	const at = gpus ?? kind;
	const listed = gpus?.value.kind === "list" ? gpus.value.items.length : 1;
	const value = gpus === void 0 ? "all" : String(listed);
	return [{
		kind: "resource",
		...entryPlace(source, keySpan(at), at.value),
		block,
		name: "nvidia.com/gpu",
		field: "devices",
		value
	}];
}

export { read };