import type { Fix } from '../finding.js';
import { covers, isExact, piecesIn, replaceProse, type Prose, type Wrap } from '../prose.js';
import { shift, type Edit, type Span } from '../text.js';
import type { Identity } from './identity.js';
import type { Mention, PlacedMention } from './mention.js';
import { frontMatterText } from '../frontmatter.js';
import { loginOf } from './profile-link.js';
import { repeats, substitutionsFor } from './substitution.js';

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
    const mentions = identity.mentions.filter(({ mention }) => !mention.byline);
    edits = inOneBreath(identity, mentions).flatMap(({ first, last }) => replaceOne(identity, first, last));
    editsOf.set(identity, edits);
  }
  return edits;
}

/** Forms of one person that stand side by side, such as "Ann Lee (@alee)": one label takes the place of all of them. */
interface Breath {
  readonly first: PlacedMention;
  readonly last: PlacedMention;
}

function inOneBreath(identity: Identity, mentions: readonly PlacedMention[]): readonly Breath[] {
  const breaths: Breath[] = [];
  for (const placed of mentions) {
    const open = breaths.at(-1);
    const { mention, blockStart } = placed;
    if (
      open?.last.blockStart === blockStart &&
      open.last.mention.prose === mention.prose &&
      repeats(mention.prose, open.last.mention, mention, (wrap) => unwraps(identity, wrap))
    )
      breaths[breaths.length - 1] = { first: open.first, last: placed };
    else breaths.push({ first: placed, last: placed });
  }
  return breaths;
}

function replaceOne(identity: Identity, first: PlacedMention, last = first): readonly Edit[] {
  return inBlock(identity, first, last.mention).map(({ span, text }) => ({
    span: shift(span, first.blockStart),
    text,
  }));
}

/** What takes the place of a mention, and what it was made of. */
interface Made {
  readonly keys: string;
  readonly label: string;
  readonly last: Mention;
  readonly gap: Span | undefined;
  /** Offsets count from the block. */
  readonly edits: readonly Edit[];
}

const made = new WeakMap<Mention, Made>();

/** Kept with the mention, for those of a whole document are asked for at every keystroke. Offsets count from the block. */
function inBlock(identity: Identity, { mention, gap }: PlacedMention, last: Mention): readonly Edit[] {
  const kept = made.get(mention);
  const keys = keysOf(identity);
  if (
    kept?.keys === keys &&
    kept.label === identity.label &&
    kept.last === last &&
    kept.gap?.start === gap?.start &&
    kept.gap?.end === gap?.end
  )
    return kept.edits;
  const edits = makeEdits(identity, mention, last, gap);
  made.set(mention, { keys, label: identity.label, last, gap, edits });
  return edits;
}

const joinedKeys = new WeakMap<Identity, string>();

function keysOf(identity: Identity): string {
  let keys = joinedKeys.get(identity);
  if (keys === undefined) joinedKeys.set(identity, (keys = [...identity.keys].join('\n')));
  return keys;
}

function makeEdits(
  identity: Identity,
  mention: Mention,
  last: Mention,
  gap: Span | undefined,
): readonly Edit[] {
  const { prose } = mention;
  const goes = (wrap: Wrap) => unwraps(identity, wrap);
  const replaced =
    prose.place === 'definition'
      ? // A link definition goes as a whole, for the links that use it become plain labels.
        replaceProse(prose, mention.at, '', goes)
      : [
          ...(gap && isExact(prose, gap) ? [{ at: gap, text: ', ' }] : []),
          ...substitutionsFor(prose, mention, last, spelled(prose, mention.at, identity.label), goes),
        ].flatMap(({ at, text }) => replaceProse(prose, at, text, goes));
  return [...replaced, ...unlink(identity, mention)];
}

/** The label as the place asks for it. @param at offsets in the prose text */
export function spelled(prose: Prose, at: Span, label: string): string {
  return prose.place === 'frontMatter' ? frontMatterText(prose.text, at, label) : label;
}

/** Takes the markup of a link to the person away from a text that says more than who it is. */
function unlink(identity: Identity, { prose, at }: Mention): readonly Edit[] {
  return piecesIn(prose, at).flatMap(({ wrap }) => {
    const login = loginOf(wrap?.url ?? '');
    if (!wrap?.inner || login === undefined || !identity.keys.has(login) || covers(prose, at, wrap))
      return [];
    return [
      { span: { start: wrap.start, end: wrap.inner.start }, text: '' },
      { span: { start: wrap.inner.end, end: wrap.end }, text: '' },
    ];
  });
}

/** Code and links that hold nothing but the mention go with it. */
function unwraps(identity: Identity, wrap: Wrap): boolean {
  return wrap.kind === 'inlineCode' || leadsTo(identity, wrap.url ?? '');
}

/** A link whose address names the person would leak what the text no longer says. */
function leadsTo(identity: Identity, url: string): boolean {
  const address = decodable(url).toLowerCase();
  if (address.startsWith('#')) return false;
  if (address.startsWith('mailto:')) return true;
  const parts = address.split(/[/?&=:@]+/).map(lettersOf);
  const words = address.split(/[^\p{L}\p{N}]+/u);
  return [...identity.keys].some((key) => {
    const letters = lettersOf(key);
    return letters.length > 2 && (parts.includes(letters) || words.includes(letters));
  });
}

/** "ann-lee", "Ann.Lee" and "annlee" are one name to whoever made the address. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function decodable(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
