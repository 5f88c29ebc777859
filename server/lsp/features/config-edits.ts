import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { addToList, formsOf, hashName, type ListKey } from '../../index.js';
import type { ConfigEditResult, EditConfigParams } from '../../protocol.js';
import type { PositionCodec } from '../convert.js';
import type { Reviewed } from '../reviews.js';

/** The config file with one more word. @throws ResponseError with a sentence for the author where it cannot be added */
export function editConfig(
  reviewed: Reviewed,
  params: EditConfigParams,
  file: { readonly uri: string; readonly text: string },
  codec: PositionCodec,
): ConfigEditResult {
  const words = 'customer' in params ? [hashOf(params.customer)] : formsAt(reviewed, params.notPeople, codec);
  const key: ListKey = 'customer' in params ? 'customers' : 'notPeople';
  let { text } = file;
  for (const word of words) {
    const added = addToList(text, key, word);
    if (added === undefined)
      throw refusal(
        `The settings file could not be read as YAML, or "${key}" is no list in it. Mend it first.`,
      );
    text = added;
  }
  return { uri: file.uri, text };
}

/** Only the hash is written: the file is shared, and must not say who the customers are. */
function hashOf(customer: string): string {
  if (customer.trim() === '') throw refusal('Write the name of the customer.');
  return hashName(customer);
}

/** Every form of whoever was taken for a person there. */
function formsAt(
  { open, review }: Reviewed,
  position: { readonly line: number; readonly character: number },
  codec: PositionCodec,
): readonly string[] {
  const offset = codec.toOffset(open.content, position);
  const identity = review.people.identities.find(({ mentions }) =>
    mentions.some(({ span }) => span.start <= offset && offset <= span.end),
  );
  if (!identity) throw refusal('Nobody is named here any more. Try again on a name that is marked.');
  return formsOf(identity).map((form) => form.replace(/^@/, ''));
}

function refusal(message: string): ResponseError<undefined> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
