import { t as __commonJSMin } from "./rolldown-runtime.js";

// node_modules/moo/moo.js
var require_moo = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	(function(root, factory) {
		if (typeof define === "function" && define.amd) define([], factory);
		else if (typeof module === "object" && module.exports) module.exports = factory();
		else root.moo = factory();
	})(this$1, function() {
		"use strict";
		var hasOwnProperty = Object.prototype.hasOwnProperty;
		var toString = Object.prototype.toString;
		var hasSticky = typeof (/* @__PURE__ */ new RegExp()).sticky === "boolean";
		function isRegExp(o) {
			return o && toString.call(o) === "[object RegExp]";
		}
		function isObject(o) {
			return o && typeof o === "object" && !isRegExp(o) && !Array.isArray(o);
		}
		function reEscape(s) {
			return s.replace(/[-\/\\^$*+?.()|[\]{}]/g, function(x) {
				if (x === "-") return "\\x2d";
				return "\\" + x;
			});
		}
		function reGroups(s) {
			return new RegExp("|" + s).exec("").length - 1;
		}
		function reCapture(s) {
			return "(" + s + ")";
		}
		function reUnion(regexps) {
			if (!regexps.length) return "(?!)";
			return "(?:" + regexps.map(function(s) {
				return "(?:" + s + ")";
			}).join("|") + ")";
		}
		function regexpOrLiteral(obj) {
			if (typeof obj === "string") return "(?:" + reEscape(obj) + ")";
			else if (isRegExp(obj)) {
				if (obj.ignoreCase) throw new Error("RegExp /i flag not allowed");
				if (obj.global) throw new Error("RegExp /g flag is implied");
				if (obj.sticky) throw new Error("RegExp /y flag is implied");
				if (obj.multiline) throw new Error("RegExp /m flag is implied");
				return obj.source;
			} else throw new Error("Not a pattern: " + obj);
		}
		function pad(s, length) {
			if (s.length > length) return s;
			return Array(length - s.length + 1).join(" ") + s;
		}
		function lastNLines(string, numLines) {
			var position = string.length;
			var lineBreaks = 0;
			while (true) {
				var idx = string.lastIndexOf("\n", position - 1);
				if (idx === -1) break;
				else lineBreaks++;
				position = idx;
				if (lineBreaks === numLines) break;
				if (position === 0) break;
			}
			var startPosition = lineBreaks < numLines ? 0 : position + 1;
			return string.substring(startPosition).split("\n");
		}
		function objectToRules(object) {
			var keys = Object.getOwnPropertyNames(object);
			var result = [];
			for (var i = 0; i < keys.length; i++) {
				var key = keys[i];
				var thing = object[key];
				var rules = [].concat(thing);
				if (key === "include") {
					for (var j = 0; j < rules.length; j++) result.push({ include: rules[j] });
					continue;
				}
				var match = [];
				rules.forEach(function(rule) {
					if (isObject(rule)) {
						if (match.length) result.push(ruleOptions(key, match));
						result.push(ruleOptions(key, rule));
						match = [];
					} else match.push(rule);
				});
				if (match.length) result.push(ruleOptions(key, match));
			}
			return result;
		}
		function arrayToRules(array) {
			var result = [];
			for (var i = 0; i < array.length; i++) {
				var obj = array[i];
				if (obj.include) {
					var include = [].concat(obj.include);
					for (var j = 0; j < include.length; j++) result.push({ include: include[j] });
					continue;
				}
				if (!obj.type) throw new Error("Rule has no type: " + JSON.stringify(obj));
				result.push(ruleOptions(obj.type, obj));
			}
			return result;
		}
		function ruleOptions(type, obj) {
			if (!isObject(obj)) obj = { match: obj };
			if (obj.include) throw new Error("Matching rules cannot also include states");
			var options = {
				defaultType: type,
				lineBreaks: !!obj.error || !!obj.fallback,
				pop: false,
				next: null,
				push: null,
				error: false,
				fallback: false,
				value: null,
				type: null,
				shouldThrow: false
			};
			for (var key in obj) if (hasOwnProperty.call(obj, key)) options[key] = obj[key];
			if (typeof options.type === "string" && type !== options.type) throw new Error("Type transform cannot be a string (type '" + options.type + "' for token '" + type + "')");
			var match = options.match;
			options.match = Array.isArray(match) ? match : match ? [match] : [];
			options.match.sort(function(a, b) {
				return isRegExp(a) && isRegExp(b) ? 0 : isRegExp(b) ? -1 : isRegExp(a) ? 1 : b.length - a.length;
			});
			return options;
		}
		function toRules(spec) {
			return Array.isArray(spec) ? arrayToRules(spec) : objectToRules(spec);
		}
		var defaultErrorRule = ruleOptions("error", {
			lineBreaks: true,
			shouldThrow: true
		});
		function compileRules(rules, hasStates) {
			var errorRule = null;
			var fast = Object.create(null);
			var fastAllowed = true;
			var unicodeFlag = null;
			var groups = [];
			var parts = [];
			for (var i = 0; i < rules.length; i++) if (rules[i].fallback) fastAllowed = false;
			for (var i = 0; i < rules.length; i++) {
				var options = rules[i];
				if (options.include) throw new Error("Inheritance is not allowed in stateless lexers");
				if (options.error || options.fallback) {
					if (errorRule) {
						if (!options.fallback === !errorRule.fallback) throw new Error("Multiple " + (options.fallback ? "fallback" : "error") + " rules not allowed (for token '" + options.defaultType + "')");
						else throw new Error("fallback and error are mutually exclusive (for token '" + options.defaultType + "')");
					}
					errorRule = options;
				}
				var match = options.match.slice();
				if (fastAllowed) while (match.length && typeof match[0] === "string" && match[0].length === 1) {
					var word = match.shift();
					fast[word.charCodeAt(0)] = options;
				}
				if (options.pop || options.push || options.next) {
					if (!hasStates) throw new Error("State-switching options are not allowed in stateless lexers (for token '" + options.defaultType + "')");
					if (options.fallback) throw new Error("State-switching options are not allowed on fallback tokens (for token '" + options.defaultType + "')");
				}
				if (match.length === 0) continue;
				fastAllowed = false;
				groups.push(options);
				for (var j = 0; j < match.length; j++) {
					var obj = match[j];
					if (!isRegExp(obj)) continue;
					if (unicodeFlag === null) unicodeFlag = obj.unicode;
					else if (unicodeFlag !== obj.unicode && options.fallback === false) throw new Error("If one rule is /u then all must be");
				}
				var pat = reUnion(match.map(regexpOrLiteral));
				var regexp = new RegExp(pat);
				if (regexp.test("")) throw new Error("RegExp matches empty string: " + regexp);
				if (reGroups(pat) > 0) throw new Error("RegExp has capture groups: " + regexp + "\nUse (?: … ) instead");
				if (!options.lineBreaks && regexp.test("\n")) throw new Error("Rule should declare lineBreaks: " + regexp);
				parts.push(reCapture(pat));
			}
			var fallbackRule = errorRule && errorRule.fallback;
			var flags = hasSticky && !fallbackRule ? "ym" : "gm";
			var suffix = hasSticky || fallbackRule ? "" : "|";
			if (unicodeFlag === true) flags += "u";
			return {
				regexp: new RegExp(reUnion(parts) + suffix, flags),
				groups,
				fast,
				error: errorRule || defaultErrorRule
			};
		}
		function compile(rules) {
			return new Lexer({ start: compileRules(toRules(rules)) }, "start");
		}
		function checkStateGroup(g, name, map) {
			var state = g && (g.push || g.next);
			if (state && !map[state]) throw new Error("Missing state '" + state + "' (in token '" + g.defaultType + "' of state '" + name + "')");
			if (g && g.pop && +g.pop !== 1) throw new Error("pop must be 1 (in token '" + g.defaultType + "' of state '" + name + "')");
		}
		function compileStates(states, start) {
			var all = states.$all ? toRules(states.$all) : [];
			delete states.$all;
			var keys = Object.getOwnPropertyNames(states);
			if (!start) start = keys[0];
			var ruleMap = Object.create(null);
			for (var i = 0; i < keys.length; i++) {
				var key = keys[i];
				ruleMap[key] = toRules(states[key]).concat(all);
			}
			for (var i = 0; i < keys.length; i++) {
				var key = keys[i];
				var rules = ruleMap[key];
				var included = Object.create(null);
				for (var j = 0; j < rules.length; j++) {
					var rule = rules[j];
					if (!rule.include) continue;
					var splice = [j, 1];
					if (rule.include !== key && !included[rule.include]) {
						included[rule.include] = true;
						var newRules = ruleMap[rule.include];
						if (!newRules) throw new Error("Cannot include nonexistent state '" + rule.include + "' (in state '" + key + "')");
						for (var k = 0; k < newRules.length; k++) {
							var newRule = newRules[k];
							if (rules.indexOf(newRule) !== -1) continue;
							splice.push(newRule);
						}
					}
					rules.splice.apply(rules, splice);
					j--;
				}
			}
			var map = Object.create(null);
			for (var i = 0; i < keys.length; i++) {
				var key = keys[i];
				map[key] = compileRules(ruleMap[key], true);
			}
			for (var i = 0; i < keys.length; i++) {
				var name = keys[i];
				var state = map[name];
				var groups = state.groups;
				for (var j = 0; j < groups.length; j++) checkStateGroup(groups[j], name, map);
				var fastKeys = Object.getOwnPropertyNames(state.fast);
				for (var j = 0; j < fastKeys.length; j++) checkStateGroup(state.fast[fastKeys[j]], name, map);
			}
			return new Lexer(map, start);
		}
		function keywordTransform(map) {
			var isMap = typeof Map !== "undefined";
			var reverseMap = isMap ? /* @__PURE__ */ new Map() : Object.create(null);
			var types = Object.getOwnPropertyNames(map);
			for (var i = 0; i < types.length; i++) {
				var tokenType = types[i];
				var item = map[tokenType];
				(Array.isArray(item) ? item : [item]).forEach(function(keyword) {
					if (typeof keyword !== "string") throw new Error("keyword must be string (in keyword '" + tokenType + "')");
					if (isMap) reverseMap.set(keyword, tokenType);
					else reverseMap[keyword] = tokenType;
				});
			}
			return function(k) {
				return isMap ? reverseMap.get(k) : reverseMap[k];
			};
		}
		var Lexer = function(states, state) {
			this.startState = state;
			this.states = states;
			this.buffer = "";
			this.stack = [];
			this.reset();
		};
		Lexer.prototype.reset = function(data, info) {
			this.buffer = data || "";
			this.index = 0;
			this.line = info ? info.line : 1;
			this.col = info ? info.col : 1;
			this.queuedToken = info ? info.queuedToken : null;
			this.queuedText = info ? info.queuedText : "";
			this.queuedThrow = info ? info.queuedThrow : null;
			this.setState(info ? info.state : this.startState);
			this.stack = info && info.stack ? info.stack.slice() : [];
			return this;
		};
		Lexer.prototype.save = function() {
			return {
				line: this.line,
				col: this.col,
				state: this.state,
				stack: this.stack.slice(),
				queuedToken: this.queuedToken,
				queuedText: this.queuedText,
				queuedThrow: this.queuedThrow
			};
		};
		Lexer.prototype.setState = function(state) {
			if (!state || this.state === state) return;
			this.state = state;
			var info = this.states[state];
			this.groups = info.groups;
			this.error = info.error;
			this.re = info.regexp;
			this.fast = info.fast;
		};
		Lexer.prototype.popState = function() {
			this.setState(this.stack.pop());
		};
		Lexer.prototype.pushState = function(state) {
			this.stack.push(this.state);
			this.setState(state);
		};
		var eat = hasSticky ? function(re, buffer) {
			return re.exec(buffer);
		} : function(re, buffer) {
			var match = re.exec(buffer);
			if (match[0].length === 0) return null;
			return match;
		};
		Lexer.prototype._getGroup = function(match) {
			var groupCount = this.groups.length;
			for (var i = 0; i < groupCount; i++) if (match[i + 1] !== void 0) return this.groups[i];
			throw new Error("Cannot find token type for matched text");
		};
		function tokenToString() {
			return this.value;
		}
		Lexer.prototype.next = function() {
			var index = this.index;
			if (this.queuedGroup) {
				var token = this._token(this.queuedGroup, this.queuedText, index);
				this.queuedGroup = null;
				this.queuedText = "";
				return token;
			}
			var buffer = this.buffer;
			if (index === buffer.length) return;
			var group = this.fast[buffer.charCodeAt(index)];
			if (group) return this._token(group, buffer.charAt(index), index);
			var re = this.re;
			re.lastIndex = index;
			var match = eat(re, buffer);
			var error = this.error;
			if (match == null) return this._token(error, buffer.slice(index, buffer.length), index);
			var group = this._getGroup(match);
			var text = match[0];
			if (error.fallback && match.index !== index) {
				this.queuedGroup = group;
				this.queuedText = text;
				return this._token(error, buffer.slice(index, match.index), index);
			}
			return this._token(group, text, index);
		};
		Lexer.prototype._token = function(group, text, offset) {
			var lineBreaks = 0;
			if (group.lineBreaks) {
				var matchNL = /\n/g;
				var nl = 1;
				if (text === "\n") lineBreaks = 1;
				else while (matchNL.exec(text)) {
					lineBreaks++;
					nl = matchNL.lastIndex;
				}
			}
			var token = {
				type: typeof group.type === "function" && group.type(text) || group.defaultType,
				value: typeof group.value === "function" ? group.value(text) : text,
				text,
				toString: tokenToString,
				offset,
				lineBreaks,
				line: this.line,
				col: this.col
			};
			var size = text.length;
			this.index += size;
			this.line += lineBreaks;
			if (lineBreaks !== 0) this.col = size - nl + 1;
			else this.col += size;
			if (group.shouldThrow) throw new Error(this.formatError(token, "invalid syntax"));
			if (group.pop) this.popState();
			else if (group.push) this.pushState(group.push);
			else if (group.next) this.setState(group.next);
			return token;
		};
		if (typeof Symbol !== "undefined" && Symbol.iterator) {
			var LexerIterator = function(lexer) {
				this.lexer = lexer;
			};
			LexerIterator.prototype.next = function() {
				var token = this.lexer.next();
				return {
					value: token,
					done: !token
				};
			};
			LexerIterator.prototype[Symbol.iterator] = function() {
				return this;
			};
			Lexer.prototype[Symbol.iterator] = function() {
				return new LexerIterator(this);
			};
		}
		Lexer.prototype.formatError = function(token, message) {
			if (token == null) {
				var text = this.buffer.slice(this.index);
				var token = {
					text,
					offset: this.index,
					lineBreaks: text.indexOf("\n") === -1 ? 0 : 1,
					line: this.line,
					col: this.col
				};
			}
			var numLinesAround = 2;
			var firstDisplayedLine = Math.max(token.line - numLinesAround, 1);
			var lastDisplayedLine = token.line + numLinesAround;
			var lastLineDigits = String(lastDisplayedLine).length;
			var displayedLines = lastNLines(this.buffer, this.line - token.line + numLinesAround + 1).slice(0, 5);
			var errorLines = [];
			errorLines.push(message + " at line " + token.line + " col " + token.col + ":");
			errorLines.push("");
			for (var i = 0; i < displayedLines.length; i++) {
				var line = displayedLines[i];
				var lineNo = firstDisplayedLine + i;
				errorLines.push(pad(String(lineNo), lastLineDigits) + "  " + line);
				if (lineNo === token.line) errorLines.push(pad("", lastLineDigits + token.col + 1) + "^");
			}
			return errorLines.join("\n");
		};
		Lexer.prototype.clone = function() {
			return new Lexer(this.states, this.state);
		};
		Lexer.prototype.has = function(tokenType) {
			return true;
		};
		return {
			compile,
			states: compileStates,
			error: Object.freeze({ error: true }),
			fallback: Object.freeze({ fallback: true }),
			keywords: keywordTransform
		};
	});
}));

