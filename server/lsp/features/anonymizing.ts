import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import {
  anonymize,
  customaryLabels,
  formsOf,
  labelsIn,
  nameMapText,
  readRoleLabel,
  ROLE_LABEL,
  type Anonymized,
  type ChosenLabels,
  type Edit,
} from '../../index.js';
import type { AnonymizeParams, AnonymizeResult, NamedInDocument } from '../../protocol.js';
import { toTextEdit, type PositionCodec } from '../convert.js';
import type { OpenDocument } from '../documents.js';
import type { Reviewed } from '../reviews.js';
import { NO_LABEL } from './rename.js';

/** Who is named in the document, and what each would become. */
export function namedIn(reviewed: Reviewed): NamedInDocument {
  const { open, review, settings } = reviewed;
  const { replaced, names } = anonymize(open.content, reviewed.again);
  const people = review.people.identities.map((identity, id) => ({
    id,
    label: identity.label,
    forms: formsOf(identity),
    mentions: identity.mentions.filter(({ mention }) => !mention.byline).length,
  }));
  const inUse = labelsIn(open.content, settings).map(({ label }) => label);
  const given = settings.people.flatMap(({ label }) => label ?? []);
  return {
    version: open.version,
    people: people.filter(({ mentions }) => mentions > 0),
    others: replaced.customers + replaced.details,
    labels: [...new Set([...inUse, ...given, ...people.map(({ label }) => label), ...customaryLabels])],
    labelPattern: ROLE_LABEL.source,
    nameMap: mapOf(open, names),
  };
}

function mapOf({ uri }: OpenDocument, names: ReadonlyMap<string, string>): string | null {
  return names.size === 0 ? null : nameMapText(new Map([[Utils.basename(URI.parse(uri)), names]]));
}

/**
 * The edits that anonymize the document.
 *
 * @throws ResponseError where the text is no longer the one that was chosen for, and where a label cannot be one
 */
export function anonymizeWith(
  reviewed: Reviewed,
  { version, choices }: AnonymizeParams,
  codec: PositionCodec,
): AnonymizeResult {
  const { open, review, again } = reviewed;
  if (version !== open.version)
    throw new ResponseError(
      LSPErrorCodes.ContentModified,
      'The text has changed since the labels were chosen. Run the command again.',
    );
  const chosen: ChosenLabels = new Map(
    choices.flatMap(({ id, label }) => {
      const read = label === null ? null : readRoleLabel(label);
      if (read === undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, NO_LABEL);
      return [...(review.people.identities[id]?.keys ?? [])].map((key) => [key, read] as const);
    }),
  );
  const anonymized = anonymize(open.content, (document) => again(document, chosen), chosen);
  return {
    edits: anonymized.edits.map((edit) => ({
      ...toTextEdit(codec, open.content, edit),
      group: groupOf(edit, anonymized),
    })),
    left: anonymized.left,
    fileNames: anonymized.fileNames,
    nameMap: mapOf(open, anonymized.names),
  };
}

/** The label that an edit writes; what else it touches belongs to no one person. */
function groupOf({ text }: Edit, { names }: Anonymized): string {
  const labels = [...new Set(names.values())].sort((a, b) => b.length - a.length);
  return labels.find((label) => text.toLowerCase().includes(label.toLowerCase())) ?? 'What goes with it';
}
