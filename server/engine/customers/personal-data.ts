/** Data that leads to one customer or end user: numbers of accounts, phones and cards, addresses. */
import { isCode, type Prose } from '../prose.js';
import type { Span } from '../text.js';

export type PersonalDataKind = 'account' | 'phone' | 'card' | 'address' | 'ip';

/** A piece of data in a prose. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  /** Offsets in the prose text. */
  readonly at: Span;
}

const ACCOUNT =
  /\b(?:accounts?|tenants?|customers?|orders?|invoices?|subscriptions?|merchants?|users?|policy|contract)(?:[ -]?(?:ids?|no\.?|numbers?|#))?[ :=#-]{1,3}((?=[\p{L}\d_-]*\d[\p{L}\d_-]*\d[\p{L}\d_-]*\d)[\p{L}\d][\p{L}\d_-]{4,40})(?![\p{L}\d])/giu;
const PHONE =
  /(?<![\w+.,/-])(?:\+\d{1,3}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d{2,5}(?:[ .-]?\d{2,5}){1,4}|\(\d{3}\) ?\d{3}-\d{4}|\d{3}-\d{3}-\d{4})(?![\w-]|\.\d)/g;
const CARD = /(?<![\w.-])\d{4}(?:[ -]?\d{4}){2}[ -]?\d{1,7}(?![\w-]|\.\d)/g;
const ADDRESS =
  /\b\d{1,5}[a-z]? (?:\p{Lu}\p{L}+ ){1,3}(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Lane|Ln\.?|Drive|Boulevard|Blvd\.?|Court|Square|Terrace|Way|Close)(?![\p{L}])/gu;
const USER_IP =
  /\b(?:customer|client|user|caller|visitor|subscriber|shopper)s?(?:['’]s?)?(?: \p{Ll}+){0,2} (?:ip(?: address)?(?:es)?|address)[ :=]{1,3}(?:was |is |of |at )?((?:\d{1,3}\.){3}\d{1,3})(?!\w|\.\d)/giu;

/** All such data in a prose, in order, none overlapping another. */
export function findPersonalData(prose: Prose): readonly PersonalData[] {
  if (!/\d/.test(prose.text)) return [];
  const found = [
    ...inGroup(prose, ACCOUNT, 'account').filter(({ at }) => !isReference(prose.text, at)),
    ...whole(prose, CARD, 'card').filter(({ at }) => hasValidCheckDigit(prose.text.slice(at.start, at.end))),
    ...whole(prose, PHONE, 'phone').filter(
      ({ at }) => !isCode(prose, at) && digits(prose.text, at) >= 9 && digits(prose.text, at) <= 15,
    ),
    ...whole(prose, ADDRESS, 'address'),
    ...inGroup(prose, USER_IP, 'ip').filter(({ at }) => isPublic(prose.text.slice(at.start, at.end))),
  ].sort((a, b) => a.at.start - b.at.start);
  return found.filter((data, index) => index === 0 || (found[index - 1]?.at.end ?? 0) <= data.at.start);
}

function whole(prose: Prose, pattern: RegExp, kind: PersonalDataKind): PersonalData[] {
  return [...prose.text.matchAll(pattern)].map((match) => ({
    kind,
    at: { start: match.index, end: match.index + match[0].length },
  }));
}

function inGroup(prose: Prose, pattern: RegExp, kind: PersonalDataKind): PersonalData[] {
  return [...prose.text.matchAll(pattern)].map((match) => {
    const end = match.index + match[0].length;
    return { kind, at: { start: end - (match[1] ?? '').length, end } };
  });
}

function digits(text: string, { start, end }: Span): number {
  return text.slice(start, end).replace(/\D/g, '').length;
}

/** Incident, ticket and version numbers, dates and regions are no customer's. */
function isReference(text: string, { start, end }: Span): boolean {
  return /^(?:inc|sev|pr|v|eu|us|ap|sa|ca|af|me|utf|sha|ipv)[-_]?\d|^\d{4}-\d{2}-\d{2}$|^\d{1,2}(?:st|nd|rd|th)$/i.test(
    text.slice(start, end),
  );
}

/** The check digit of card numbers (Luhn, ISO/IEC 7812-1). */
function hasValidCheckDigit(text: string): boolean {
  const numbers = Array.from(text.matchAll(/\d/g), ([digit]) => Number(digit)).reverse();
  if (numbers.length < 13 || numbers.length > 19 || new Set(numbers).size < 2) return false;
  const sum = numbers.reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** Not private, loopback, link-local or documentation addresses (RFC 1918, RFC 5735). */
function isPublic(ip: string): boolean {
  const [a = 0, b = 0] = ip.split('.').map(Number);
  if (ip.split('.').some((part) => Number(part) > 255)) return false;
  const reserved =
    a === 0 || a === 10 || a === 127 || a >= 224 || (a === 192 && b === 168) || (a === 169 && b === 254);
  return !reserved && !(a === 172 && b >= 16 && b <= 31);
}
