import type { Block } from './blocks.js';
import type { Customer } from './customers/customers.js';
import type { Document } from './document.js';
import type { Remark, Severity } from './finding.js';
import type { Agent } from './grammar/agents.js';
import type { Phrase } from './grammar/phrases.js';
import type { Sentence } from './grammar/sentence.js';
import type { Section } from './outline.js';
import type { Mention } from './people/mention.js';
import type { People } from './people/people.js';
import type { Profile, SectionRole } from './profile.js';
import type { Prose } from './prose.js';
import type { Settings } from './settings.js';

/** What a block rule sees. Its remarks may depend on nothing else, for they are kept as long as the block lives. */
export interface BlockContext {
  readonly block: Block;
  readonly prose: readonly Prose[];
  /** People mentioned in this block; spans count from the block. */
  readonly mentions: readonly Mention[];
  /** The lines of all templates that only ask; see `promptOf`. */
  readonly prompts: ReadonlySet<string>;
  readonly settings: Settings;
  /** What the block says, analysed on first use and shared by all rules. */
  readonly wording: Wording;
}

/** The analysed sentences of a block. */
export interface Wording {
  readonly sentences: () => readonly Sentence[];
  /** Who a phrase stands for. */
  readonly agentOf: (sentence: Sentence, phrase: Phrase | undefined) => Agent;
}

/**
 * What a section rule sees: one outermost section of its role at a time. Its remarks may depend on nothing else than that
 * section with the block to each side, the front matter and the kind of line ends, for they are kept as long as these are
 * the same; the rest of the document is out of bounds.
 */
export interface SectionContext {
  readonly document: Document;
  /** The section, and those that lie inside. */
  readonly sections: readonly Section[];
  readonly profile: Profile;
  readonly settings: Settings;
}

/** What a document rule sees. */
export interface DocumentContext extends SectionContext {
  /** All sections of the document. */
  readonly sections: readonly Section[];
  readonly people: People;
  readonly customers: readonly Customer[];
  /** The day of the review in `YYYY-MM-DD`; absent where the host does not tell. */
  readonly today?: string;
}

interface RuleFacts {
  /** What the rule looks for, in one line for lists and settings. */
  readonly summary: string;
  readonly severity: Severity | 'off';
  /** True where what it looks for does not depend on the language; the others are not heard where a text is not in English. */
  readonly anyLanguage?: true;
}

/** A rule over one block; the spans of its remarks count from the block. */
export interface BlockRule extends RuleFacts {
  readonly scope: 'block';
  readonly check: (context: BlockContext) => Iterable<Remark>;
}

/** A rule over one section; the spans of its remarks count from the document, and lie in the section. */
export interface SectionRule extends RuleFacts {
  readonly scope: 'section';
  readonly role: SectionRole;
  readonly check: (context: SectionContext) => Iterable<Remark>;
}

/** A rule over the whole document; the spans of its remarks count from the document. */
export interface DocumentRule extends RuleFacts {
  readonly scope: 'document';
  readonly check: (context: DocumentContext) => Iterable<Remark>;
}

export type Rule = BlockRule | SectionRule | DocumentRule;

/** Rules by id (`group/name`), which is their place below `server/rules`. */
export type RuleSet = ReadonlyMap<string, Rule>;

/** Gives a rule its type where it is written. */
export function defineRule<R extends Rule>(rule: R): R {
  return rule;
}