// node_modules/@renovatebot/good-enough-parser/dist/esm/lexer/bracket.js
var import_moo = require_moo();
function isBracketKey(key) {
	return key.startsWith("bracket$");
}
function isRightKey(key) {
	return key.endsWith("$right");
}
function getCounterpartBracketKey(rightKey) {
	const [tokenName, idx, side] = rightKey.split("$");
	const sides = /* @__PURE__ */ new Set(["left", "right"]);
	let result;
	if (tokenName === "bracket" && typeof side === "string" && sides.has(side)) {
		sides.delete(side);
		const [counterpart] = [...sides];
		result = [
			tokenName,
			idx,
			counterpart
		].join("$");
	}
	return result;
}
function configBrackets(states, opts) {
	const bracketDefs = {};
	opts.forEach((option, idx) => {
		const tokenKey = `bracket$${idx}`;
		const leftTokenKey = `${tokenKey}$left`;
		const leftTokenRule = {
			t: "string",
			type: leftTokenKey,
			match: option.startsWith,
			chunk: option.startsWith
		};
		const rightTokenKey = `${tokenKey}$right`;
		const rightTokenRule = {
			t: "string",
			type: rightTokenKey,
			match: option.endsWith,
			chunk: option.endsWith
		};
		bracketDefs[leftTokenKey] = leftTokenRule;
		bracketDefs[rightTokenKey] = rightTokenRule;
	});
	return {
		...states,
		$: {
			...states.$,
			...bracketDefs
		}
	};
}

