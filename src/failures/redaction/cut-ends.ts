/**
 * What a log has left of a secret where it cut the text. Each row tells by a word or a form that stands before the cut; what is
 * told only by its whole length (a card number, a hash, a random word) reads like any other number or id without its end.
 */
import { CUT, type Redaction } from './redaction.ts';

export const CUT_ENDS: readonly Redaction[] = [
  {
    name: 'private-key-cut',
    needs: /MII/,
    pattern: new RegExp(String.raw`(?<![\w+/=-])MII[A-Z][\w+/]{2,}={0,2}(?:\s?${CUT})`, 'g'),
    replacement: '<private-key>',
    secret: null,
    reason: 'every key and certificate in base64 begins so',
  },
  {
    name: 'url-user-cut',
    needs: /:\/\//,
    pattern: new RegExp(String.raw`(\bhttps?:\/\/)(?=[a-f]{0,30}\d)[a-f\d]{6,64}${CUT}`, 'g'),
    replacement: '$1<credentials>@',
    secret: null,
    reason: 'the key of a Sentry DSN, cut before its @; a host name has a dot or a port',
  },
  {
    name: 'signature-cut',
    needs: /signature|hmac/i,
    pattern: new RegExp(
      String.raw`((?:signature|hmac)(?:["']?\s{0,3}[:=]\s{0,3}[bu]?["']|=(?=[a-f\d]{6}|[\w+/-]{0,7}\d)))[\w+/-]{3,}${CUT}`,
      'gi',
    ),
    replacement: '$1<secret>',
    secret: null,
    reason: 'no digit may have come yet: signature="tnnArxj; not signature=invalid',
  },
  {
    name: 'email-cut',
    needs: /mail|Recipient/i,
    pattern: new RegExp(
      String.raw`(mailto:|RecipientsRefused(?:: |\()\{['"]|\b(?:e-?)?mail(?:_?address)?(?:["']?\s{0,3}[:=]\s{0,3}["']|=(?=[\w+-]{1,40}[.%]\w)))[\w.+%-]{1,64}${CUT}`,
      'gi',
    ),
    replacement: '$1<email>',
    secret: null,
    reason: "cut before its @: 'email': 'anna.smi, mailto:anna; not `email: invalid`",
  },
  {
    name: 'card-cut',
    needs: /card|\d{4}[ -]\d{4}[ -]/i,
    pattern: new RegExp(
      String.raw`(\b(?:credit|debit|bank|payment)?[_ ]?card(?:[_ ]?n(?:umber|o|r))?["']?\s{0,2}[:=]?\s{0,2}["']?)[3-6]\d(?:[ -]?\d){2,16}${CUT}|(?<![\w.-]|\d[ -])[3-6]\d{3}([ -])\d{4}\2(?:\d{1,4}(?:\2\d{0,4}){0,2})?${CUT}`,
      'gi',
    ),
    replacement: '$1<card>',
    secret: null,
    reason: 'after the word card, or in groups of four; a bare number may be anything',
  },
  {
    name: 'iban-cut',
    needs: /iban|IBAN|[A-Z]{2}\d{2} /,
    pattern: new RegExp(
      String.raw`(\b(?:iban|IBAN)["']?\s{0,2}[:=]?\s{0,2}["']?)[A-Z]{2}\d{2}[A-Z\d ]{0,30}${CUT}|(?<![\w-])[A-Z]{2}\d{2} (?:\d{4} ){1,7}\d{0,4}${CUT}`,
      'g',
    ),
    replacement: '$1<iban>',
    secret: null,
    reason: 'after the word iban, or in groups of four',
  },
  {
    name: 'phone-cut',
    needs: /\+\d/,
    pattern: new RegExp(
      String.raw`((?:\b(?:sms|phone|mobile|whatsapp|dial|call)\b[^+\n]{0,16}|\btel:))\+\d[\d ().-]{2,18}${CUT}`,
      'gi',
    ),
    replacement: '$1<phone>',
    secret: null,
    reason: 'after a word that says so; not delta +1234567',
  },
  {
    name: 'social-security-number-cut',
    needs: /ssn|-\d{2}-/i,
    pattern: new RegExp(
      String.raw`(\bssn["']?\s{0,2}[:=]?\s{0,2}["']?)\d{3}-?\d{0,2}-?\d{0,4}${CUT}|(?<![\w-])(?!000|666|9\d\d)\d{3}-\d{2}-\d{0,3}${CUT}`,
      'gi',
    ),
    replacement: '$1<ssn>',
    secret: null,
    reason: 'written with dashes, or after the word',
  },
];
