/**
 * Stands in for Node's `http2` in the bundle: axios imports it for a wish (`httpVersion: 2`) that no request of ours has, and
 * Node loads all of it, 16 ms of every start.
 */
function connect(): never {
  throw new Error('every request is made over HTTP/1.1');
}

export default { connect, constants: {} };
