// src/readers/locks/registry.ts
function registryOf(tarball, name) {
	const end = tarball === null || !/^https?:/.test(tarball) ? -1 : tarball.indexOf(`/${name}/-/`);
	return tarball === null || end < 0 ? null : tarball.slice(0, end);
}

export { registryOf as t };