/**
 * Stands in for the `form-data` package in the bundle. axios imports it for multipart uploads; with it comes the MIME database,
 * half of axios' size and 15 ms of every start, and in its place Node's own class would load all of Node's fetch.
 */
export default class FormData {
  constructor() {
    throw new Error('no multipart body is sent by this action');
  }
}
