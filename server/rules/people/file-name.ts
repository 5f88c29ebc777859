import { fileAddresses } from '../../engine/file-names.js';
import { defineRule } from '../../engine/rule.js';
import { shift } from '../../engine/text.js';
import { commonWords } from '../../lexicon/common-words.js';

export default defineRule({
  scope: 'document',
  summary: 'The name of a file that leads to a person.',
  severity: 'warning',
  *check({ document, people }) {
    const letters = people.identities
      .filter(({ mentions }) => mentions.some(({ mention }) => !mention.byline))
      .flatMap((identity) => [...identity.keys])
      .filter((key) => !commonWords.has(key))
      .map((key) => plainWords(key.replace(/@.*$/, '')).join(''))
      .filter((form) => form.length > 2);
    const forms = new Set(letters);
    if (forms.size === 0) return;
    for (const { item, start } of fileAddresses.in(document)) {
      const name = /[^/]*$/.exec(item.url.replace(/[?#].*$/, ''))?.[0] ?? '';
      if (!holdsOne(forms, plainWords(name))) continue;
      yield {
        span: shift(item.span, start),
        message:
          'The name of this file leads to a person, whatever the text says. Rename the file after what it shows, and its link with it.',
      };
    }
  },
});

/** The words of a name of a file or of a person, in lower case. */
function plainWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

const MOST_WORDS = 3;

/** True where some words in a row are one of the forms: "grafana-ann-lee.png" for "Ann Lee". */
function holdsOne(forms: ReadonlySet<string>, words: readonly string[]): boolean {
  return words.some((_, start) =>
    [...Array(MOST_WORDS).keys()].some((more) => forms.has(words.slice(start, start + more + 1).join(''))),
  );
}
