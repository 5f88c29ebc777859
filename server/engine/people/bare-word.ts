import type { Prose } from '../prose.js';
import type { MentionForm, MentionInProse } from './mention.js';

/** A word with what may stand within logins. */
export const BARE_WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_.-]*[\p{L}\p{N}])?/gu;

/** Somebody who is known by a single word. */
interface KnownByWord {
  readonly form: MentionForm;
  readonly key: string;
}

/** Words that are sure to be somebody, as they stand or in lower case; not within paths, options and file names. */
export function* findBareWords(
  prose: Prose,
  words: ReadonlyMap<string, KnownByWord>,
): Generator<MentionInProse> {
  if (words.size === 0) return;
  for (const match of prose.text.matchAll(BARE_WORD)) {
    const person = words.get(match[0]) ?? words.get(match[0].toLowerCase());
    if (!person || /[@/.\\-]/.test(prose.text.charAt(match.index - 1))) continue;
    if (/^(?:[/\\@]\S|\.\w|-\w)/.test(prose.text.slice(match.index + match[0].length))) continue;
    yield {
      form: person.form,
      key: person.key,
      certainty: 'sure',
      at: { start: match.index, end: match.index + match[0].length },
    };
  }
}
