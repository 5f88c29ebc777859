import type { Lexicon } from '../lexicon.js';
import type { Prose } from '../prose.js';
import type { MentionInProse } from './mention.js';

/** One to four words that may be a name, at the end of a text; the particles of names count as words. */
const NAME_BEFORE =
  /(?<![\p{L}\p{N}_@/.'’-])(\p{Lu}[\p{L}\p{M}'’-]*(?:\s(?:(?:van|von|de|der|den|del|della|di|da|dos|bin|ibn|al|la|le|ter)\s){0,2}\p{Lu}(?:\.|[\p{L}\p{M}'’-]*)){0,3})\s?$/u;

/**
 * Names that are introduced with their role: "Priya Nair (payments on-call)". The brackets say what the person was
 * there for, so the words in front of them are a person, and the label follows from the role.
 */
export function* findIntroductions(prose: Prose, lexicon: Lexicon): Generator<MentionInProse> {
  const { text } = prose;
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const close = text.indexOf(')', open);
    if (close < 0) return;
    const role = text.slice(open + 1, close).trim();
    if (role.length > 60 || !namesRole(role, lexicon) || isLabel(role)) continue;
    const before = text.slice(Math.max(0, open - 80), open);
    const name = NAME_BEFORE.exec(before)?.[1];
    if (!name || !couldBeName(name, lexicon)) continue;
    const start = open - before.length + before.lastIndexOf(name);
    const end = start + name.length;
    yield {
      form: 'name',
      certainty: 'sure',
      key: name.toLowerCase(),
      at: { start, end },
      through: { start, end: close + 1 },
      role,
    };
  }
}

/** A label such as "Oncall 3" stands in the brackets for a person, and says nothing of the words in front of them. */
function isLabel(role: string): boolean {
  return /^\p{Lu}[\p{L} -]* \d+$/u.test(role);
}

function namesRole(text: string, lexicon: Lexicon): boolean {
  return lexicon.roles.some((role) => new RegExp(`\\b(?:${role.pattern})\\b`, 'i').test(text));
}

/** Not a team, a role, an acronym or an ordinary word at the head of a sentence. */
function couldBeName(name: string, lexicon: Lexicon): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return (
    !words.some((word) => lexicon.groupWords.has(word) || lexicon.notNames.has(word)) &&
    !/^\p{Lu}+$/u.test(name)
  );
}