// node_modules/@renovatebot/good-enough-parser/dist/esm/lexer/comment.js
function esc(input) {
	return input.replace(/[.*+\-?^${}()|[\]\\]/g, "\\$&");
}
function configComments(states, opts) {
	const commentRules = {};
	opts.forEach((option, idx) => {
		const tokenName = `comment$${idx}`;
		const start = esc(option.startsWith);
		if (option.type === "line-comment") {
			const rule = {
				t: "regex",
				type: tokenName,
				match: new RegExp(`${start}.*?$`),
				chunk: option.startsWith
			};
			commentRules[tokenName] = rule;
		} else if (option.type === "multiline-comment") {
			const anyChars = "[^]*?";
			const end = esc(option.endsWith);
			const rule = {
				t: "regex",
				type: tokenName,
				match: new RegExp(`${start}${anyChars}${end}`),
				lineBreaks: true,
				chunk: option.startsWith
			};
			commentRules[tokenName] = rule;
		}
	});
	return {
		...states,
		$: {
			...states.$,
			...commentRules
		}
	};
}

// node_modules/@renovatebot/good-enough-parser/dist/esm/lexer/number.js
function configNumbers(states, { match }) {
	return {
		...states,
		$: {
			...states.$,
			number: {
				t: "regex",
				type: "number",
				match,
				chunk: null
			}
		}
	};
}

