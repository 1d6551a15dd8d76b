/** Secrets that the word before them tells: `password=x` in reprs, JSON, command lines, queries and sentences. */
import { SERVICE_NAMES } from './known-tokens.ts';
import { CUT, type Redaction } from './redaction.ts';

/** Words in a key that make its value a secret: `password`, `db_passwd`, `X-Api-Key`, `client_secret`, `refreshToken`. */
const WORDS: string = [
  String.raw`passw(?:or)?ds?|passwd|passphrases?|passcodes?|pwd|(?<![a-z])(?:pass|pw)(?==|\\{0,3}["'])|(?<=[a-z]_)pass(?![a-z])|(?<![a-z])(?:bind|root)pw`,
  'passwort|kennwort|mot[ _]?de[ _]?passe|(?<![a-z])clave(?![a-z])|(?<![a-z])mdp(?![a-z])|contrase[nñ]a|senha|wachtwoord|passord|kodeord|adgangskode|l[oö]senord|salasana|has[lł]o|parola|(?<![a-z])heslo|jelsz[oó]|lozinka|[sş]ifre',
  'pass?word[es]|pas?word|passwrd|passwrod|passowrd|pa?sswd|passwod|pssword|passwird|passworf|psswrd|pswd|passwor(?![dt])|tokne|secert|seceret|apikye',
  'secrets?|tokens?|credentials?|authorization|ssn',
  String.raw`api[_ -]?keys?|(?:access|account|auth|cipher|consumer|deploy|encryption|fernet|licen[cs]e|master|private|signing|ssh|storage|subscription|webhook)[_-]?key|client[_-]key[_-]data|shared[_-]?access[_-]?\w{1,20}`,
  String.raw`session[_-]?(?:id|key)|sessionid|csrf\w{0,10}`,
  String.raw`otp|(?<![a-z])cv[vc]2?|(?:pin|verification|confirmation|security|login)[_-]?code|(?<![a-z])pin(?=["']?\s{0,3}[:=]\s{0,3}["']?\d{3})`,
].join('|');
/** `SECRET_KEY`, `password_hash`, `password2`; not `token_type`, `token_count`. */
const AFTER = String.raw`(?:[_-]?(?:key|value|hash|base|confirm\w{0,8}|new|old|\d{1,3})(?![a-z])){0,3}`;
const SECRET_KEY = String.raw`[\w.-]{0,40}?(?:${WORDS})${AFTER}`;
/**
 * A quoted value, also without its closing quote. A repr in a repr has more than one backslash before a quote that it holds, so
 * however many there are, what follows them closes nothing.
 * @param group that holds its quote
 */
const quoted = (group: number): string => `((?:\\\\+(?:[^\\\\]|$)|(?!\\${group})[^\\\\])+)`;

/** What every one of the words holds. */
const KEY_WORD =
  /pass|p?wo?r?d|pwd?|psw|kennwort|contrase|senha|clave|wachtw|mdp|senord|salasana|has[lł]o|heslo|jelsz|lozinka|ifre|kode|parola|sece|tokne|secert|secret|token|key|credential|authorization|session|csrf|otp|pin|code|cv[vc]|ssn|shared/i;

/** What stands where a value would: types in signatures, what is not set, calls, names of the code (`settings.DB_PASSWORD`). */
const NO_VALUE = String.raw`(?:None|null|[Tt]rue|[Ff]alse|str|bytes|int|bool|float|Any|string|Optional|Union)\b(?!\.?[\w~+/=@!$%^*#-])|[a-z_.]{1,60}\(|(?:self|cls|os|environ|settings|config|conf|current_app|app|request|response|session|client|credentials|kwargs|options|args|params|data|payload|form|ctx|context|event|user|env)(?:\.(?=[a-z_])|\[)`;
/** `: str =` of a signature with a default, `=>`, `:`, `=`; also of a key in brackets: `environ['SECRET'] = 'x'`. */
const IS = String.raw`["']?\]?\s{0,3}(?::\s?[\w.[\]| ]{1,40}?=|=>|[:=])\s{0,3}`;
/** What only holds the value. */
const HOLDER = String.raw`(?:(?:pydantic\.)?Secret(?:Str|Bytes)?\(|(?:str|bytes|repr|quote(?:_plus)?)\()?`;

/** Services whose tokens look like any other id. */
const SERVICE = new RegExp(`(?:${SERVICE_NAMES.join('|')})`, 'i');

