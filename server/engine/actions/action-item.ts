import type { Span } from '../text.js';

/** What an action item may say besides what is to be done. */
export const ACTION_FIELDS = ['owner', 'due', 'priority', 'kind', 'ticket', 'state'] as const;

export type ActionField = (typeof ACTION_FIELDS)[number];

/** A piece of an action item. */
export interface ActionPart {
  readonly text: string;
  readonly span: Span;
}

/** One thing to be done, as a row, a list item or a paragraph says it. */
export interface ActionItem {
  /** The whole row, item or paragraph. */
  readonly span: Span;
  readonly description: ActionPart;
  readonly fields: Readonly<Partial<Record<ActionField, ActionPart>>>;
  /** Of a row, the cells that say nothing, without their padding. */
  readonly blanks: Readonly<Partial<Record<ActionField, Span>>>;
  /** All that the item says, the items below it included. */
  readonly text: string;
  readonly done: boolean;
}

export type ActionForm = 'table' | 'list' | 'paragraph';

/** The action items of one block. Offsets count from the block where it was read, from the document where it is placed. */
export interface ActionList {
  readonly form: ActionForm;
  readonly span: Span;
  readonly items: readonly ActionItem[];
  /** Of a table, the fields that have a column; of other forms, none. */
  readonly columns: readonly ActionField[];
}

/** The words by which action items are read. */
export interface ActionWords {
  /** Match the header of a column. */
  readonly headers: Readonly<Record<ActionField | 'description', RegExp>>;
  /** Match a field inside a text. */
  readonly inline: Readonly<Record<ActionField, RegExp>>;
  /** Matches what a cell of state says of an item that is done. */
  readonly done: RegExp;
  /** Matches a cell or a field that says nothing. */
  readonly blank: RegExp;
}
