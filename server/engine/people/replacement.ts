import type { Fix } from '../finding.js';
import { replaceProse, type Wrap } from '../prose.js';
import { shift, type Edit } from '../text.js';
import type { Identity } from './identity.js';
import type { PlacedMention } from './mention.js';

const editsOf = new WeakMap<Identity, readonly Edit[]>();

/** The fixes for one mention of a person: the label everywhere, or only here. Offsets count from the document. */
export function replacementFixes(identity: Identity, mention: PlacedMention): readonly Fix[] {
  const everywhere = replaceEverywhere(identity);
  const all: Fix = {
    title: `Replace this person by "${identity.label}" throughout`,
    edits: everywhere,
    safe: true,
  };
  if (identity.mentions.length === 1) return [{ ...all, title: `Replace by "${identity.label}"` }];
  const here: Fix = {
    title: `Replace only this mention by "${identity.label}"`,
    edits: replaceOne(identity, mention),
    safe: false,
  };
  return [all, here];
}

/** The edits that put the label in the place of every mention; made once per identity. */
export function replaceEverywhere(identity: Identity): readonly Edit[] {
  let edits = editsOf.get(identity);
  if (!edits) {
    edits = identity.mentions
      .filter(({ mention }) => !mention.byline)
      .flatMap((mention) => replaceOne(identity, mention));
    editsOf.set(identity, edits);
  }
  return edits;
}

function replaceOne(identity: Identity, { mention, blockStart }: PlacedMention): readonly Edit[] {
  const unwraps = (wrap: Wrap) => wrap.kind === 'inlineCode' || leadsTo(identity, wrap.url ?? '');
  // A link definition goes as a whole, for the links that use it become plain labels.
  const text = mention.prose.place === 'definition' ? '' : identity.label;
  const edits = replaceProse(mention.prose, mention.through ?? mention.at, text, unwraps);
  return edits.map((edit) => ({ span: shift(edit.span, blockStart), text: edit.text }));
}

/** A link whose address names the person would leak what the text no longer says. */
function leadsTo(identity: Identity, url: string): boolean {
  const address = decodable(url).toLowerCase();
  return (
    address.startsWith('mailto:') ||
    [...identity.keys].some((key) => key.length > 2 && address.includes(key.replace(/ /g, '')))
  );
}

function decodable(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
