// src/unreachable.ts
const unknownIssuer = /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT(?:_LOCALLY)?|UNABLE_TO_VERIFY_LEAF_SIGNATURE)$/;
const deepest = 5;
function unreachable(error) {
	const cause = innermost(error, deepest);
	const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
	const message = cause instanceof Error ? cause.message || code : String(cause);
	if (!unknownIssuer.test(code)) return {
		reason: message,
		mayPass: true
	};
	const [said] = message.split(";", 1);
	return {
		reason: `${said}; NODE_EXTRA_CA_CERTS has to name the file of the authority that vouches for it`,
		mayPass: false
	};
}
function innermost(error, depth) {
	return error instanceof Error && error.cause instanceof Error && depth > 0 ? innermost(error.cause, depth - 1) : error;
}

export { unreachable as t };