export const SECRET_PAIRS: readonly Redaction[] = [
  {
    name: 'secret-pair-quoted',
    needs: KEY_WORD,
    pattern: new RegExp(String.raw`\b(${SECRET_KEY})(${IS}${HOLDER}[bru]{0,2})(["']{3}|["'])${quoted(3)}`, 'gi'),
    replacement: '$1$2$3<secret>',
    secret: 4,
    reason: "{'password': 'x'}, password=\"x\"; the log may cut it before the closing quote",
  },
  {
    name: 'secret-pair-escaped',
    needs: KEY_WORD,
    pattern: new RegExp(
      String.raw`\b(${SECRET_KEY})(\\{1,15}["']\s{0,3}[:=]\s{0,3})(\\{1,15}["'])((?:\\{1,16}\3|(?!\3)[\s\S])+)`,
      'gi',
    ),
    replacement: '$1$2$3<secret>',
    secret: 4,
    reason: String.raw`JSON inside a repr: b'{\"client_secret\": \"x\"}'`,
  },
  {
    name: 'secret-pair-tuple',
    needs: KEY_WORD,
    pattern: new RegExp(String.raw`([(\[]\s?[bu]?["'])(${SECRET_KEY})(["'],\s?[bu]?)(["'])(?!<)${quoted(4)}`, 'gi'),
    replacement: '$1$2$3$4<secret>',
    secret: 5,
    reason:
      "('access_token', 'x') of forms and headers; not the words of a list in a sentence: 'token', 'user' missing",
  },
  {
    name: 'secret-named-value',
    needs: KEY_WORD,
    pattern: new RegExp(
      String.raw`(\b(?:name|key|id|field)["']?\s{0,3}[:=]\s{0,3}["'](?:${SECRET_KEY})["'],?\s{1,20}["']?(?:\w{1,20}_)?value["']?\s{0,3}[:=]\s{0,3})(["'])(?!<)${quoted(2)}`,
      'gi',
    ),
    replacement: '$1$2<secret>',
    secret: 3,
    reason: '{"name": "DB_PASSWORD", "value": "x"} of containers and forms, <add key="password" value="x"/>',
  },
  {
    name: 'secret-list',
    needs: KEY_WORD,
    pattern: new RegExp(String.raw`\b(${SECRET_KEY})(["']?\s{0,3}[:=]\s{0,3}[[({]\s{0,20})(["'][^\])}]*)`, 'gi'),
    replacement: '$1$2<secret>',
    secret: null,
    reason: "{'tokens': ['x', 'y']}, credentials=('user', 'x')",
  },
  {
    name: 'secret-pair-bare',
    needs: KEY_WORD,
    pattern: new RegExp(
      String.raw`\b(${SECRET_KEY})(["']?\s{0,2}(?:=>|[:=])\s{0,3})(?!["'\\<[{(]|${NO_VALUE}|(?<=tokens["']?\s{0,2}[:=]\s{0,3})\d{1,7}\b|(?<=(?:tokens?|credentials?|authorization|csrf\w{0,10}|secrets?):\s{1,3})[a-z]{1,15}(?![\w.~+/=-]))((?:[^\s"'\\,;&)}\]<>]|[,;&](?=[^\s=:,;&"'\\)}\]]{1,100}(?:\s|$))){3,}|[^\s"'\\,;&)}\]<>]{1,2}${CUT})`,
      'gi',
    ),
    replacement: '$1$2<secret>',
    secret: 3,
    reason:
      'password=x, token: x without quotes; not `token: str`, `secret=None`, `password=get()`, `token: expired`, `max_tokens=4096`',
  },
  {
    name: 'secret-pair-encoded',
    needs: /%(?:25)?3[AD]/i,
    pattern: new RegExp(
      String.raw`\b(${SECRET_KEY})((?:%2[27])?%(?:25)?3[AD](?:%20|\+){0,2}(?:%2[27])?)((?:[^\s"'&<>%]|%(?!2[267C]|7D)[0-9A-F]{2}){3,})`,
      'gi',
    ),
    replacement: '$1$2<secret>',
    secret: 3,
    reason: 'forms and JSON in a URL: password%3Dx, %22token%22%3A%22x%22, also encoded twice',
  },
  {
    name: 'secret-said',
    needs: /pass|secret|token|key/i,
    pattern:
      /(?<![Uu]nexpected )\b((?:passwords?|passphrase|secret|token|api[ _-]?key)\s(?:(?:is|was|set to|provided:?)\s)?["']?)(?!sha\d|md5|utf|base\d|http|oauth|0x)((?=[^\s"']{0,60}\d)(?=[^\s"']{0,60}[a-z])[\w!@#$%^&*+./~-]{6,})/gi,
    replacement: '$1<secret>',
    secret: 2,
    reason:
      'sentences: password is hunter22x, invalid token abc123; what is none has no digit in it: token has expired',
  },
  {
    name: 'secret-pair-foreign',
    needs: /\P{ASCII}/u,
    pattern:
      /(?<![\p{L}])((?:пароль|парол[ья]|密码|密碼|パスワード|비밀번호|şifre|hasło|lösenord|mật khẩu|รหัสผ่าน|كلمة المرور|סיסמה|κωδικός)["']?\s{0,3}[:=：]\s{0,3}["']?)(?!<)([^\s"',;)}\]]{3,200})/giu,
    replacement: '$1<secret>',
    secret: 2,
    reason: 'password in languages of other letters: пароль=x, 密码：x',
  },
  {
    name: 'form-part',
    needs: /name=\\?"/,
    pattern: new RegExp(
      String.raw`(\bname=\\?["'](?:${SECRET_KEY})\\?["'][^\n\\]{0,100}(?:\r?\n|(?:\\r)?\\n){2})((?!<)(?:(?!\\r|\\n)[^\r\n]){1,500})`,
      'gi',
    ),
    replacement: '$1<secret>',
    secret: 2,
    reason: 'a part of a multipart body: Content-Disposition: form-data; name="password", an empty line, the value',
  },
  {
    name: 'service-pair',
    needs: SERVICE,
    pattern: new RegExp(
      String.raw`(\b[\w.-]{0,30}${SERVICE.source}(?:[_.-]?(?!\w{0,20}(?:id|url|uri|host|version|sha|hash|commit|trace|channel|server|user|project)\b)\w{1,12}){0,3}["']?\s{0,3}(?:=>|:=|[:=])\s{0,3}["']?)(?=[\w-]{0,40}\d)(?=[\w-]{0,40}[A-Za-z])([\w=-]{15,200})(?![\w.:/-])`,
      'gi',
    ),
    replacement: '$1<secret>',
    secret: 2,
    reason: 'tokens that only the name of the service beside them tells: datadog_app=0a1b…, mailgun: 9f8e…',
  },
  {
    name: 'secret-flag',
    needs: /-\w/,
    pattern:
      /((?<![\w-])--?(?:[a-z]{1,20}-){0,3}(?:password|passwd|passphrase|token|secret|api-?key|access-?key)(?:["'],)?\s{1,3}["']?)([^\s"'<-][^\s"']{2,})/gi,
    replacement: '$1<secret>',
    secret: 2,
    reason: 'command lines: --password x, ["--token", "x"]',
  },
  {
    name: 'login-flag',
    needs: /-u/,
    pattern: /((?<![\w-])(?:-u|--user)(?:["'],)?[\s=]{1,3}["']?[^\s:'"<]{1,100}:)(?!\d{1,6}(?![^\s'"]))([^\s'"<]+)/g,
    replacement: '$1<secret>',
    secret: 2,
    reason: 'curl -u user:x; not docker run -u 1000:1000',
  },
  {
    name: 'tool-flag',
    needs: /mysql|sshpass|redis-cli/,
    pattern:
      /(\b(?:mysql\w{0,10}\b[^|;\n]{0,200}?[\s'"]-p|sshpass\b[^|;\n]{0,40}?[\s'"]-p(?:["'],)?\s?["']?|redis-cli\b[^|;\n]{0,200}?[\s'"]-a(?:["'],)?\s["']?))([^\s"'<-][^\s"']{2,})/g,
    replacement: '$1<secret>',
    secret: 2,
    reason: 'tools with a flag of their own: mysql -px, sshpass -p x, redis-cli -a x',
  },
  {
    name: 'login-pair',
    needs: /auth/i,
    pattern: new RegExp(
      String.raw`(\b(?:auth["']?\s?[:=]\s?(?:\w{1,20}Auth)?|(?:HTTP)?(?:Basic|Digest|Proxy)Auth)\(\s?["'][^"']{0,100}["'],\s?)(["'])(?!<)${quoted(2)}`,
      'gi',
    ),
    replacement: '$1$2<secret>',
    secret: 3,
    reason: "requests.get(url, auth=('user', 'x')), HTTPBasicAuth('user', 'x')",
  },
  {
    name: 'sql-password',
    needs: /password|identified/i,
    pattern: new RegExp(String.raw`(\b(?:identified by|password)\s{1,3})(["'])(?!<)${quoted(2)}`, 'gi'),
    replacement: '$1$2<secret>',
    secret: 3,
    reason: "CREATE USER h PASSWORD 'x', IDENTIFIED BY 'x'",
  },
  {
    name: 'secret-element',
    needs: />/,
    pattern: new RegExp(
      String.raw`((?!<(?:secret|token|credentials|ssn)>[^<]*$)<(?:\w{1,20}:)?(?:${SECRET_KEY})(?:\s[^<>]{0,200})?>)([^<]+)(?=</|$)`,
      'gi',
    ),
    replacement: '$1<secret>',
    secret: 2,
    reason: '<password>x</password> in XML bodies, also cut; not our own placeholders',
  },
];
