import type { Prose } from '../prose.js';
import type { Span } from '../text.js';

/** How a text refers to a person. */
export type MentionForm = 'name' | 'handle' | 'email';

/** A likely mention counts only where the document has more evidence for the same person. */
export type Certainty = 'sure' | 'likely';

/** A place in a prose that refers to a person. */
export interface MentionInProse {
  readonly form: MentionForm;
  /**
   * What identifies the person in this form, in lower case: the name, the handle without its `@`, the address.
   * Initials keep their case.
   */
  readonly key: string;
  readonly certainty: Certainty;
  /** The log-odds that it is a name, by the tagger and the words around. */
  readonly score?: number;
  /** What the place of an actor adds to the log-odds. */
  readonly support?: number;
  /** True where the lists know its first word as a first name. */
  readonly firstName?: boolean;
  /** How the word looks, for mentions that are known by their place alone. */
  readonly shape?: 'initials' | 'nick' | 'name';
  /** True where the word is the person in this place only, for elsewhere it may be a thing. */
  readonly local?: true;
  /** Offsets in the prose text. */
  readonly at: Span;
  /** What goes when the mention is replaced, where that is more than the mention: the role behind a name, in brackets. */
  readonly through?: Span;
  /** The words that say which role the person had. */
  readonly role?: string;
}

/** A mention in its block. */
export interface Mention extends MentionInProse {
  readonly prose: Prose;
  /** Offsets in the block's source. */
  readonly span: Span;
  /** Named as an author, an owner or the like, where the settings allow it. */
  readonly byline: boolean;
}

/** A mention in the document. */
export interface PlacedMention {
  readonly mention: Mention;
  /** Where the mention's block starts in the document. */
  readonly blockStart: number;
  /** Offsets from the start of the document. */
  readonly span: Span;
  /** The blanks in front, where nothing else parts it from a mention of the same form; offsets in the prose text. */
  readonly gap?: Span;
}

/** From these log-odds on a name counts. In real documents most doubtful names are those of projects. */
export const SURE_SCORE = 1.75;

/** True where a mention needs no other one to count. */
export function isSureByItself({ certainty, score, support = 0 }: MentionInProse): boolean {
  return certainty === 'sure' || (score !== undefined && score + support >= SURE_SCORE);
}
