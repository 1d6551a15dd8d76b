/**
 * Payment cards. Of all 16-digit ids one in ten passes the Luhn check, so the digits alone do not make a card: the number begins as
 * an issuer's and has that issuer's length, and it is written in groups of four or a word beside it tells of a card.
 */

/** Prefixes and lengths: https://en.wikipedia.org/wiki/Payment_card_number#Issuer_identification_number_(IIN) */
const ISSUERS: readonly { readonly issuer: string; readonly begins: RegExp; readonly lengths: readonly number[] }[] = [
  { issuer: 'Visa', begins: /^4/, lengths: [13, 16, 19] },
  { issuer: 'Mastercard', begins: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { issuer: 'American Express', begins: /^3[47]/, lengths: [15] },
  { issuer: 'Discover', begins: /^(?:6011|64[4-9]|65)/, lengths: [16, 19] },
  { issuer: 'Diners Club', begins: /^3(?:0[0-5]|[689])/, lengths: [14, 16] },
  { issuer: 'JCB', begins: /^35(?:2[89]|[3-8])/, lengths: [16, 19] },
  { issuer: 'Maestro', begins: /^(?:50|5[6-8]|6)/, lengths: [13, 14, 15, 16, 17, 18, 19] },
  { issuer: 'UnionPay, RuPay, Mir', begins: /^(?:62|81|82|220[0-4])/, lengths: [16, 17, 18, 19] },
];

const DIGITS = /(?<![\w.-])\d(?:[ -]?\d){12,18}(?![\w-]|\.\d)/g;
const GROUPED = /^(?:\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}|\d{4}([ -])\d{6}\2\d{4,5})$/;
const WORDS =
  /(?:^|[^a-z])(?:(?:credit|debit|bank|payment|test|gift)?[_ -]?cards?|card[_ -]?(?:n(?:umber|um|o|r)|holder|data)|cardnumber|creditcard|pan|ccn?|cc[_ -]?n(?:umber|um|o)|visa|master[_ ]?card|amex|american express|discover|diners|jcb|maestro|paid|pay|payments?|payer|charged?|cvv|cvc|expiry|exp)(?![a-z])/i;
/** A word so far before the number, or so close behind it (characters), speaks of it. */
const BEFORE = 40;
const BEHIND = 16;

export function maskCards(text: string): string {
  return text.replace(DIGITS, (digits: string, index: number) => {
    if (!isCardNumber(digits.replace(/\D/g, ''))) return digits;
    const end = index + digits.length;
    const isTold =
      GROUPED.test(digits) ||
      WORDS.test(text.slice(Math.max(0, index - BEFORE), index)) ||
      WORDS.test(text.slice(end, end + BEHIND));
    return isTold ? '<card>' : digits;
  });
}

function isCardNumber(digits: string): boolean {
  return (
    !/^(\d)\1+$/.test(digits) &&
    ISSUERS.some(({ begins, lengths }) => lengths.includes(digits.length) && begins.test(digits)) &&
    passesLuhn(digits)
  );
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
