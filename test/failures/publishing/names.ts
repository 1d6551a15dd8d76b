/** Names and places, and shapes of messages that hold one. All are made up. */

export const NAMES: readonly string[] = [
  ...[
    'Jane Roe',
    'Anna Smithson',
    'Mark Page',
    'Will Field',
    'May Long',
    'Grace Hopper',
    'Bill Price',
    'Rose King',
    'Max Reading',
  ],
  ...[
    'annasmithson',
    'jane.roe',
    'jane_roe',
    'jroe',
    'JANE ROE',
    "Siobhan O'Brien",
    'José Núñez',
    'Ðorđe Žižek',
    'Nguyễn Văn An',
    '李小龍',
    'Ольга Петрова',
  ],
  ...[
    'Springfield',
    'Shelbyville',
    'Ogdenville',
    'Bath Abbey',
    'North Haverbrook',
    'Evergreen Terrace',
    'rue Morgue',
    'Königsallee',
  ],
  ...[
    'McAllister',
    'van Houten',
    'von Trapp',
    'de la Cruz',
    'Lopez-Garcia',
    'Fatima Zahra',
    'Oluwaseun',
    'Priyanka',
    'Xiaoming',
    'Aoife',
  ],
  ...['Kowalczyk', 'Papadopoulos', 'Yamamoto', 'Johansson', 'Dubois', 'Rossi', 'Novák', 'Szabó', 'Öztürk', 'Haddad'],
  ...[
    'smithers',
    'milhouse',
    'lisa-marie',
    'bart42',
    'homer_s',
    'Abernathy',
    'Zuckerkorn',
    'Featherstone',
    'Wigglesworth',
    'Ramirez',
    'Tanaka Yuki',
    'Eleanor Rigby',
  ],
];

export const SHAPES: readonly ((name: string) => string)[] = [
  (name) => `Key (username)=(${name}) already exists.`,
  (name) =>
    `duplicate key value violates unique constraint "users_name_key"\nDETAIL:  Key (username)=(${name}) already exists.`,
  (name) =>
    `null value in column "x" violates not-null constraint DETAIL:  Failing row contains (7, ${name}, null, 2026-05-11).`,
  (name) => `no grade for student ${name}`,
  (name) => `student ${name} not found`,
  (name) => `${name} is not enrolled in this course`,
  (name) => `could not send mail to ${name}: connection refused`,
  (name) => `invalid value for field name: ${name}`,
  (name) => `user ${name} has no permission on group of ${name}`,
  (name) => `name=${name} is too long`,
  (name) => `[parameters: (${name}, 7)]`,
  (name) => `Duplicate entry ${name} for key users.name`,
  (name) => `row 7 (${name}) failed`,
  (name) => `/home/${name}/report.csv: no such file`,
  (name) => `Dear ${name}, your submission failed`,
  (name) => `404 Client Error: Not Found for user ${name}`,
  (name) => `lookup of "${name}" failed`,
  (name) => `teacher: ${name}; school: ${name}`,
  (name) => `Timeout while syncing ${name}'s grades`,
  (name) => `cannot parse <${name}> as a date`,
];

/** What of a name could be recognised: each of its words of three letters and more. */
export function partsOf(name: string): string[] {
  return (name.match(/[\p{L}\p{M}]{2,}/gu) ?? []).filter((part) => part.length > 2 || /\P{ASCII}/u.test(part));
}
