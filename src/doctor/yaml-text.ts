/** A text as YAML has it, in block and in flow style; of a log or an account, so anything. */
export function yamlText(given: string): string {
  // A quoted text may hold any character but those that end a line.
  const text = given.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ');
  return /^[A-Za-z_][\w.-]*(?: [\w.-]+)*$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text)
    ? text
    : `'${text.replaceAll("'", "''")}'`;
}
