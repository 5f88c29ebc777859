import { factsOf, type Facts } from './facts.js';

/** One line: "Proper Name <proper@…> Commit Name <commit@…>", where each part but the last address may be missing. */
const LINE = /^([^<>#]*)<([^<>]+)>(?:\s*([^<>#]*)<([^<>]+)>)?/;

/** A `.mailmap`: which names and addresses are one person. See git-shortlog(1). */
export function readMailmap(text: string): Facts {
  return factsOf({
    people: text.split('\n').flatMap((line) => {
      const found = LINE.exec(line.trim());
      if (!found) return [];
      const [, name = '', address = '', otherName = '', otherAddress] = found;
      const emails = [address, ...(otherAddress === undefined ? [] : [otherAddress])].map((mail) =>
        mail.trim(),
      );
      const names = [name, otherName].map((part) => part.trim()).filter(Boolean);
      return names.length === 0 ? [{ emails }] : names.map((one) => ({ name: one, emails }));
    }),
  });
}
