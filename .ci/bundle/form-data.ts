/**
 * Stands in for the `form-data` package in the bundle. axios imports it for multipart uploads on old Nodes; with it
 * comes the MIME database, half of axios' size and 15 ms of every start. Every Node we run on has the class itself.
 */
export default FormData;
