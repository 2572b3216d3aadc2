// src/readers/python/marker.ts
function allMarkers(...markers) {
	const given = markers.filter((marker) => marker !== null);
	if (given.length < 2) return given[0] ?? null;
	return given.map((marker) => /\bor\b/.test(marker) ? `(${marker})` : marker).join(" and ");
}

export { allMarkers as t };