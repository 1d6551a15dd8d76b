/** What tells of a person. */
import { CUT, type Redaction } from './redaction.ts';

/** Keys of records of people. */
const PERSONAL_KEY = String.raw`(?:[\w.]{0,30}_)?(?:(?:first|last|given|family|middle|maiden|sur|full|display|legal|preferred|nick|user|screen|account_?holder|card_?holder|contact|customer|client|student|teacher|instructor|patient|recipient|parent|guardian|employee|author|owner|payer|payee|billing|shipping|real)_?name|name_on_card|date_of_birth|birth_?(?:date|day)|dob|passport(?:_?(?:no|number|id))?|national_id|tax_id|(?:home_?|work_?|cell_?|mobile_?)?phone(?:_?(?:number|no))?|mobile|street(?:_?address)?|(?:home_?|postal_?|mailing_?|billing_?|shipping_?)address|address(?:_?(?:line)?_?[1-4])|postal_?code|post_?code|zip_?code|driver_?licen[cs]e|aadhaar|cpf|nino|dni)`;
const PERSONAL_WORD =
  /name|birth|dob|passport|_id|phone|mobile|street|address|postal|post_?code|zip_?code|licen|aadhaar|cpf|nino|dni/i;

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
      String.raw`(?<![\p{L}\p{N}_.+-])(?!(?:git|celery)@)[\p{L}\p{N}_.+-]{1,64}(?:@|%40)(?:(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}[\p{L}\p{N}-]{1,62}(?![\p{L}\p{N}-])|(?<!\/[\p{L}\p{N}_.+-]{1,64}(?:@|%40))(?:\p{L}[\p{L}\p{N}-]{0,62}\.){0,6}(?:[\p{L}\p{N}-]{1,63}|(?<=@|%40|\.))${CUT})`,
      'gu',
    ),
    replacement: '<email>',
    secret: null,
    reason:
      'addresses of people; not git@github.com, not celery@host, the name of a worker, not react@18.2.0 or actions/checkout@v4',
  },
  {
    name: 'iban',
    needs: /[A-Za-z]{2}\d{2}/,
    pattern: /(?<![\w-])[A-Za-z]{2}\d{2}(?:[ -]?[A-Za-z0-9]{4}){2,7}(?:[ -]?[A-Za-z0-9]{1,3})?(?![\w-])/g,
    accept: isIban,
    replacement: '<iban>',
    secret: null,
    reason:
      'bank accounts, of the length that their country gives them; in small letters or dashes with its check digits',
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
    name: 'phone-local',
    needs: /\d{3}[-. )]{1,2}\d{3}|(?:phone|tel|mobile|cell|fax|sms|whatsapp|call|dial)/i,
    pattern:
      /(?<![\w.+/-]|\d )(?:\([2-9]\d{2}\) ?|[2-9]\d{2}-)[2-9]\d{2}-\d{4}(?![\w-]|\.\d)|(?<=\b(?:phones?|telephone|tel|mobile|cell|fax|sms|whatsapp|call|called|dial|texted|number)\b["']?(?: (?:is|to|no|nr|number|from))?["':=. ]{1,4})\(?0?\d{2,4}\)?(?:[ ./-]?\d{2,4}){2,4}(?![\w-]|[.:]\d)/gi,
    accept: (match) => /^\D*(?:\d\D*){9,12}$/.test(match),
    replacement: '<phone>',
    secret: null,
    reason: 'telephone numbers as they are written in one country: (555) 234-5678, or after a word: phone 0171 2345678',
  },
  {
    name: 'personal-pair',
    needs: PERSONAL_WORD,
    pattern: new RegExp(
      String.raw`\b(${PERSONAL_KEY}(?:\\{0,3}["'])?\s{0,3}[:=]\s{0,3}[bu]?(\\{0,3}["']))(?!<)((?:(?!\2)[^\\\n<]){1,200})`,
      'gi',
    ),
    replacement: '$1<personal>',
    secret: null,
    reason: "{'full_name': 'x', 'date_of_birth': 'x', 'address_line1': 'x'} of forms and user records; quoted values",
  },
  {
    name: 'personal-parameter',
    needs: /[?&]\w/,
    pattern: new RegExp(String.raw`([?&]${PERSONAL_KEY}=)(?!<)([^\s&#'"<>\\)]{2,200})`, 'gi'),
    replacement: '$1<personal>',
    secret: null,
    reason: 'the same in an address: ?first_name=anna&dob=1980-01-02',
  },
  {
    name: 'national-number',
    needs:
      /cpf|cnpj|aadh?aar|uidai|nino|insurance|dni|nie|itin|tax|personnummer|bsn|nif|pesel|sin\b|passport|driver|licen[cs]e|curp|rut\b|medicare|nhs/i,
    pattern:
      /((?<![a-z])(?:cpf|cnpj|aadh?aar|uidai|nino|national[ _-]insurance|dni|nie|itin|tax(?:payer)?[ _-]?id|tin|personnummer|bsn|nif|pesel|social insurance|curp|rut|medicare|nhs|passport|driver'?s?[ _-]licen[cs]e)(?:[ _-]?(?:no|nr|num|number|id))?["']?(?: is| was)?[:=]?\s{0,2}["']?)(?=[A-Z]{0,8}[\d .-]{0,12}\d{4}|[A-Z\d]{0,12}\d{3}|[A-Z]{2} ?\d\d ?\d\d)[A-Z\d](?:[ .-]?[A-Z\d]){6,20}/gi,
    replacement: '$1<personal>',
    secret: null,
    reason: 'numbers of people after the word that names them, bare too: cpf 52998224725',
  },
  {
    name: 'national-form',
    needs: /\d{2}-\d{4}|\d{3}\.\d{3}-\d{2}|\d{4} \d{4}|[A-Z]{2} ?\d{2}|\d{7}-?[A-Z]/,
    pattern:
      /(?<![\w.-])(?:9\d{2}-(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])-\d{4}|\d{3}\.\d{3}\.\d{3}-\d{2}|(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?: \d{2} \d{2} \d{2} |\d{6})[A-D])(?![\w-]|\.\d)|(?<![\w.-]|\d )[2-9]\d{3} \d{4} \d{4}(?![\w-]| \d|\.\d)/g,
    replacement: '<personal>',
    secret: null,
    reason:
      'ITIN, CPF, NINO and Aadhaar as they are written: 912-70-1234, 529.982.247-25, AB 12 34 56 C, 2345 6789 0123',
  },
  {
    name: 'national-form-checked',
    needs: /\d{7}-?[A-Z]/,
    pattern: /(?<![\w.-])[XYZ\d]\d{7}-?[A-HJ-NP-TV-Z](?![\w-])/g,
    accept: isDni,
    replacement: '<personal>',
    secret: null,
    reason: 'DNI and NIE of Spain, whose last letter is a check: 12345678Z',
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

/** Lengths by country, https://www.swift.com/standards/data-standards/iban-international-bank-account-number (registry). */
const IBAN_LENGTHS: Readonly<Record<string, number>> = lengthsOf(
  'NO15 BE16 DK18 FI18 FO18 GL18 NL18 SD18 MK19 SI19 AT20 BA20 EE20 KZ20 LT20 LU20 MN20 XK20 CH21 CR21 HR21 LI21 LV21 BG22 BH22 DE22 GB22 GE22 IE22 ME22 RS22 VA22 AE23 GI23 IL23 IQ23 OM23 SO23 TL23 AD24 CZ24 ES24 MD24 PK24 RO24 SA24 SE24 SK24 TN24 VG24 LY25 PT25 ST25 IS26 TR26 BI27 DJ27 FR27 GR27 IT27 MC27 MR27 SM27 AL28 AZ28 BY28 CY28 DO28 GT28 HU28 LB28 NI28 PL28 SV28 BR29 EG29 PS29 QA29 UA29 JO30 KW30 MU30 MT31 SC31 LC32 RU33',
);

function lengthsOf(list: string): Record<string, number> {
  return Object.fromEntries(list.split(' ').map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]));
}

/** As people write it its length is enough; in small letters or with dashes many ids look alike, so the check digits decide. */
function isIban(match: string): boolean {
  const bare = match.replace(/[ -]/g, '').toUpperCase();
  if (IBAN_LENGTHS[bare.slice(0, 2)] !== bare.length) return false;
  if (!/[a-z-]/.test(match)) return true;
  let rest = 0;
  for (const mark of bare.slice(4) + bare.slice(0, 4)) {
    const value = Number.parseInt(mark, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** The letter is the number modulo 23; X, Y and Z in front of a NIE stand for 0, 1 and 2. */
function isDni(match: string): boolean {
  const digits = match.slice(0, 8).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23] === match.at(-1);
}
