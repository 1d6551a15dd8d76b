/**
 * Faults of TLS: the connection is refused before a byte of the request is sent, and the next try meets the same other end.
 * Names of Node and OpenSSL: https://nodejs.org/api/tls.html#x509-certificate-error-codes
 */

export interface TlsFault {
  readonly codes: RegExp;
  /** What is wrong, for a sentence that ends with the code. */
  readonly text: string;
  readonly advice: string;
}

const PRIVATE_CA =
  'where a network puts certificates of its own on connections, NODE_EXTRA_CA_CERTS has to name the file of their authority';
const WRONG_END = 'check the address and any proxy on the way';

/** Ordered; the first row that fits is told. */
export const TLS_FAULTS: readonly TlsFault[] = [
  {
    // A chain that ends at an authority Node does not know: a company's own, or a proxy's that opens connections.
    codes:
      /^(?:UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(?:_LOCALLY)?)|(?:DEPTH_ZERO_)?SELF_SIGNED_CERT(?:_IN_CHAIN)?|CERT_UNTRUSTED|CERT_REJECTED|INVALID_CA|CERT_SIGNATURE_FAILURE|CERT_CHAIN_TOO_LONG|PATH_LENGTH_EXCEEDED)$/,
    text: 'the certificate is of an authority that is not trusted here',
    advice: PRIVATE_CA,
  },
  {
    codes: /^(?:CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/,
    text: 'the certificate is not valid at this time',
    advice: 'it has to be renewed there, unless the clock of this machine is wrong',
  },
  {
    codes: /^(?:ERR_TLS_CERT_ALTNAME_INVALID|ERR_TLS_CERT_ALTNAME_FORMAT|HOSTNAME_MISMATCH)$/,
    text: 'the certificate is of another host',
    advice: WRONG_END,
  },
  {
    // `EPROTO` and `ERR_SSL_WRONG_VERSION_NUMBER`: plain HTTP, or TLS too old, at the other end. A damaged record comes later, with the request on its way.
    codes: /^(?:EPROTO|ERR_SSL_(?!.*(?:BAD_RECORD_MAC|DECRYPTION_FAILED)).*)$/,
    text: 'the other end does not speak TLS as it should',
    advice: WRONG_END,
  },
  {
    // What else a certificate can be: revoked, for another purpose, damaged.
    codes: /CERT|CRL|^UNABLE_TO_|^INVALID_PURPOSE$/,
    text: 'the certificate is not accepted',
    advice: PRIVATE_CA,
  },
];

/** Null: the code is of no fault of TLS. */
export function tlsFaultOf(code: string | null): TlsFault | null {
  return code === null ? null : (TLS_FAULTS.find(({ codes }) => codes.test(code)) ?? null);
}
