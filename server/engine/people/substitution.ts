/** What is written in the place of a mention, and how much goes with it, so that the sentence stays whole. */
import { isSeamless, type Prose, type Wrap } from '../prose.js';
import { sentenceAt } from '../sentences.js';
import type { Span } from '../text.js';
import type { MentionInProse } from './mention.js';

/** A part of a prose and what takes its place. */
export interface Substitution {
  /** Offsets in the prose. */
  readonly at: Span;
  readonly text: string;
}

/** What stands between two forms of one person that are said in one breath: "Ann Lee (@alee", "Ann Lee <ann@…", "Ann / @ann". */
const SAME_BREATH =
  /^(?:\s?[([<]\s?(?:aka |a\.k\.a\. )?["'“”‘’]?@?|\s?\/\s?|,? (?:aka|a\.k\.a\.) ["'“”‘’]?| )$/;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '<': '>' };

/**
 * True where `next` only says once more who `mention` is, so that one label stands for both. Both are of one person and
 * of one prose, in this order.
 */
export function repeats(
  prose: Prose,
  mention: MentionInProse,
  next: MentionInProse,
  unwraps: (wrap: Wrap) => boolean,
): boolean {
  const between = prose.text.slice(mention.at.end, next.at.start);
  if (!SAME_BREATH.test(between) || (between === ' ' && next.form === 'name')) return false;
  return isSeamless(prose, { start: mention.at.end, end: closingBehind(prose.text, mention, next) }, unwraps);
}

/**
 * What goes when the mention and the forms that repeat it are replaced by a label: a bracket that the last of them stands
 * in, the role beside the name, the apostrophe of a possessive; an article in front follows the sound of the label.
 *
 * @param last the last form that repeats the mention, or the mention itself
 * @param unwraps tells which constructs go together with their whole text
 * @returns in order; none overlaps another
 */
export function substitutionsFor(
  prose: Prose,
  mention: MentionInProse,
  last: MentionInProse,
  label: string,
  unwraps: (wrap: Wrap) => boolean,
): readonly Substitution[] {
  const { at, through = at } = mention;
  const extended = Math.max(through.end, closingBehind(prose.text, mention, last));
  const goes = last !== mention || isSeamless(prose, { start: at.end, end: extended }, unwraps);
  const end = goes ? extended : at.end;
  const possessive = end === at.end ? possessiveBehind(prose.text, at) : undefined;
  const front = frontOf(prose, mention, label, unwraps);
  const start = front?.at.start ?? at.start;
  const opens = label.charAt(0) !== label.charAt(0).toUpperCase() && opensSentence(prose.text, start);
  const said =
    opens && !(front && front.text !== '') ? label.charAt(0).toUpperCase() + label.slice(1) : label;
  return [
    ...(front ? [front] : []),
    { at: { start: at.start, end: possessive?.end ?? end }, text: said + (possessive?.text ?? '') },
  ];
}

/** The offset behind the last form and, where it stands in a bracket of its own, behind that. */
function closingBehind(text: string, mention: MentionInProse, last: MentionInProse): number {
  const end = (last.through ?? last.at).end;
  if (last === mention) return end;
  const between = text.slice(mention.at.end, last.at.start);
  const open = /[([<](?=[^([<]*$)/.exec(between)?.[0];
  const behind = text.slice(end, end + 3);
  const closed = open === undefined ? -1 : behind.indexOf(CLOSING[open] ?? '');
  // An autolink has no brackets in the visible text.
  return /^["'“”‘’]?$/.test(behind.slice(0, Math.max(closed, 0))) ? end + closed + 1 : end;
}

/** The apostrophe behind "Chris' fix", where it does not close a quotation: the label takes the full form. */
function possessiveBehind(
  text: string,
  at: Span,
): { readonly end: number; readonly text: string } | undefined {
  const found = /^(['’])(?=\s\p{L})/u.exec(text.slice(at.end, at.end + 4));
  if (!found || !/[sxz]$/i.test(text.slice(at.start, at.end))) return undefined;
  const before = text.slice(Math.max(0, at.start - 400), at.start);
  if (/(?:^|[\s(])['‘](?!\s)(?:(?!['’](?:\s|[.,;:!?)]|$)).)*$/.test(before)) return undefined;
  return { end: at.end + 1, text: `${found[1]}s` };
}

/** The role in front of the name goes, an indefinite article stays in the form that the label asks for. */
function frontOf(
  prose: Prose,
  { at, through = at }: MentionInProse,
  label: string,
  unwraps: (wrap: Wrap) => boolean,
): Substitution | undefined {
  const role = { start: through.start, end: at.start };
  if (role.start < role.end && isSeamless(prose, role, unwraps)) return { at: role, text: '' };
  const [article, word = ''] =
    /(?<![\p{L}\p{N}_'’.-])(an?) $/iu.exec(prose.text.slice(Math.max(0, at.start - 4), at.start)) ?? [];
  if (article === undefined) return undefined;
  const form = vowelSound(label) ? 'an' : 'a';
  const span = { start: at.start - article.length, end: at.start - 1 };
  if (word.toLowerCase() === form || !isSeamless(prose, span, unwraps)) return undefined;
  return { at: span, text: word.startsWith('A') ? form.charAt(0).toUpperCase() + form.slice(1) : form };
}

/** True where the text is said with a vowel first; capitals in a row are spelled out: "an SRE". */
function vowelSound(text: string): boolean {
  const word = /^[\p{L}\p{N}]+/u.exec(text)?.[0] ?? '';
  return /^\p{Lu}{2,}$/u.test(word) ? /^[AEFHILMNORSX]/.test(word) : /^(?:[aeio]|u(?!ni|se|ti))/i.test(word);
}

function opensSentence(text: string, start: number): boolean {
  const sentence = sentenceAt(text, start);
  return text.slice(sentence.start, start).replace(/^["'“‘(*[]+/, '') === '';
}