// node_modules/@renovatebot/good-enough-parser/dist/esm/lexer/operator.js
function configOperators(states, operators) {
	const operatorRules = {};
	operators.map((op, idx) => {
		const tokenName = `op$${idx}`;
		operatorRules[tokenName] = {
			t: "string",
			type: tokenName,
			match: op,
			chunk: op
		};
	});
	return {
		...states,
		$: {
			...states.$,
			...operatorRules
		}
	};
}

// node_modules/@renovatebot/good-enough-parser/dist/esm/lexer/rules.js
const fallbackRule = {
	...import_moo.fallback,
	t: "fallback",
	chunk: null
};
function compareChunksByValue(x, y) {
	if (typeof x.chunk === "string" && typeof y.chunk === "string") {
		const xChunk = x.chunk;
		const yChunk = y.chunk;
		if (yChunk < xChunk) return 1;
		else if (xChunk < yChunk) return -1;
	}
	return 0;
}
function compareChunksByInclusion(x, y) {
	if (typeof x.chunk === "string" && typeof y.chunk === "string") {
		const xChunk = x.chunk;
		const yChunk = y.chunk;
		if (yChunk.startsWith(xChunk)) return 1;
		else if (xChunk.startsWith(yChunk)) return -1;
	}
	return 0;
}
function sortLexerRules(state) {
	const values = Object.values(state);
	if (values.length < 2) return state;
	const fallbackRules = [];
	const numberRules = [];
	const chunkRules = [];
	const otherRules = [];
	for (const rule of values) if (rule.t === "fallback") fallbackRules.push(rule);
	else if (rule.type === "number") numberRules.push(rule);
	else if (typeof rule.chunk === "string") chunkRules.push(rule);
	else otherRules.push(rule);
	chunkRules.sort((x, y) => compareChunksByValue(x, y));
	chunkRules.sort((x, y) => compareChunksByInclusion(x, y));
	return [
		...numberRules,
		...chunkRules,
		...otherRules,
		...fallbackRules
	];
}
function createOrderedStateMap(statesMap) {
	const result = { $: [] };
	for (const [stateName, state] of Object.entries(statesMap)) result[stateName] = sortLexerRules(Object.values(state));
	return result;
}

