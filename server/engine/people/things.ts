/** Names of things in the workspace, in the forms in which a text may write them. */
import type { Lexicon } from '../lexicon.js';

/** A name is longer than an abbreviation, which says little. */
const SHORTEST = 3;

/**
 * The forms of the names of things, in lower case: as they stand, with blanks for hyphens, the scope and the last part of
 * a path, and the one telling word among ordinary ones, such as "falcon" of `falcon-api`.
 */
export function thingForms(things: Iterable<string>, lexicon: Lexicon): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const thing of things) for (const form of formsOfThing(thing, lexicon)) forms.add(form);
  return forms;
}

function* formsOfThing(thing: string, lexicon: Lexicon): Generator<string> {
  const whole = thing
    .toLowerCase()
    .replace(/^@/, '')
    .replace(/\.git$/, '');
  for (const part of new Set([whole, ...whole.split('/')])) {
    const words = part.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    if (part.length < SHORTEST || words.length === 0) continue;
    yield part;
    if (words.length > 1) yield words.join(' ');
    const telling = words.filter((word) => !isOrdinary(word, lexicon));
    const [only] = telling;
    if (words.length > 1 && telling.length === 1 && only !== undefined && only.length >= SHORTEST) yield only;
  }
}

function isOrdinary(word: string, lexicon: Lexicon): boolean {
  return (
    /\d/.test(word) ||
    lexicon.commonWords.has(word) ||
    lexicon.groupWords.has(word) ||
    lexicon.weakGroupWords.has(word) ||
    lexicon.notNames.has(word) ||
    lexicon.acronyms.has(word.toUpperCase())
  );
}

/** The forms that may be taken for a name, which are judged place by place, as those of products are. */
export function likeNames(forms: ReadonlySet<string>, lexicon: Lexicon): readonly string[] {
  return [...forms].filter((form) => /^\p{L}+$/u.test(form) && !isOrdinary(form, lexicon));
}
