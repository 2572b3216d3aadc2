import { dt as get, lt as entries } from "./shared-formats.js";
import { t as Parser } from "./htmlparser2-dist-Parser.js";
import { t as parseJson } from "./shared-formats-jsonc-parser.js";
import { Ot as inOrder, w as npmConstraint } from "./shared-readers.js";
import { l as dependencyFact } from "./shared-readers-unbash.js";

// src/formats/xml/html.ts
function htmlTags(page, names) {
	const tags = [];
	let attributes = [];
	let name = "";
	let text = null;
	const parser = new Parser({
		onopentagname(found) {
			name = found;
			attributes = [];
			text = null;
		},
		onattribute(found, _value, quote) {
			if (names.has(name)) attributes.push(attributeAt(page, found, quote, {
				start: parser.startIndex,
				end: parser.endIndex
			}));
		},
		ontext() {
			if (names.has(name)) text = {
				start: text?.start ?? parser.startIndex,
				end: parser.endIndex + 1
			};
		},
		onclosetag(found) {
			if (found === name && names.has(name)) tags.push({
				name,
				attributes,
				text
			});
			name = "";
		}
	});
	parser.write(page);
	parser.end();
	return tags;
}
function attributeAt(page, name, quote, { start, end }) {
	const written = page.slice(start, end);
	const head = /^[^\s=]+\s*=\s*["']?/.exec(written)?.[0].length ?? written.length;
	const value = written.slice(head, quote === "\"" || quote === "'" ? -1 : void 0);
	const from = start + head + value.length - value.trimStart().length;
	return {
		name,
		value: value.trim(),
		start: from,
		end: from + value.trim().length
	};
}

// src/readers/html/imports.ts
const longestKeyword = 100;
const lexeme = /"(?:[^"\\\n]|\\[^])*["\n]?|'(?:[^'\\\n]|\\[^])*['\n]?|`(?:[^`\\]|\\[^])*(?:`|$)|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)/g;
const imports = /(?:\bfrom|\bimport|\bimport\s*\(|\bimportScripts\s*\()\s*$/;
const address = /^(["'`])((?:https?:)?\/\/[^"'`\s]+)\1$/;
function importsIn(script) {
	const spans = [];
	let done = 0;
	let before = "";
	for (const { index, 0: found } of script.matchAll(lexeme)) {
		before = `${before}${script.slice(Math.max(done, index - longestKeyword), index)} `;
		done = index + found.length;
		if (/^\/[/*]/.test(found)) continue;
		const length = address.exec(found)?.[2]?.length;
		if (length !== void 0 && imports.test(before.trimEnd())) spans.push({
			start: index + 1,
			end: index + 1 + length
		});
		before = "";
	}
	return spans;
}
function importsInMap(map) {
	const { root } = parseJson(map);
	const scopes = entries(get(root, "scopes")).map(({ value }) => value);
	return [get(root, "imports"), ...scopes].flatMap(entries).flatMap(({ value }) => value.kind === "string" && value.inner !== null ? [value.inner] : []);
}

// src/readers/html/addresses.ts
const tags = /* @__PURE__ */ new Set(["script", "link"]);
const runs = /^(?:module|text\/(?:javascript|babel|jsx|typescript|ecmascript)|application\/(?:javascript|ecmascript))?$/i;
function addressesIn(page) {
	return htmlTags(page, tags).flatMap((tag) => [...loadedBy(tag), ...inScript(page, tag)]);
}
function loadedBy({ name, attributes }) {
	const key = name === "script" ? "src" : "href";
	return attributes.filter((each) => each.name === key && each.value !== "");
}
function inScript(page, { name, attributes, text }) {
	if (name !== "script" || text === null) return [];
	const type = attributes.find((each) => each.name === "type")?.value ?? "";
	const code = page.slice(text.start, text.end);
	return (type.toLowerCase() === "importmap" ? importsInMap(code) : runs.test(type) ? importsIn(code) : []).map((span) => ({
		start: text.start + span.start,
		end: text.start + span.end
	}));
}

// src/readers/html/cdn.ts
const scheme = "(?:https?:)?//";
const prefixes = [
	/(?:cdn|fastly|gcore)\.jsdelivr\.net\/npm\//,
	/esm\.run\//,
	/(?:www\.)?unpkg\.com\//,
	/esm\.sh\/(?:v\d+\/|stable\/)?\*?(?!(?:gh|jsr|pr)\/)/,
	/cdn\.skypack\.dev\/(?:-\/|pin\/|new\/)?/,
	/(?:ga|cdn)\.jspm\.io\/npm:/,
	/jspm\.dev\/(?:npm:)?/
].map(({ source }) => new RegExp(`^${scheme}${source}`));
const combined = new RegExp(`^${scheme}cdn\\.jsdelivr\\.net/combine/`);
const cdnjs = new RegExp(`^${scheme}cdnjs\\.cloudflare\\.com/ajax/libs/([\\w.-]+)/(\\d[\\w.+-]*)/`);
const namesOnNpm = {
	"brain.js": "brain.js",
	ml5: "ml5",
	"onnxruntime-web": "onnxruntime-web",
	tensorflow: "@tensorflow/tfjs"
};
const named = /((?:@[a-z0-9~][\w.~-]*\/)?[a-z0-9~][\w.~-]*)(?:@((?:\{\{[^{}]*\}\}|<%[^%]*%>|\$\{[^{}]*\}|[^/?#,\s])+))?/iy;
function packagesAt(address) {
	const [known, name = "", version = ""] = cdnjs.exec(address) ?? [];
	if (known !== void 0) return fromCdnjs(known, name, version);
	if (combined.test(address)) return Array.from(address.matchAll(/(?<=[/,]npm\/)/g), ({ index }) => packageFrom(address, index)).flat();
	const prefix = prefixes.find((each) => each.test(address));
	return prefix === void 0 ? [] : packageFrom(address, prefix.exec(address)?.[0].length ?? 0);
}
function packageFrom(address, start) {
	named.lastIndex = start;
	const [found, name, version] = named.exec(address) ?? [];
	if (found === void 0 || name === void 0) return [];
	const nameAt = {
		start,
		end: start + name.length
	};
	if (version === void 0) return [{
		name: name.toLowerCase(),
		nameAt,
		constraint: { kind: "any" },
		constraintAt: null
	}];
	const plain = address.includes("skypack") ? /^v?\d+\.\d+\.\d+(?=-[A-Za-z0-9]{10,})/.exec(version)?.[0] ?? version : version;
	const constraint = constraintOf(plain);
	const constraintAt = {
		start: nameAt.end + 1,
		end: nameAt.end + 1 + plain.length
	};
	return [{
		name: name.toLowerCase(),
		nameAt,
		constraint,
		constraintAt: constraint.kind === "unknown" ? null : constraintAt
	}];
}
function constraintOf(version) {
	if (version === "latest") return { kind: "any" };
	const variable = /\$\{([^{}]*)\}|\{\{([^{}]*)\}\}|<%=?([^%]*)%>/.exec(version)?.slice(1).join("").trim();
	if (variable !== void 0 || /[{}$<]/.test(version)) return {
		kind: "unknown",
		text: version,
		variable: variable ?? null
	};
	return npmConstraint(version.replaceAll(/%5E/gi, "^").replaceAll(/%3E/gi, ">").replaceAll(/%3C/gi, "<").replaceAll("%20", " "));
}
function fromCdnjs(found, name, version) {
	const npm = Object.hasOwn(namesOnNpm, name) ? namesOnNpm[name] : void 0;
	if (npm === void 0) return [];
	const end = found.length - 1;
	const nameEnd = end - version.length - 1;
	return [{
		name: npm,
		nameAt: npm === name ? {
			start: nameEnd - name.length,
			end: nameEnd
		} : null,
		constraint: {
			kind: "range",
			text: version
		},
		constraintAt: {
			start: end - version.length,
			end
		}
	}];
}

// src/readers/html.ts
const longestAddress = 2e3;
const read = (source) => {
	const facts = addressesIn(source.text).filter(({ start, end }) => end - start <= longestAddress).flatMap((span) => packagesAt(source.text.slice(span.start, span.end)).map((one) => fact(source, span, one)));
	return {
		facts: inOrder(facts),
		problems: []
	};
};
function fact(source, address, { name, nameAt, constraint, constraintAt }) {
	const place = (start, end) => source.place(start, end);
	const within = (span) => span === null ? null : place(address.start + span.start, address.start + span.end);
	return dependencyFact({
		block: "",
		command: null,
		role: { kind: "runtime" },
		place
	}, address, {
		ecosystem: "npm",
		name,
		constraint,
		origin: {
			kind: "url",
			reference: source.text.slice(address.start, address.end)
		},
		nameAt: within(nameAt),
		constraintAt: within(constraintAt)
	});
}

export { read };