// node_modules/klona/lite/index.mjs
function klona(x) {
	if (typeof x !== "object") return x;
	var k, tmp, str = Object.prototype.toString.call(x);
	if (str === "[object Object]") {
		if (x.constructor !== Object && typeof x.constructor === "function") {
			tmp = new x.constructor();
			for (k in x) if (x.hasOwnProperty(k) && tmp[k] !== x[k]) tmp[k] = klona(x[k]);
		} else {
			tmp = {};
			for (k in x) if (k === "__proto__") Object.defineProperty(tmp, k, {
				value: klona(x[k]),
				configurable: true,
				enumerable: true,
				writable: true
			});
			else tmp[k] = klona(x[k]);
		}
		return tmp;
	}
	if (str === "[object Array]") {
		k = x.length;
		for (tmp = Array(k); k--;) tmp[k] = klona(x[k]);
		return tmp;
	}
	if (str === "[object Date]") return /* @__PURE__ */ new Date(+x);
	if (str === "[object RegExp]") {
		tmp = new RegExp(x.source, x.flags);
		tmp.lastIndex = x.lastIndex;
		return tmp;
	}
	return x;
}

// node_modules/@renovatebot/good-enough-parser/dist/esm/util/regex.js
function escape(input) {
	return input.replace(/[-/\\^$*+?.()|[\]{}]/g, "\\$&");
}

