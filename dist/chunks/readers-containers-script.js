import { r as locateIn } from "./formats-yaml.js";

// src/readers/containers/script.ts
function placesIn(source, scalar) {
	const locate = locateIn(source.text, scalar);
	return (start, end) => {
		const span = locate(start, end);
		return source.place(span.start, span.end);
	};
}

export { placesIn as t };