/** Why no answer came, and whether another try may bring one. */
export interface Unreachable {
  readonly reason: string;
  readonly mayPass: boolean;
}

/** Nobody who is known vouches for the certificate: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const unknownIssuer =
  /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT(?:_LOCALLY)?|UNABLE_TO_VERIFY_LEAF_SIGNATURE)$/;
const deepest = 5;

/** Says what an error of `fetch` means, which hides the reason in its causes. */
export function unreachable(error: unknown): Unreachable {
  const cause = innermost(error, deepest);
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const message = cause instanceof Error ? cause.message || code : String(cause);
  if (!unknownIssuer.test(code)) return { reason: message, mayPass: true };
  const [said] = message.split(';', 1);
  return { reason: `${said}; NODE_EXTRA_CA_CERTS has to name the file of the authority that vouches for it`, mayPass: false };
}

function innermost(error: unknown, depth: number): unknown {
  return error instanceof Error && error.cause instanceof Error && depth > 0 ? innermost(error.cause, depth - 1) : error;
}