// node_modules/@renovatebot/good-enough-parser/dist/esm/lexer/string.js
function copyStateDefinition(state) {
	const result = klona(state);
	Object.entries(result).forEach(([key, val]) => {
		result[key] = klona(val);
	});
	return result;
}
function exprTplStatesMap($, { tplEndToken, tplEnd }) {
	const rootState = {};
	const tplState = copyStateDefinition($);
	for (const [bracketKey, bracketRule] of Object.entries(tplState)) if (bracketRule.t === "string" && isBracketKey(bracketKey) && isRightKey(bracketKey) && (bracketRule.match.startsWith(tplEnd) || tplEnd.startsWith(bracketRule.match))) {
		const counterpartKey = getCounterpartBracketKey(bracketKey);
		if (!counterpartKey) throw new Error("String template definition conflicts with brackets");
		const counterpartRule = tplState[counterpartKey];
		if (!counterpartRule || counterpartRule.t !== "string") throw new Error("String template definition conflicts with brackets");
		delete tplState[bracketKey];
		counterpartRule.push = "$";
		rootState[counterpartKey] = klona(counterpartRule);
		rootState[bracketKey] = {
			...bracketRule,
			pop: 1
		};
	}
	tplState[tplEndToken] = {
		t: "string",
		type: tplEndToken,
		match: tplEnd,
		chunk: tplEnd,
		pop: 1
	};
	return {
		$: rootState,
		tplState
	};
}
function configStrings(states, opts) {
	if (!opts.length) return states;
	const $ = copyStateDefinition(states.$);
	const strStates = {};
	const exprTplPreStates = [];
	const tplStates = {};
	opts.forEach((strOpt, strIdx) => {
		const { startsWith: strStart, endsWith: strEnd = strStart, escapeChar, templates: tplOpts } = strOpt;
		const strToken = `str$${strIdx}`;
		const strStartToken = `${strToken}$start`;
		const strEndToken = `${strToken}$end`;
		const strValueToken = `${strToken}$value`;
		const strStateName = `${strToken}$state`;
		const strState = {
			...escapeChar && strEnd[0] ? {
				[`${strToken}$escape_bs`]: {
					t: "string",
					type: strValueToken,
					match: `${escapeChar}${escapeChar}`,
					chunk: `${escapeChar}${escapeChar}`
				},
				[`${strToken}$escape`]: {
					t: "string",
					type: strValueToken,
					match: `${escapeChar}${strEnd[0]}`,
					chunk: `${escapeChar}${strEnd[0]}`
				}
			} : {},
			[strEndToken]: {
				t: "string",
				type: strEndToken,
				match: strEnd,
				chunk: strEnd,
				pop: 1
			},
			[strValueToken]: {
				...fallbackRule,
				type: strValueToken
			}
		};
		tplOpts === null || tplOpts === void 0 || tplOpts.forEach((tplOpt, tplIdx) => {
			var _a;
			const { startsWith: tplStart } = tplOpt;
			if (tplOpt.type === "expr") {
				const tplToken = `${strToken}$tpl$${tplIdx}`;
				const tplStartToken = `${tplToken}$start`;
				const tplEndToken = `${tplToken}$end`;
				const tplStateName = `${tplToken}$state`;
				strState[tplStartToken] = {
					t: "string",
					type: tplStartToken,
					match: tplStart,
					chunk: tplStart,
					push: tplStateName
				};
				const { endsWith: tplEnd } = tplOpt;
				exprTplPreStates.push({
					tplStateName,
					tplEndToken,
					tplEnd
				});
			}
			if (tplOpt.type === "var") {
				const tplToken = `${strToken}$tpl$${tplIdx}`;
				const tplStartToken = `${tplToken}$start`;
				const tplTokenName = `${tplToken}$token`;
				const { operators = [], symbols } = tplOpt;
				let symRegex = symbols;
				if (!symRegex && ((_a = $.symbol) === null || _a === void 0 ? void 0 : _a.t) === "regex") symRegex = $.symbol.match;
				if (!symRegex) throw new Error(`String definition isn't found for template definition`);
				const start = escape(tplStart);
				const symSource = symRegex.source;
				let varTplSource = `${start}${symSource}`;
				const opRules = {};
				if (operators.length) {
					const opSource = `(?:${operators.map(escape).join("|")})`;
					varTplSource += `(?:${opSource}${symSource})*`;
					operators.forEach((match, idx) => {
						const type = `op$${idx}`;
						opRules[type] = {
							t: "string",
							type,
							match,
							chunk: match
						};
					});
				}
				const match = new RegExp(varTplSource);
				strState[tplTokenName] = {
					t: "regex",
					type: tplTokenName,
					match,
					chunk: tplStart
				};
				const tplStartRule = {
					t: "string",
					type: tplStartToken,
					match: tplStart,
					chunk: tplStart
				};
				const symbolRule = {
					t: "regex",
					type: "symbol",
					match: symRegex,
					chunk: null
				};
				tplStates[tplTokenName] = {
					[tplStartToken]: tplStartRule,
					symbol: symbolRule,
					...opRules
				};
			}
		});
		strStates[strStateName] = strState;
		$[strStartToken] = {
			t: "string",
			type: strStartToken,
			match: strStart,
			chunk: strStart,
			push: strStateName
		};
	});
	for (const exprTplStateInput of exprTplPreStates) {
		const { tplStateName } = exprTplStateInput;
		const exprTplStates = exprTplStatesMap($, exprTplStateInput);
		Object.assign($, exprTplStates.$);
		tplStates[tplStateName] = exprTplStates.tplState;
	}
	return {
		$,
		...strStates,
		...tplStates
	};
}

// node_modules/@renovatebot/good-enough-parser/dist/esm/lexer/symbol.js
function configSymbols(states, { match }) {
	return {
		...states,
		$: {
			...states.$,
			symbol: {
				t: "regex",
				type: "symbol",
				match,
				chunk: null
			}
		}
	};
}

