// src/readers/esp-idf/names.ts
function componentName(written) {
	return written.includes("/") ? written : `espressif/${written}`;
}

export { componentName as t };