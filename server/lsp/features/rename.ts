import {
  LSPErrorCodes,
  ResponseError,
  type Position,
  type PrepareRenameResult,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {
  labelsIn,
  readRoleLabel,
  renameLabel,
  replaceEverywhere,
  type Identity,
  type LabelInUse,
  type Span,
} from '../../index.js';
import { toRange, type PositionCodec } from '../convert.js';
import type { Reviewed } from '../reviews.js';
import type { ActionSource } from './action-source.js';
import { workspaceEdit } from './workspace-edit.js';

/** What can be renamed: a label throughout, or a person, who gets a label throughout. */
type Renamable =
  | { readonly kind: 'label'; readonly at: Span; readonly label: LabelInUse }
  | { readonly kind: 'person'; readonly at: Span; readonly identity: Identity };

/** Why a text cannot be a role label. */
export const NO_LABEL =
  'A role label is a few words of letters, digits and spaces, such as "Oncall for Payments team".';

/**
 * The words that a rename at the position would change, and the label to start from; null where the text is no
 * postmortem.
 *
 * @throws ResponseError where there is nothing to rename
 */
export function prepareRename(
  reviewed: Reviewed,
  position: Position,
  codec: PositionCodec,
): PrepareRenameResult | null {
  // In other Markdown the words for roles are words like any other, and another extension may know what to rename.
  if (!reviewed.review.decision.postmortem) return null;
  const found = renamableAt(reviewed, codec.toOffset(reviewed.open.content, position));
  return {
    range: toRange(codec, reviewed.open.content, found.at),
    placeholder: found.kind === 'label' ? found.label.label : found.identity.label,
  };
}

/** Gives a role label another wording throughout, or a person the label. @throws ResponseError with a sentence for the author */
export function rename(source: ActionSource, position: Position, newName: string): WorkspaceEdit {
  const { open, settings } = source;
  const label = readRoleLabel(newName);
  if (label === undefined) throw refusal(NO_LABEL);
  if (!source.review.decision.postmortem)
    throw refusal('Role labels are renamed in postmortems only. Turn the review on for this file first.');
  const found = renamableAt(source, source.codec.toOffset(open.content, position));
  if (found.kind === 'person') return workspaceEdit(source, replaceEverywhere({ ...found.identity, label }));
  const others = labelsIn(open.content, settings).filter((other) => other.label !== found.label.label);
  if (others.some((other) => other.label.toLowerCase() === label.toLowerCase()))
    throw refusal(
      `"${label}" stands for somebody else in this document already. Choose another label, so that two people stay two.`,
    );
  return workspaceEdit(source, renameLabel(found.label, label));
}

function renamableAt({ open, review, settings }: Reviewed, offset: number): Renamable {
  const holds = ({ start, end }: Span) => start <= offset && offset <= end;
  for (const identity of review.people.identities) {
    const at = identity.mentions.find(({ span }) => holds(span))?.span;
    if (at) return { kind: 'person', at, identity };
  }
  for (const label of labelsIn(open.content, settings)) {
    const at = label.places.find(({ span }) => holds(span))?.span;
    if (at) return { kind: 'label', at, label };
  }
  throw refusal('There is no role label and no name here. Put the cursor on one, such as "Oncall 1".');
}

function refusal(message: string): ResponseError<undefined> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