// node_modules/@renovatebot/good-enough-parser/dist/esm/lexer/token.js
function coerceToken({ type, value, offset, line, col, lineBreaks }, parent) {
	const base = parent ? {
		value,
		offset: offset + parent.offset,
		line: line + parent.line - 1,
		col: col + parent.col - 1,
		lineBreaks: lineBreaks + parent.lineBreaks
	} : {
		value,
		offset,
		line,
		col,
		lineBreaks
	};
	if (typeof type === "string") {
		const [p1, , p2, , p3] = type.split("$");
		if (p1 === "newline") return {
			type: "newline",
			...base
		};
		else if (p1 === "whitespace") return {
			type: "whitespace",
			...base
		};
		else if (p1 === "bracket") {
			if (p2 === "left") return {
				type: "bracket-left",
				...base
			};
			else if (p2 === "right") return {
				type: "bracket-right",
				...base
			};
		} else if (p1 === "comment") return {
			type: "comment",
			...base
		};
		else if (p1 === "op") return {
			type: "operator",
			...base
		};
		else if (p1 === "str") {
			if (p2 === "start") return {
				type: "string-start",
				...base
			};
			else if (p2 === "value") return {
				type: "string-value",
				...base
			};
			else if (p2 === "end") return {
				type: "string-end",
				...base
			};
			else if (p2 === "tpl") {
				if (p3 === "start") return {
					type: "template-start",
					...base
				};
				else if (p3 === "end") return {
					type: "template-end",
					...base
				};
			}
		} else if (p1 === "symbol") return {
			type: "symbol",
			...base
		};
		else if (p1 === "number") return {
			type: "number",
			...base
		};
	}
	return {
		type: "_",
		...base
	};
}

// node_modules/@renovatebot/good-enough-parser/dist/esm/lexer/index.js
function configureLexerRules(lexerConfig) {
	let result = { $: {
		whitespace: lexerConfig.joinLines ? {
			t: "regex",
			type: "whitespace",
			match: new RegExp(`(?:${lexerConfig.joinLines}\\r?\\n|[ \\t\\r])+`),
			lineBreaks: true,
			chunk: null
		} : {
			t: "regex",
			type: "whitespace",
			match: /[ \t\r]+/,
			chunk: null
		},
		newline: {
			t: "regex",
			type: "newline",
			match: /\r?\n/,
			chunk: null,
			lineBreaks: true
		},
		_: {
			...fallbackRule,
			type: "_"
		}
	} };
	const { comments, symbols, operators, brackets, strings, numbers } = lexerConfig;
	result = configComments(result, comments);
	result = configSymbols(result, { match: symbols });
	result = configOperators(result, operators);
	result = configBrackets(result, brackets);
	result = configStrings(result, strings);
	result = configNumbers(result, { match: numbers });
	return createOrderedStateMap(result);
}
function isVarToken(key) {
	return typeof key === "string" && /^str\$\d+\$tpl\$\d+\$token$/.test(key);
}
function getVarEndToken({ type, value, offset, line, col, lineBreaks }) {
	return {
		type: type === null || type === void 0 ? void 0 : type.replace(/\$[^$]+$/, "$end"),
		value: "",
		text: "",
		offset: offset + value.length,
		line: line + lineBreaks,
		col: col + value.length,
		lineBreaks: 0
	};
}
function getSubLexers(states) {
	const result = {};
	for (const [key, rules] of Object.entries(states)) if (isVarToken(key)) result[key] = (0, import_moo.compile)(rules);
	return result;
}
function createLexer(options) {
	const rules = configureLexerRules(options);
	const subLexers = getSubLexers(rules);
	const mainLexer = (0, import_moo.states)(rules);
	let subLexer;
	let subLexerToken;
	const result = {
		reset(input) {
			Object.values(subLexers).forEach((subLexer) => subLexer.reset());
			subLexer = void 0;
			subLexerToken = void 0;
			if (typeof input === "undefined" || input === null) mainLexer.reset();
			else mainLexer.reset(input);
			return result;
		},
		[Symbol.iterator]() {
			const next = () => {
				const mooLexer = subLexer !== null && subLexer !== void 0 ? subLexer : mainLexer;
				const nextElem = mooLexer[Symbol.iterator]().next();
				if (nextElem.done) {
					if (subLexer && subLexerToken) {
						const subLexerType = subLexerToken.type;
						mooLexer.reset();
						if (isVarToken(subLexerType)) {
							const x = getVarEndToken(subLexerToken);
							const value = coerceToken(x);
							subLexer = void 0;
							subLexerToken = void 0;
							return {
								done: false,
								value
							};
						} else {
							subLexer = void 0;
							subLexerToken = void 0;
							return next();
						}
					} else return {
						done: true,
						value: null
					};
				}
				const mooToken = nextElem.value;
				if (!subLexer) {
					const mooTokenType = mooToken.type;
					subLexer = subLexers[mooTokenType];
					if (subLexer) {
						subLexerToken = mooToken;
						subLexer.reset(mooToken.value);
						return next();
					}
				}
				return {
					done: false,
					value: coerceToken(mooToken, subLexerToken)
				};
			};
			return { next };
		}
	};
	return result;
}

