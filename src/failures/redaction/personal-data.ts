/** What tells of a person. */
import { CUT, type Redaction } from './redaction.ts';

export const PERSONAL_DATA: readonly Redaction[] = [
  {
    name: 'account',
    needs: /acct:/i,
    pattern: /\bacct:[\w.+-]{1,64}(?:@[\w-]{1,63}(?:\.[\w-]{1,63}){0,6})?/gi,
    replacement: '<user>',
    secret: null,
    reason: 'webfinger user ids, as h logs them',
  },
  {
    name: 'email',
    needs: /@|%40/,
    // The local part is bounded and looked back from its start: a free-running prefix before @ is quadratic on long words.
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}_.+-])(?!(?:git|celery)@)[\p{L}\p{N}_.+-]{1,64}(?:@|%40)(?:(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}[\p{L}\p{N}-]{1,62}(?![\p{L}\p{N}-])|(?:\p{L}[\p{L}\p{N}-]{0,62}\.){0,6}(?:[\p{L}\p{N}-]{1,63}|(?<=@|%40|\.))${CUT})`,
      'gu',
    ),
    replacement: '<email>',
    secret: null,
    reason: 'addresses of people; not git@github.com, not celery@host, the name of a worker, not react@18.2.0',
  },
  {
    name: 'iban',
    needs: /[A-Z]{2}\d{2}/,
    pattern: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g,
    replacement: '<iban>',
    secret: null,
    reason: 'bank accounts',
  },
  {
    name: 'phone',
    needs: /\+/,
    pattern:
      /(?:(?<=\b(?:tel|sms):)|(?<![\w.:+-]))\+(?=(?:\D{0,2}\d){9,15}(?!\d))\d{1,3}[ .-]?\(?\d{1,4}\)?(?:[ .-]?\d{2,4}){2,4}(?![\w-])/g,
    replacement: '<phone>',
    secret: null,
    reason: 'telephone numbers as they are written across borders, +44 20 7946 0018; not an offset like +0200',
  },
  {
    name: 'personal-pair',
    needs: /name|birth|dob|passport|_id|phone|mobile|street/i,
    pattern:
      /\b((?:(?:first|last|given|family|middle|maiden|sur)_?name|date_of_birth|birth_?(?:date|day)|dob|passport(?:_?(?:no|number|id))?|national_id|tax_id|phone(?:_?number)?|mobile|street(?:_address)?)(?:\\{0,3}["'])?\s{0,3}[:=]\s{0,3}[bu]?(\\{0,3}["']))(?!<)((?:(?!\2)[^\\\n/<]){1,200})/gi,
    replacement: '$1<personal>',
    secret: null,
    reason: "{'first_name': 'x', 'date_of_birth': 'x'} of forms and user records; quoted values only",
  },
  {
    name: 'social-security-number',
    needs: /-\d{2}-/,
    pattern: /(?<![\w-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/g,
    replacement: '<ssn>',
    secret: null,
    reason: 'written with dashes only: nine digits alone are any number',
  },
];
