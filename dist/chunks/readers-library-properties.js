import { t as parseProperties } from "./shared-formats-dot-properties.js";
import { Q as setting, v as dependenciesIn } from "./shared-readers.js";

// src/readers/library-properties.ts
const read = (source) => ({
	facts: parseProperties(source.text).flatMap((each) => readProperty(source, each)),
	problems: []
});
function readProperty(source, property) {
	const { key, value, keyStart, valueStart, valueEnd } = property;
	const place = source.place(keyStart, valueEnd);
	if (key === "name") return [{
		kind: "project",
		...place,
		block: "",
		ecosystem: "arduino",
		name: value,
		published: true
	}];
	if (key === "architectures" && value !== "") return [setting(place, "arduino.architectures", value)];
	return key === "depends" ? dependenciesIn(source, source.text.slice(valueStart, valueEnd), valueStart) : [];
}

export { read };