// node_modules/@renovatebot/good-enough-parser/dist/esm/lang/groovy.js
const bindigit$1 = "[01]";
const octdigit$3 = "[0-7]";
const digit$3 = "[0-9]";
const nonzerodigit$3 = "[1-9]";
const hexdigit$3 = `(?:${digit$3}|[a-fA-F])`;
const bininteger$1 = `(?:0[bB](?:_?${bindigit$1})+)`;
const octinteger$3 = `(?:0[oO](?:_?${octdigit$3})+)`;
const hexinteger$3 = `(?:0[xX](?:_?${hexdigit$3})+)`;
const integer$3 = `(?:${`(?:${nonzerodigit$3}(?:_?${digit$3})*|0+(?:_?0)*)`}|${bininteger$1}|${octinteger$3}|${hexinteger$3})`;
const digitpart$3 = `(?:${digit$3}(?:_?${digit$3})*)`;
const fraction$3 = `(?:\\.${digitpart$3})`;
const exponent$3 = `(?:[eE][-+]?${digitpart$3})`;
const pointfloat$3 = `(?:${digitpart$3}?${fraction$3}|${digitpart$3}\\.)`;
const floatnumber$3 = `(?:${pointfloat$3}|${`(?:(?:${digitpart$3}|${pointfloat$3})${exponent$3})`})`;
const numbers$3 = new RegExp(`(?:${integer$3}|${floatnumber$3})`);

// node_modules/@renovatebot/good-enough-parser/dist/esm/lang/python.js
const bindigit = "[01]";
const octdigit$2 = "[0-7]";
const digit$2 = "[0-9]";
const nonzerodigit$2 = "[1-9]";
const hexdigit$2 = `(?:${digit$2}|[a-fA-F])`;
const bininteger = `(?:0[bB](?:_?${bindigit})+)`;
const octinteger$2 = `(?:0[oO](?:_?${octdigit$2})+)`;
const hexinteger$2 = `(?:0[xX](?:_?${hexdigit$2})+)`;
const integer$2 = `(?:${`(?:${nonzerodigit$2}(?:_?${digit$2})*|0+(?:_?0)*)`}|${bininteger}|${octinteger$2}|${hexinteger$2})`;
const digitpart$2 = `(?:${digit$2}(?:_?${digit$2})*)`;
const fraction$2 = `(?:\\.${digitpart$2})`;
const exponent$2 = `(?:[eE][-+]?${digitpart$2})`;
const pointfloat$2 = `(?:${digitpart$2}?${fraction$2}|${digitpart$2}\\.)`;
const floatnumber$2 = `(?:${pointfloat$2}|${`(?:(?:${digitpart$2}|${pointfloat$2})${exponent$2})`})`;
const numbers$2 = new RegExp(`(?:${integer$2}|${floatnumber$2})`);

// node_modules/@renovatebot/good-enough-parser/dist/esm/lang/scala.js
const octdigit$1 = "[0-7]";
const digit$1 = "[0-9]";
const nonzerodigit$1 = "[1-9]";
const hexdigit$1 = `(?:${digit$1}|[a-fA-F])`;
const octinteger$1 = `(?:0[oO](?:_?${octdigit$1})+)`;
const hexinteger$1 = `(?:0[xX](?:_?${hexdigit$1})+)`;
const integer$1 = `(?:${`(?:${nonzerodigit$1}(?:_?${digit$1})*|0+(?:_?0)*)`}|${octinteger$1}|${hexinteger$1})`;
const digitpart$1 = `(?:${digit$1}(?:_?${digit$1})*)`;
const fraction$1 = `(?:\\.${digitpart$1})`;
const exponent$1 = `(?:[eE][-+]?${digitpart$1})`;
const pointfloat$1 = `(?:${digitpart$1}?${fraction$1}|${digitpart$1}\\.)`;
const floatnumber$1 = `(?:${pointfloat$1}|${`(?:(?:${digitpart$1}|${pointfloat$1})${exponent$1})`})`;
const numbers$1 = new RegExp(`(?:${integer$1}|${floatnumber$1})`);

// node_modules/@renovatebot/good-enough-parser/dist/esm/lang/starlark.js
const octdigit = "[0-7]";
const digit = "[0-9]";
const nonzerodigit = "[1-9]";
const hexdigit = `(?:${digit}|[a-fA-F])`;
const octinteger = `(?:0[oO](?:_?${octdigit})+)`;
const hexinteger = `(?:0[xX](?:_?${hexdigit})+)`;
const integer = `(?:${`(?:${nonzerodigit}(?:_?${digit})*|0+(?:_?0)*)`}|${octinteger}|${hexinteger})`;
const digitpart = `(?:${digit}(?:_?${digit})*)`;
const fraction = `(?:\\.${digitpart})`;
const exponent = `(?:[eE][-+]?${digitpart})`;
const pointfloat = `(?:${digitpart}?${fraction}|${digitpart}\\.)`;
const floatnumber = `(?:${pointfloat}|${`(?:(?:${digitpart}|${pointfloat})${exponent})`})`;
const numbers = new RegExp(`(?:${integer}|${floatnumber})`);

export { createLexer as t };