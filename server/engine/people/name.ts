import type { Prose } from '../prose.js';
import type { MentionInProse } from './mention.js';

/** Names that are sure to be people's, by their first word; all in lower case, longer names first. */
export type NameIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

/** An index of full names and of the first and last words of each. */
export function indexNames(names: Iterable<string>): NameIndex {
  return indexForms([...names].flatMap(formsOf));
}

/** An index of these forms and no others; in lower case, with one blank between words. */
export function indexForms(forms: readonly string[]): NameIndex {
  const index = new Map<string, string[][]>();
  for (const form of [...new Set(forms)].sort((a, b) => b.length - a.length)) {
    const words = form.split(' ');
    const first = words[0] ?? '';
    const others = index.get(first);
    if (others) others.push(words);
    else index.set(first, [words]);
  }
  return index;
}

/** The full name, the first and the last word of a name, in lower case; a single word stands for itself. */
export function formsOf(name: string): readonly string[] {
  const words = name.toLowerCase().split(/\s+/).filter(Boolean);
  const single = [words[0], words.at(-1)].filter(
    (word) => word !== undefined && word.replace('.', '').length > 1,
  );
  return [...new Set([words.join(' '), ...single])] as string[];
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*\.?/gu;

/**
 * Occurrences of known names with a capital.
 *
 * @param weak words that count only with a surname, in lower case
 * @param anyCase true for names that nothing else is called, even without capitals
 */
export function* findNames(
  prose: Prose,
  names: NameIndex,
  weak: ReadonlySet<string>,
  anyCase = false,
): Generator<MentionInProse> {
  if (names.size === 0) return;
  const words = [...prose.text.matchAll(WORD)].map((match) => ({
    text: withoutPossessive(match[0]),
    start: match.index,
  }));
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word || !(anyCase || /^\p{Lu}/u.test(word.text))) continue;
    const form = names.get(key(word.text))?.find((candidate) =>
      candidate.every((part, offset) => {
        const other = words[index + offset];
        if (
          other === undefined ||
          (offset > 0 && !followsClosely(prose.text, words[index + offset - 1], other))
        )
          return false;
        return key(other.text) === part || other.text.toLowerCase() === part;
      }),
    );
    if (!form || (form.length === 1 && weak.has(key(word.text)))) continue;
    const last = words[index + form.length - 1] ?? word;
    const end = last.start + (form.at(-1)?.endsWith('.') ? last.text : last.text.replace(/\.$/, '')).length;
    const initials = form.length === 1 && !anyCase ? initialsBefore(prose.text, words, index) : undefined;
    yield {
      form: 'name',
      certainty: 'sure',
      key: `${initials?.key ?? ''}${form.join(' ')}`,
      at: { start: initials?.start ?? word.start, end },
    };
    index += form.length - 1;
  }
}

const MOST_INITIALS = 3;

/** What stands in front of a name; behind "option" or "plan", a letter with a full stop ends a sentence. */
const OPENS_NAME =
  /(?:^|[,;:(&/|\u2013\u2014-]|(?<!\p{L})(?:and|or|by|with|to|from|of|that|when|then|after|before|while|asked|paged|told|called))\s*$/iu;

/** The initials of first names that belong to a surname: "A. Roe", "J. R. Roe". */
function initialsBefore(
  text: string,
  words: readonly Word[],
  index: number,
): { readonly start: number; readonly key: string } | undefined {
  const letters: string[] = [];
  let start = words[index]?.start ?? 0;
  for (const word of words.slice(Math.max(0, index - MOST_INITIALS), index).reverse()) {
    if (!/^\p{Lu}\.$/u.test(word.text) || text.slice(word.start + word.text.length, start).trim() !== '')
      break;
    letters.unshift(key(word.text));
    start = word.start;
  }
  const opens = OPENS_NAME.test(text.slice(Math.max(0, start - 20), start));
  return letters.length > 0 && opens ? { start, key: `${letters.join(' ')} ` } : undefined;
}

interface Word {
  readonly text: string;
  readonly start: number;
}

/** True where nothing but blanks stands between two words. */
function followsClosely(text: string, before: Word | undefined, word: Word): boolean {
  return before !== undefined && text.slice(before.start + before.text.length, word.start).trim() === '';
}

function key(word: string): string {
  return word.replace(/\.$/, '').toLowerCase();
}

function withoutPossessive(word: string): string {
  return word.replace(/['’]s?\.?$/u, '');
}
