/** Secrets that tools, protocols and sentences give in a way of their own, without a key and a sign between key and value. */
import type { Redaction } from './redaction.ts';

/** Where a letter of a web page leads: a token in its path lets whoever has it in. */
const ENTRY = String.raw`(?:(?:password|account)s?[-_/])?(?:reset|recover|recovery|forgot)(?:[-_/]password)?|magic(?:[-_]?link)?|activat(?:e|ion)|(?:verify|confirm)(?:[-_]?(?:email|account|mail))?|invit(?:e|ation)s?|accept[-_]invite|unsubscribe|set[-_]password|one[-_]?time(?:[-_]login)?|passwordless|login[-_]?link|claim|impersonate`;
const CODE = String.raw`(?:one[- ]?time (?:password|pass ?code|code|pin)|(?:verification|security|confirmation|login|sign[- ]in|access|auth(?:entication|orization)?|sms|2fa|mfa|reset|activation|backup|recovery|unlock) (?:code|pin)|otp(?: code)?|passcode|pin code|your (?:\w{2,20} ){0,3}(?:code|pin|otp))`;

export const SAID_SECRETS: readonly Redaction[] = [
  {
    name: 'hook-address',
    needs:
      /zapier|ifttt|hook\.|pipedream|pagerduty|hc-ping|healthchecks|cronitor|\/hooks\/|script\.google|webhook\/|betterstack|betteruptime|deadmanssnitch|nosnch/i,
    pattern:
      /\bhttps?:\/\/(?:hooks\.zapier\.com\/hooks|maker\.ifttt\.com\/trigger|hook\.(?:\w{2,6}\.)?(?:make|integromat)\.com|[\w-]{4,60}\.m\.pipedream\.net|events\.pagerduty\.com\/integration|hc-ping\.com|healthchecks\.io\/ping|cronitor\.link|nosnch\.in|uptime\.better(?:stack|uptime)\.com\/api\/v1\/heartbeat|script\.google\.com\/macros\/s|[\w.-]{1,100}(?::\d{1,5})?\/(?:hooks|webhook|webhook-test))(?=[/?][^\s'"\\)>,]{0,200}[\d-])[^\s'"\\)>,]{4,}/gi,
    replacement: '<webhook-url>',
    secret: 0,
    reason: 'whoever has the address of a Zapier, Make, IFTTT, n8n, Mattermost hook or a heartbeat may post',
  },
  {
    name: 'hook-path',
    needs: /\/(?:hooks|trigger|integration|macros)\//,
    pattern:
      /(?<![\w.-])\/(?:hooks\/(?:catch|standard)\/\d{3,20}\/|hooks\/(?=[a-z0-9]{0,25}\d)|trigger\/\w{1,60}\/(?:json\/)?with\/key\/|integration\/(?=[a-f0-9]{0,20}\d)|macros\/s\/)[\w/-]{5,}/g,
    replacement: '<webhook-url>',
    secret: 0,
    reason: "the same where urllib3 tells host and path apart: (host='hooks.zapier.com'): … url: /hooks/catch/…",
  },
  {
    name: 'entry-link',
    needs:
      /reset|recover|forgot|magic|activat|verify|confirm|invit|unsubscribe|set[-_]password|one[-_]?time|passwordless|login[-_]?link|claim|impersonate/i,
    pattern: new RegExp(
      String.raw`(/(?:${ENTRY})/(?:(?:confirm|key|token|link|email|[A-Za-z]{2,4}\d?)/)?)((?=[\w.~:=%-]{0,60}\d)(?=[\w.~:=%-]{0,60}[A-Za-z])(?![\w-]{1,60}\.(?:html?|py|js|json|csv|txt)\b)[\w.~:=%-]{8,})`,
      'gi',
    ),
    replacement: '$1<secret>',
    secret: 2,
    reason: 'links of letters that log in, reset or invite: /reset/MQ/c8f1-2b9d7e/; not /account/password/reset',
  },
  {
    name: 'entry-link-query',
    needs:
      /\/(?:[\w-]{0,20})(?:reset|recover|forgot|magic|activat|verify|confirm|invit|unsubscribe|set[-_]password|passwordless|login|sso|auth|claim)[^\s?]{0,60}\?/i,
    pattern: new RegExp(
      String.raw`(/(?:${ENTRY}|login|sso|auth)(?:/[\w.-]{0,40}){0,3}\?\w{1,20}=)((?=[\w.~:%-]{0,60}\d)(?=[\w.~:%-]{0,60}[A-Za-z])[\w.~:%-]{10,})`,
      'gi',
    ),
    replacement: '$1<secret>',
    secret: 2,
    reason: 'the same with the token as whatever parameter: /magic?k=abc123def456',
  },
  {
    name: 'login-path',
    needs: /\/(?:login|sso|auth|token|join|session)\//i,
    pattern:
      /(\/(?:login|sso|auth|token|join|session)\/)((?=[\w-]{0,40}\d)(?=[\w-]{0,40}[A-Za-z])(?![a-z-]{3,40}\d{0,4}(?![\w-]))[\w-]{12,200})(?![\w.])/gi,
    replacement: '$1<secret>',
    secret: 2,
    reason: 'what logs in by its path alone: /login/abc123def456; not /auth/oauth2/callback',
  },
  {
    name: 'spoken-code',
    needs: /code|otp|pin\b|passcode|password/i,
    pattern: new RegExp(
      String.raw`((?<![\w-])${CODE}(?:\s(?:is|was|for (?:\w{1,20} ){1,3}is)|\s?[:=])?\s{0,3}["'(]?)(?!20\d\d-)([A-Z]{1,2}-\d{4,8}|\d{3}[ -]\d{3}|\d{4,8})(?![\w.-]*\w)`,
      'gi',
    ),
    replacement: '$1<secret>',
    secret: null,
    reason: 'codes of one use: your verification code is 482913, OTP 482913; not exit code 1',
  },
  {
    name: 'spoken-code-first',
    needs: /code|otp|pin\b|password/i,
    pattern:
      /(?<![\w.-])(?:[A-Z]{1,2}-\d{4,8}|\d{3}[ -]\d{3}|\d{4,8})(?=,? (?:is|as) (?:your|the) (?:[\w-]{1,20} ){0,4}(?:code|otp|pin|passcode|password)\b)/gi,
    replacement: '<secret>',
    secret: null,
    reason: '482913 is your login code, use 482913 as your PIN',
  },
  {
    name: 'oracle-login',
    needs: /\/[^/\s@]{1,80}@/,
    pattern:
      /((?<![\w/.@:-])[A-Za-z][\w$#]{1,30}\/)("[^"\n]{1,60}"|[^\s/@'"]{3,60})@(?=(?:\/\/)?[\w.-]{1,100}(?::\d{2,5})?\/\w|\/\/|\(DESCRIPTION|[\w.-]{1,60}:\d{2,5}\b)|((?:\b(?:sqlplus|sqlldr|expdp|impdp|exp|imp|rman|cx_Oracle|oracledb|oracle|ORA-\d{5})\b)[^\n@/]{0,60}[\s"'(][A-Za-z][\w$#]{1,30}\/)("[^"\n]{1,60}"|[^\s/@'"]{3,60})@/gi,
    replacement: '$1$3<credentials>@',
    secret: null,
    reason: 'Oracle writes user and password so: scott/tiger@db:1521/orcl; not actions/checkout@v4',
  },
  {
    name: 'bind-password',
    needs: /bind|rootpw|-w |requirepass|masterauth|IDENTIFIED|net use/i,
    pattern:
      /(\b(?:\w{0,20}bind_?(?:password|pw|passwd)|(?:olc)?rootpw|requirepass|masterauth)\s{1,3}["']?)(?![=:<])([^\s"'<]{3,})|(\bldap(?:search|modify|add|whoami|passwd)\b[^\n]{0,200}?\s-w\s{0,2}["']?)([^\s"'<]{3,})/gi,
    replacement: '$1$3<secret>',
    secret: null,
    reason:
      'directives of servers give the value after a blank: AuthLDAPBindPassword x, requirepass x, ldapsearch -w x',
  },
  {
    name: 'smtp-login',
    needs: /AUTH |334 /,
    pattern:
      /(\bAUTH (?:PLAIN|LOGIN|XOAUTH2|CRAM-MD5)\s{1,2})([A-Za-z0-9+/]{4,}={0,2})|(\b334[ -](?:UGFzc3dvcmQ6|VXNlcm5hbWU6)(?:\\r\\n|\r?\n|['"; ,]|send: ?){1,8}["']?)(?!send\b)([A-Za-z0-9+/]{4,}={0,2})/g,
    replacement: '$1$3<credentials>',
    secret: null,
    reason: 'a session of SMTP in the debug log: AUTH PLAIN AGFubmEAeA==, the reply to 334 UGFzc3dvcmQ6',
  },
];
