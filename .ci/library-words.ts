/**
 * Writes src/failures/publishing/library-words.ts: the words of messages that libraries and servers write themselves.
 *
 *   node .ci/node.mjs .ci/library-words.ts FOLDER NAMES "label of the versions"
 *
 * FOLDER holds unpacked packages of Debian, one folder each (`apt-get download python3-celery …`, `dpkg-deb -x`): Python sources,
 * of which the texts of exceptions are read, and programs (postgres, redis-server, libpq, python), of which the sentences are.
 * NAMES is a file of names of people and places, one a line. Words that are a name too are left out. Only single words are kept,
 * sorted, without their sentences or where they came from.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

const [, , folder = '', namesFile = '', label = ''] = process.argv;
if (label === '') throw new Error('Usage: .ci/library-words.ts folder names label');

/** Every word of these; of other packages those that two of them use. */
const CORE =
  /celery|kombu|billiard|vine|amqp|psycopg|sqlalchemy|requests|urllib3|redis|boto|s3transfer|django|libpython|python3\.11|postgresql|libpq|pymysql|mysqldb|elasticsearch|httpx|httpcore|aiohttp|jinja2|marshmallow|pydantic|pika|openssl|libssl/;
/** Words of more than this many packages stay though somebody is called so: not, for, key, long, page. */
const COMMON = 14;
/** The table must stay small in the bundle. */
const MAX_WORDS = 9000;

const names = new Set(readFileSync(namesFile, 'utf8').toLowerCase().split('\n'));
const packagesOf = new Map<string, Set<string>>();
for (const pack of readdirSync(folder)) {
  for (const entry of readdirSync(join(folder, pack), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    if (/\/(?:tests?|testing|locale|docs?|examples|idlelib|lib2to3|pydoc_data|demo)\//.test(path)) continue;
    const texts = entry.name.endsWith('.py')
      ? messagesOf(readFileSync(path, 'utf8'))
      : isProgram(path)
        ? sentencesOf(readFileSync(path))
        : [];
    for (const text of texts)
      for (const [word] of text
        .replaceAll(/%\(\w+\)[a-z]|%[-\d.]*[a-z]+|\{[^}]*\}|\\./g, ' ')
        .matchAll(/(?<![\w@./])[A-Za-z][a-z]+(?![\w@./]*\w)|(?<![\w@./])[A-Z]{2,12}(?!\w)/g))
        (
          packagesOf.get(word.toLowerCase()) ?? packagesOf.set(word.toLowerCase(), new Set()).get(word.toLowerCase())
        )?.add(pack);
  }
}

function isProgram(path: string): boolean {
  return /\/(?:postgres|redis-check-rdb|python3\.11|libpq\.so\.5\.\d+|libssl\.so\.3|libcrypto\.so\.3)$/.test(path);
}

/** Literals of `raise X("…")` and of calls that make or hold a message. */
function messagesOf(source: string): string[] {
  return [
    ...source.matchAll(
      /\b(?:raise\s[\w.]+\(|[\w.]*(?:Error|Exception|Warning|Fault|Failed|Timeout)\(|_\(|(?:msg|message|reason|detail|fmt|description|default_detail)\s*=\s*\(?|['"]\w+['"]:\s*_\(|logger\.\w+\(|log\.\w+\(|error\()/g,
    ),
  ].flatMap(({ index, 0: head }) => {
    const rest = source.slice(index + head.length, index + head.length + 500);
    const call = rest.slice(
      0,
      /\n\s*\n|\n\s*(?:raise|return|def|class|if|else|except|try|for|with)\b/.exec(rest)?.index ?? 500,
    );
    return [...call.matchAll(/"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'/g)]
      .map(([, a, b]) => a ?? b ?? '')
      .filter((text) => text.includes(' '));
  });
}

/** Printable runs that read like a sentence. */
function sentencesOf(program: Buffer): string[] {
  return (program.toString('latin1').match(/[\x20-\x7e]{8,300}/g) ?? []).filter(
    (text) =>
      / [a-z]{2,} /.test(text) &&
      /^[A-Za-z%"']/.test(text) &&
      (text.match(/[a-zA-Z ]/g)?.length ?? 0) > 0.8 * text.length,
  );
}

/** What no sentence holds: names of signals, errors, commands and states. */
const OTHERS =
  'sighup sigint sigquit sigill sigtrap sigabrt sigbus sigfpe sigkill sigsegv sigpipe sigalrm sigterm sigxcpu sigxfsz sigusr errno os io eof ip tcp udp dns url uri uuid api http https html json xml yaml csv sql ssl tls smtp imap ftp ssh oom ok id ids pid tid get set setex setnx mset mget hset hget hmset expire del lpush rpush brpop blpop lrange zadd evalsha publish subscribe psubscribe xadd xread loading readonly noauth wrongpass moved clusterdown noscript busy misconf wrongtype unique constraint select insert update delete where values from join left right inner outer group order limit offset returning conflict nothing detail hint context null not primary foreign references key column table relation index schema database role transaction deadlock serialization worker workers task tasks beat warm cold shutdown mainprocess pool prefork gevent eventlet solo chord group chain broker backend queue exchange routing prefetch heartbeat eta countdown retry retries retried revoked rejected acknowledged redelivered received succeeded raised unexpected knows tab backslash meta file line module attribute argument arguments positional keyword traceback recent call last none true false str int bytes float dict list tuple nonetype iterable callable mapping object type class instance function method generator coroutine is are was were be been has have had does did do can could cannot would should must may might shall will the and or but if then else than that this these those there here when while where which who what why how for from with without within into onto over under between before after during until since because so too very more less most least not no yes all any each every some none only also already again still yet never always';
for (const word of OTHERS.split(' '))
  packagesOf.set(
    word,
    new Set([...(packagesOf.get(word) ?? []), 'others', ...Array.from({ length: COMMON + 1 }, (_, n) => `${n}`)]),
  );

const words = [...packagesOf]
  .filter(([word, packs]) => {
    if (word.length < 2 || word.length > 20) return word.length === 1;
    const isCore = packs.has('others') || [...packs].some((pack) => CORE.test(pack));
    return (isCore || packs.size >= 2) && (!names.has(word) || packs.size > COMMON);
  })
  .toSorted(([, a], [, b]) => b.size - a.size)
  .slice(0, MAX_WORDS)
  .map(([word]) => word)
  .toSorted();

// Each word as the number of letters it shares with the one before it, and the rest; packed.
let before = '';
const coded = words
  .map((word) => {
    let shared = 0;
    while (shared < 35 && word[shared] !== undefined && word[shared] === before[shared]) shared++;
    before = word;
    return shared.toString(36) + word.slice(shared);
  })
  .join('\n');
const packed = deflateRawSync(coded, { level: 9 }).toString('base64');
writeFileSync(
  new URL('../src/failures/publishing/library-words.ts', import.meta.url),
  `/**
 * ${words.length} words of which libraries and servers make their messages, generated by .ci/library-words.ts from the packages of
 * ${label}.
 * Single words without their sentences; names of people and places are left out.
 */

export const LIBRARY_WORDS_VERSION = '${label}';

/** Sorted; each word as the number of letters it shares with the one before (base 36) and the rest; raw deflate, base64. */
export const LIBRARY_WORDS =
  '${packed}';
`,
);
console.log(words.length, 'words', packed.length, 'bytes');
