/** Turns lists of action items into tables, and gives tables the columns that they lack. */
import type { Block } from '../blocks.js';
import type { Document } from '../document.js';
import type { MarkdownNode } from '../markdown.js';
import type { Edit, Span } from '../text.js';
import type { ActionField, ActionItem, ActionList, ActionWords } from './action-item.js';

/** The columns besides the action itself, in order, by their headers. */
const COLUMNS: readonly (readonly [ActionField, string])[] = [
  ['owner', 'Owner'],
  ['due', 'Due'],
  ['priority', 'Priority'],
  ['kind', 'Type'],
  ['ticket', 'Ticket'],
];

/** A field with its label, as authors write it in brackets and in items below: "owner: Ledger team". */
const LABELLED: readonly (readonly [ActionField, RegExp])[] = [
  ['owner', /^(?:owners?|owned by|assignees?|assigned to|dri)\s?[:=]\s?(?=\S)/i],
  ['due', /^(?:due(?: date)?|deadline|eta)(?:\s?[:=]\s?|\s)(?=\S)/i],
  ['priority', /^prio(?:rity)?\s?[:=]\s?(?=\S)/i],
  ['kind', /^(?:type|kind|category)\s?[:=]\s?(?=\S)/i],
  ['ticket', /^(?:tickets?|issues?|bugs?)\s?[:=]\s?(?=\S)/i],
  ['state', /^(?:status|state)\s?[:=]\s?(?=\S)/i],
];

interface Row {
  readonly action: string;
  readonly cells: ReadonlyMap<ActionField, string>;
}
